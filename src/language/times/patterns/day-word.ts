import { hasRole, isCapital } from '../atoms.ts'
import { date, type Meaning, type Pattern } from '../meaning.ts'

/** "today", "tonight", "overnight"; dates without a date: "now", "recently", "the past"; feasts with a fixed date. */
export const dayWord: Pattern = ({ list }, i) => {
  const { word } = list[i]!
  if (word.dayWord) {
    const [by, part] = word.dayWord
    const meaning: Meaning = date({ kind: 'shift', grain: 'day', by, from: 'report' })
    return { end: i + 1, meaning: part ? { ...meaning, type: 'TIME', part } : meaning }
  }
  if (word.holiday) {
    const [month, day] = word.holiday
    return { end: i + 1, meaning: date({ kind: 'calendar', month, day, direction: null }) }
  }
  if (hasRole(list[i], 'the')) {
    const next = list[i + 1]
    const after = list[i + 2]
    if (!next?.word.vagueNoun || after?.word.number !== undefined || after?.word.vagueNumber || after?.digits)
      return null
    return /^[\p{L}-]/u.test(after?.text ?? '') && !after!.word.roles
      ? null
      : { end: i + 2, meaning: vague(next.word.vagueNoun) }
  }
  return word.vague && !(isCapital(list[i]!) && i > 0) ? { end: i + 1, meaning: vague(word.vague) } : null
}

const vague = (timex: string): Meaning => date({ kind: 'vague', timex })

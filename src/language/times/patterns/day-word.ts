import type { Document } from '../../document.ts'
import { type Atom, hasRole, isCapital } from '../atoms.ts'
import { date, type Meaning, type Pattern } from '../meaning.ts'

/** "today", "tonight", "overnight"; dates without a date: "now", "recently", "the past"; feasts with a fixed date. */
export const dayWord: Pattern = ({ document, list }, i) => {
  const { word } = list[i]!
  if (word.dayWord) {
    if (isTitle(list, i)) return null
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
    if (!next?.word.vagueNoun || !isNoun(document, list, i + 1)) return null
    return { end: i + 2, meaning: vague(next.word.vagueNoun) }
  }
  return word.vague && !(isCapital(list[i]!) && i > 0) ? { end: i + 1, meaning: vague(word.vague) } : null
}

/** "the past" alone, not "the past practice": by its tag, or where there are no tags by a mark or small word after it. */
function isNoun(document: Document, list: readonly Atom[], i: number): boolean {
  const { xpos } = document.tokens[list[i]!.token]!
  const after = list[i + 1]
  if (xpos) return xpos.startsWith('NN') && !/^NN/.test(document.tokens[list[i]!.token + 1]?.xpos ?? '')
  return !after || !/^[\p{L}\d-]/u.test(after.text) || after.word.roles !== undefined
}

/** "VOA Today": a capital after a capital. */
const isTitle = (list: readonly Atom[], i: number): boolean =>
  i > 0 && isCapital(list[i]!) && isCapital(list[i - 1]!) && list[i]!.text !== list[i]!.text.toUpperCase()

const vague = (timex: string): Meaning => date({ kind: 'vague', timex })

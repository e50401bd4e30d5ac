import { hasRole, isCapital } from '../atoms.ts'
import type { Pattern } from '../meaning.ts'
import { seasonCodes } from '../period.ts'
import { readNumber } from '../read-number.ts'
import type { WordEntry } from '../vocabulary.ts'
import { lengthTimex } from './amount.ts'

function every(word: WordEntry, count: number): string | null {
  if (word.unit) return lengthTimex(count, word.unit)
  if (word.weekday) return `XXXX-WXX-${word.weekday}`
  if (word.month) return `XXXX-${String(word.month).padStart(2, '0')}`
  if (word.season) return `XXXX-${seasonCodes[word.season - 1]}`
  return word.part ? `XXXX-XX-XXT${word.part}` : null
}

/** What recurs: "every Tuesday", "each July", "every two weeks", "daily" (but not "the Daily Post"). */
export const repeat: Pattern = ({ list }, i) => {
  const { word } = list[i]!
  if (word.frequency) {
    if (isCapital(list[i]!) && (i > 0 || (list[1] && isCapital(list[1])))) return null
    return { end: i + 1, meaning: { type: 'SET', base: { kind: 'repeat', timex: word.frequency } } }
  }
  if (!hasRole(list[i], 'every')) return null
  const number = readNumber(list, i + 1)
  const what = number?.end ?? i + 1
  const timex = list[what] && every(list[what].word, number?.value ?? 1)
  return timex ? { end: what + 1, meaning: { type: 'SET', base: { kind: 'repeat', timex } } } : null
}

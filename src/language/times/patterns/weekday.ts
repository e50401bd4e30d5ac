import { isCapital } from '../atoms.ts'
import { date, type Pattern } from '../meaning.ts'

/** "Friday"; "Tuesdays" recur. Abbreviations that are words ("Sun", "Sat") need a date beside them and are read there. */
export const weekday: Pattern = ({ list }, i) => {
  const { word } = list[i]!
  if (!word.weekday || word.ambiguous || !isCapital(list[i]!)) return null
  if (word.plural)
    return { end: i + 1, meaning: { type: 'SET', base: { kind: 'repeat', timex: `XXXX-WXX-${word.weekday}` } } }
  return { end: i + 1, meaning: date({ kind: 'weekday', weekday: word.weekday, direction: null }) }
}

import type { Numeral } from './numeral.ts'
import { isHyphen, phraseAt, type Reader, touches } from './reader.ts'

/**
 * Numbers that count nothing: labels ("Resolution 2231", "F-16"), years, times of day, results of
 * games, numbering of lists, telephone numbers. `at` is the token where the numeral starts.
 */
export function isNoQuantity(
  reader: Reader,
  at: number,
  numeral: Numeral,
  upper: Numeral | null,
  marked: boolean,
): boolean {
  if (isBroken(reader, at, numeral)) return true
  if (isClock(reader, numeral) || isFraction(reader, numeral) || isTieBreak(reader, at, numeral)) return true
  if (numeral.currency || marked) return false
  if (isLabel(reader, at, numeral)) return true
  return (
    numeral.digits !== null && (isNumbering(reader, at, numeral) || (isYear(reader, at, numeral) && mayBeYear(upper)))
  )
}

/** Pieces of something longer: "9/11", "12:30", "555-1234", "F-16", "COVID-19", "5.2.1", "+44". */
function isBroken(reader: Reader, at: number, numeral: Numeral): boolean {
  const { tokens, lower, first, end } = reader
  const before = tokens[at - 1]
  if (at > first && touches(reader, at) && before) {
    if (tokens[at]!.text.startsWith('.')) return true
    if (/^[/:.,+#]$/u.test(before.text) && at - 1 > first && touches(reader, at - 1)) return true
    if (before.text === '#' || (before.text === '+' && numeral.unit === null)) return true
    if (isHyphen(before.text) && at - 1 > first && touches(reader, at - 1) && /[\p{L}\d]$/u.test(tokens[at - 2]!.text))
      return true
  }
  const after = numeral.end
  if (after >= end || !touches(reader, after)) return false
  if (/^[/:]$/u.test(lower[after]!) && after + 1 < end && touches(reader, after + 1)) return true
  return numeral.digits !== null && /^-\p{Lu}/u.test(tokens[after]!.text)
}

function isClock(reader: Reader, numeral: Numeral): boolean {
  return !numeral.zero && phraseAt(reader, reader.lexicon.clock, numeral.end) !== null
}

/** "won 7-6 ([5])": alone in brackets after the result of a game. */
function isTieBreak({ tokens, lower, first, end }: Reader, at: number, numeral: Numeral): boolean {
  if (numeral.digits === null || at - 4 < first || lower[at - 1] !== '(') return false
  if (numeral.end >= end || lower[numeral.end] !== ')') return false
  return isHyphen(lower[at - 3]) && [at - 4, at - 2].every(i => /^\d{1,2}$/u.test(tokens[i]!.text))
}

/** "two-thirds", "three quarters": a part of something, no count. */
function isFraction({ lower, lexicon, end }: Reader, numeral: Numeral): boolean {
  const at = isHyphen(lower[numeral.end]) ? numeral.end + 1 : numeral.end
  return numeral.value < 10 && at < end && lower[at]!.endsWith('s') && lexicon.fractions.has(lower[at]!)
}

/** "Resolution 2231", "the AK-47", "AK 47 rifles", "Game 2"; "Boeing 737 jets". */
function isLabel(reader: Reader, at: number, numeral: Numeral): boolean {
  const { tokens, lower, lexicon, first } = reader
  const named = isHyphen(lower[at - 1]) ? at - 2 : at - 1
  if (named < first || numeral.zero || numeral.vague) return false
  const word = tokens[named]!
  if (named === at - 2 && !/^\p{Lu}{1,4}$/u.test(word.text)) return false
  const counts = countsSomething(reader, numeral.end)
  if (lexicon.labels.has(lower[named]!)) {
    if (numeral.digits) return !counts || /^\p{Lu}/u.test(word.text) || /[.#]$/u.test(word.text)
    return !counts && /^\p{Lu}/u.test(tokens[at]!.text)
  }
  if (!/^(?:PROPN|NOUN|X|SYM)$/u.test(word.upos)) return false
  if (!numeral.digits) return word.upos === 'PROPN' && !counts && /^\p{Lu}/u.test(tokens[at]!.text)
  if (/^[\p{Lu}&]{1,3}$/u.test(word.text)) return numeral.digits.bare && numeral.value < 1000
  return word.upos === 'PROPN' && (!counts || goesOn(reader, at, numeral.end))
}

/** "the Note 20 Ultra", "the S&P 500 is": what follows does not tell a label from a count; a name before it does. */
function goesOn({ tokens, lower, lexicon, first, end }: Reader, at: number, next: number): boolean {
  if (next >= end) return true
  if (tokens[next]!.xpos === 'NNP') return true
  return lexicon.auxiliaries.has(lower[next]!) && at - 2 >= first && tokens[at - 2]!.upos !== 'ADP'
}

/** The number is followed by what it counts, or by a verb whose subject it is. */
function countsSomething({ tokens, lower, lexicon, end }: Reader, at: number): boolean {
  if (at >= end) return false
  return /^(?:NOUN|ADJ|PROPN|NUM)$/u.test(tokens[at]!.upos) || lexicon.auxiliaries.has(lower[at]!)
}

/** "1. …", "(2) …" at the head of a block or sentence. */
function isNumbering({ tokens, lower, first, end }: Reader, at: number, numeral: Numeral): boolean {
  const bracket = at > first && lower[at - 1] === '('
  const start = bracket ? at - 1 : at
  return (
    start === first &&
    numeral.end < end &&
    tokens[numeral.end]!.span[0] === tokens[at]!.span[1] &&
    /^[.)]$/u.test(lower[numeral.end]!)
  )
}

/** The end of "2000 - 2500" is no year, so its start is none. */
const mayBeYear = (upper: Numeral | null): boolean => upper === null || (upper.value >= 1700 && upper.value <= 2150)

/** Four bare digits that may be a year, unless something plural is counted: "in 2015", "the 2015 attacks". */
function isYear(reader: Reader, at: number, numeral: Numeral): boolean {
  const { tokens, end, first } = reader
  if (!numeral.digits!.bare || numeral.scale !== 1 || numeral.unit || tokens[at]!.text.length !== 4) return false
  if (numeral.value < 1700 || numeral.value > 2150) return false
  const next = numeral.end < end ? tokens[numeral.end]! : null
  if (next?.xpos !== 'NNS' && next?.upos !== 'ADJ') return true
  return at > first && /^(?:DET|ADJ|PRON|ADP|PROPN|PART)$/u.test(tokens[at - 1]!.upos)
}

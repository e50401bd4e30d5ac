import type { Quantity, QuantityUnit } from '../document.ts'
import { boundsAfter, boundsBefore, currencyAt, isAge, isPreposition, unitAfter } from './affixes.ts'
import { isNoQuantity } from './guards.ts'
import { type Interval, intervalOf, rangeOf } from './interval.ts'
import type { UnitEntry } from './lexicon.ts'
import { type Numeral, readNumeral } from './numeral.ts'
import { isHyphen, type Reader, touches } from './reader.ts'
import type { Bound } from './words.ts'

/** A number that was read, or the token after something that looks like a number and is none. */
export type Found = { readonly quantity: Quantity } | { readonly skipTo: number }

interface Parts {
  readonly start: number
  readonly bounds: readonly Bound[]
  readonly currency: string | null
  readonly numeral: Numeral
  /** The upper end of a range. */
  readonly upper: Numeral | null
}

/** The quantity that starts at token `at`, modifiers included; null where none does. */
export function readQuantity(reader: Reader, at: number): Found | null {
  const before = boundsBefore(reader, at)
  const own = before.end > at && !isPreposition(reader, at) ? before : { bounds: [], end: at }
  const opened = opening(reader, own.end)
  const sign = currencyAt(reader, opened.at)
  const from = sign?.end ?? opened.at
  const numeral = readNumeral(reader, from, sign !== null)
  if (!numeral) return null
  const upper = upperEnd(reader, from, numeral, opened.word, sign !== null || numeral.currency !== null)
  if (opened.word && !upper) return null
  const marked = sign !== null || own.bounds.some(b => b === 'least' || b === 'above' || b === 'most' || b === 'below')
  if (isNoQuantity(reader, from, numeral, upper, marked)) return { skipTo: (upper ?? numeral).end }
  if (isResult(reader, numeral, from)) return { skipTo: numeral.end + 2 }
  if (isBareAge(reader, at, upper ?? numeral)) return { skipTo: (upper ?? numeral).end }
  const currency = sign?.value ?? numeral.currency
  const parts: Parts = { start: at, bounds: own.bounds, currency, numeral, upper }
  return { quantity: assemble(reader, parts) }
}

/** "between" and "from" open a range; "rose from 12 to 17" is no range. */
function opening({ lower, lexicon, first, end }: Reader, at: number): { at: number; word: string | null } {
  if (at >= end) return { at, word: null }
  const word = lower[at]!
  if (word === lexicon.words.between) return { at: at + 1, word }
  if (word !== lexicon.words.from) return { at, word: null }
  for (let k = Math.max(first, at - 6); k < at; k++) if (lexicon.changes.has(lower[k]!)) return { at, word: null }
  return { at: at + 1, word }
}

/** The second number of "30 to 40", "30-40", "between 30 and 40", "$5 to $10 million". */
function upperEnd(
  reader: Reader,
  from: number,
  numeral: Numeral,
  opener: string | null,
  money: boolean,
): Numeral | null {
  const { lower, lexicon, end } = reader
  const unit = money || numeral.unit ? null : unitAfter(reader, numeral)
  let at = unit && lexicon.rangeWords.has(lower[unit.end] ?? '') ? unit.end : numeral.end
  const between = at > numeral.end
  const word = lower[at]
  const joined = opener === lexicon.words.between ? word === lexicon.words.and : lexicon.rangeWords.has(word ?? '')
  if (at >= end || !joined || numeral.zero || numeral.vague) return null
  const sign = currencyAt(reader, ++at)
  const upper = readNumeral(reader, sign?.end ?? at, sign !== null || money)
  if (!upper || upper.zero || upper.vague || lowEnd(numeral, upper) >= upper.value) return null
  if (between && unitAfter(reader, upper)?.value.name !== unit!.value.name) return null
  const upperMoney = sign !== null || upper.currency !== null
  if (money !== upperMoney && (money ? upper.unit !== null : true)) return null
  return word === lexicon.words.to && opener === null && isChange(reader, from, numeral, upper, money) ? null : upper
}

/** "rose 12 to 17", "fell 7% to 93": a change and where it led, unless only the second has a unit ("by 2 to 2.5 degrees"). */
function isChange(reader: Reader, at: number, numeral: Numeral, upper: Numeral, money: boolean): boolean {
  const { lower, lexicon, first } = reader
  const bare = !money && numeral.unit === null && numeral.scale === 1
  if (bare && unitAfter(reader, upper) !== null) return false
  for (let k = Math.max(first, at - 4); k < at; k++) if (lexicon.changes.has(lower[k]!)) return true
  return false
}

/** "3 to 5 million" starts at three million. */
const lowEnd = (low: Numeral, high: Numeral): number =>
  low.scale === 1 && high.scale >= 100 && low.value < high.value / high.scale ? low.value * high.scale : low.value

/**
 * "won 3-2", "a 2-1 victory", "voted 14-0": two numbers, the second not higher, or words of games or a
 * tie-break ("6-7 (12)") beside them.
 */
function isResult(reader: Reader, numeral: Numeral, at: number): boolean {
  const { lower, lexicon, first, end } = reader
  const hyphen = numeral.end
  if (!numeral.digits || hyphen + 1 >= end || !isHyphen(lower[hyphen]) || !touches(reader, hyphen)) return false
  const second = readNumeral(reader, hyphen + 1)
  if (!second?.digits || second.value > 199) return false
  if (second.value <= numeral.value) return true
  if (lower[second.end] === '(' && /^\d{1,2}$/u.test(lower[second.end + 1] ?? '') && lower[second.end + 2] === ')')
    return true
  for (let k = Math.max(first, at - 4); k < Math.min(end, second.end + 4); k++)
    if (lexicon.games.has(lower[k]!)) return true
  return false
}

/** "-1.3%", "−5 degrees": a minus that touches the number and nothing before it. */
function isNegative(reader: Reader, at: number, unit: QuantityUnit): boolean {
  const minus =
    at > reader.first && /^[-−]$/u.test(reader.lower[at - 1]!) && touches(reader, at) && !touches(reader, at - 1)
  return minus && (unit === 'percent' || unit === 'temperature')
}

function assemble(reader: Reader, parts: Parts): Quantity {
  const { bounds, currency, upper } = parts
  let { start, numeral } = parts
  const last = upper ?? numeral
  const inner = boundsAfter(reader, last.end)
  const measured = currency || inner.end === last.end ? null : unitAfter(reader, { ...last, end: inner.end })
  const measure = currency ? null : (measured ?? unitAfter(reader, last))
  const named = currency ? codeAfter(reader, last) : null
  const age = measure?.value.unit === 'duration' ? isAge(reader, measure.end) : null
  const afterUnit = age ?? measure?.end ?? named ?? last.end
  const outer = measure?.value.unit === 'duration' ? { bounds: [], end: afterUnit } : boundsAfter(reader, afterUnit)
  const after = measured ? { bounds: [...inner.bounds, ...outer.bounds], end: outer.end } : outer
  const unit: QuantityUnit = currency ? 'money' : age ? 'age' : (measure?.value.unit ?? 'count')
  if (isNegative(reader, start, unit)) {
    start--
    numeral = { ...numeral, value: -numeral.value }
  }
  const all = [...bounds, ...after.bounds, ...(last.orMore ? (['least'] as const) : [])]
  return {
    span: [reader.tokens[start]!.span[0], reader.tokens[after.end - 1]!.span[1]],
    first: start,
    end: after.end,
    ...interval(numeral, upper, all, unit),
    unit,
    unitName: currency ?? unitName(measure?.value ?? null),
  }
}

const unitName = (entry: UnitEntry | null): string | null => entry?.name ?? null

const interval = (numeral: Numeral, upper: Numeral | null, bounds: readonly Bound[], unit: QuantityUnit): Interval =>
  upper ? rangeOf(lowEnd(numeral, upper), upper.value, bounds) : intervalOf(numeral.value, numeral.vague, bounds, unit)

/** "$5 million USD": the currency again after the number. */
function codeAfter(reader: Reader, numeral: Numeral): number | null {
  const unit = unitAfter(reader, numeral)
  return unit?.value.unit === 'money' ? unit.end : null
}

/** "aged 34"; ", 34," after a name. */
function isBareAge(reader: Reader, at: number, numeral: Numeral): boolean {
  const { tokens, lower, lexicon, first, end } = reader
  if (numeral.scale !== 1 || numeral.value > 120 || numeral.zero || at === first) return false
  if (lexicon.ages.has(lower[at - 1]!)) return true
  const closed = numeral.end >= end || /^[,)–-]$/u.test(lower[numeral.end]!)
  const opened = /^[,(]$/u.test(lower[at - 1]!) && at - 2 >= first && tokens[at - 2]!.upos === 'PROPN'
  return numeral.digits !== null && closed && opened
}

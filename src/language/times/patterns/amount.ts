import { type Atom, hasRole, skipMark } from '../atoms.ts'
import { date, type Meaning, type Pattern } from '../meaning.ts'
import type { Grain } from '../period.ts'
import { type ReadNumber, readNumber } from '../read-number.ts'
import type { UnitName } from '../vocabulary.ts'

/** TIMEX3 letter and factor of a unit. */
const letters: Readonly<Record<UnitName, readonly [letter: string, factor: number, vague: string]>> = {
  second: ['TS', 1, 'TS'],
  minute: ['TM', 1, 'TM'],
  hour: ['TH', 1, 'TH'],
  day: ['D', 1, 'D'],
  week: ['W', 1, 'W'],
  fortnight: ['W', 2, 'W'],
  weekend: ['W', 1, 'W'],
  month: ['M', 1, 'M'],
  quarter: ['Q', 1, 'Q'],
  year: ['Y', 1, 'Y'],
  decade: ['Y', 10, 'E'],
  century: ['Y', 100, 'C'],
}

const smaller: Partial<Record<string, readonly [string, number]>> = {
  Y: ['M', 12],
  TH: ['TM', 60],
  TM: ['TS', 60],
  D: ['TH', 24],
}

/** `P3W`, `PT2H`, `PXD`; halves in the next smaller unit (`P2Y6M`). */
export function lengthTimex(value: number | null, unit: UnitName): string {
  const [letter, factor, vague] = letters[unit]
  if (value === null) return vague.startsWith('T') ? `PTX${vague[1]}` : `PX${vague}`
  const total = value * factor
  const whole = Math.floor(total)
  const below = whole === total ? undefined : smaller[letter]
  const [dateParts, timeParts] = [['P'], [] as string[]]
  for (const [n, l] of below
    ? [[whole, letter] as const, [(total - whole) * below[1], below[0]] as const]
    : [[total, letter] as const]) {
    if (n > 0) (l.startsWith('T') ? timeParts : dateParts).push(`${n}${l.at(-1)}`)
  }
  return dateParts.join('') + (timeParts.length > 0 ? `T${timeParts.join('')}` : '')
}

export const grainOf = (unit: UnitName): Grain | null =>
  unit === 'second' || unit === 'minute' || unit === 'hour' ? null : unit === 'fortnight' ? 'week' : unit

interface Amount extends ReadNumber {
  readonly unit: UnitName
}

/** Counted as a date, not as a length: "a weekend", "a quarter" of something. */
const isCalendar = (unit: UnitName): boolean => unit === 'quarter' || unit === 'weekend'

/** "three weeks", "five-year", "a month", "two to three days" (the lower counts), "a year and a half". */
function readAmount(list: readonly Atom[], i: number): Amount | null {
  const unitAt = (k: number): UnitName | undefined => {
    const { unit, ordinal, plural } = list[k]?.word ?? {}
    return ordinal && !plural && list[k - 1]?.text !== '-' ? undefined : unit
  }
  if (hasRole(list[i], 'a') && unitAt(i + 1) && !isCalendar(unitAt(i + 1)!) && list[i + 1]!.word.plural === undefined)
    return andHalf(list, { value: 1, end: i + 2, unit: unitAt(i + 1)! })
  const number = readNumber(list, i)
  if (!number) return null
  let read = andHalf(list, number)
  const other = hasRole(list[read.end], 'to') || hasRole(list[read.end], 'and') ? readNumber(list, read.end + 1) : null
  if (other) read = { ...read, end: other.end }
  let u = skipMark(list, read.end, '-')
  while (hasRole(list[u], 'more') && !list[u]!.word.unit) u = skipMark(list, u + 1, '-')
  const unit = unitAt(u)
  if (!unit || isCalendar(unit)) return null
  return andHalf(list, { ...read, end: u + 1, unit })
}

function andHalf<T extends ReadNumber>(list: readonly Atom[], read: T): T {
  const [and, a, half] = list.slice(read.end, read.end + 3)
  return hasRole(and, 'and') && hasRole(a, 'a') && hasRole(half, 'half') && read.value !== null
    ? { ...read, value: read.value + 0.5, end: read.end + 3 }
    : read
}

/** Units that are counted in smaller ones: ten years ago is a year, not a decade. */
const coarse: Partial<Record<UnitName, readonly [Grain, number]>> = {
  fortnight: ['week', 2],
  decade: ['year', 10],
  century: ['year', 100],
}

/** "two days ago", "three years earlier"; null where no such word follows. */
function distance(list: readonly Atom[], { value, unit, end }: Amount): { end: number; meaning: Meaning } | null {
  const word = list[end]?.word
  const ago = word?.ago
  const comparative = ago ? undefined : word?.comparative
  const step = ago ?? comparative
  if (!step) return null
  // "two days before the vote" hangs on the vote, whose date is not known here.
  if (comparative && hasRole(list[end], 'by') && /^\p{L}/u.test(list[end + 1]?.text ?? '')) return null
  const grain = grainOf(unit)
  if (value === null)
    return { end: end + 1, meaning: date({ kind: 'vague', timex: step < 0 ? 'PAST_REF' : 'FUTURE_REF' }) }
  if (!grain || !Number.isInteger(value))
    return {
      end: end + 1,
      meaning: { type: 'DURATION', base: { kind: 'length', timex: lengthTimex(value, unit), window: null } },
    }
  const [counted, factor] = coarse[unit] ?? [grain, 1]
  const shift = {
    kind: 'shift',
    grain: counted,
    by: step * value * factor,
    from: ago ? 'report' : 'mentioned',
  } as const
  return { end: end + 1, meaning: date(counted === 'year' ? { ...shift, quarterly: true } : shift) }
}

/** "$500 a month", "twice a year" recur. */
const isRate = (list: readonly Atom[], i: number): boolean => {
  const before = list[i - 1]
  return hasRole(list[i], 'a') && before !== undefined && (before.number !== null || hasRole(before, 'each-time'))
}

/** Lengths and distances: "for three weeks", "a ten-year war", "two days ago"; ages ("a 10-year-old girl") are none. */
export const amount: Pattern = ({ list }, i) => {
  let n = i
  while (list[n]?.word.approximate && n - i < 2) n++
  const article = hasRole(list[n], 'the')
  if (article) n++
  const ordinal = n > i && list[n]?.word.ordinal && !list[n]!.word.unit ? n + 1 : n
  const bare =
    list[n]?.word.unit && list[n]!.word.plural ? { value: null, unit: list[n]!.word.unit!, end: n + 1 } : null
  const read = bare ?? readAmount(list, ordinal)
  if (!read) return null
  // "the ten-year war": the article belongs to the war.
  if (article && !list[read.end - 1]!.word.plural) return null
  const old = skipMark(list, read.end, '-')
  if (hasRole(list[old], 'old') || hasRole(list[i - 1], 'old')) return { end: old + 1, meaning: null }
  const ago = distance(list, read)
  if (ago) return ago
  if (bare && (n > i || !hasRole(list[i - 1], 'for'))) return null
  if (isRate(list, n))
    return { end: read.end, meaning: { type: 'SET', base: { kind: 'repeat', timex: lengthTimex(1, read.unit) } } }
  return {
    end: read.end,
    meaning: { type: 'DURATION', base: { kind: 'length', timex: lengthTimex(read.value, read.unit), window: null } },
  }
}

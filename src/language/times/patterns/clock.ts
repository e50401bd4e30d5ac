import { type Atom, hasRole } from '../atoms.ts'
import type { ClockTime, Meaning, Pattern } from '../meaning.ts'

interface ReadClock {
  readonly hour: number
  readonly minute: number | null
  readonly end: number
  /** Written with a separator, so that it is a time of day without further words. */
  readonly plain: boolean
}

/** "7:15", "7.15", "0715", "7". */
function readDigits(list: readonly Atom[], i: number): ReadClock | null {
  const [h, mark, m, seconds] = list.slice(i, i + 4)
  if (!h || h.number === null) return null
  if (h.digits && h.digits <= 2 && mark?.text === ':' && m?.digits === 2 && m.number! < 60) {
    const withSeconds = seconds?.text === ':' && list[i + 4]?.digits === 2
    return { hour: h.number, minute: m.number!, end: withSeconds ? i + 5 : i + 3, plain: true }
  }
  if (h.digits && h.digits <= 2 && mark?.text === '.' && m?.digits === 2 && m.number! < 60 && !m.glued)
    return { hour: h.number, minute: m.number!, end: i + 3, plain: false }
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(h.text)
  if (dotted) return { hour: Number(dotted[1]), minute: Number(dotted[2]), end: i + 1, plain: false }
  if (h.digits === 4 && h.number % 100 < 60)
    return { hour: Math.floor(h.number / 100), minute: h.number % 100, end: i + 1, plain: false }
  return h.digits && h.digits <= 2 ? { hour: h.number, minute: null, end: i + 1, plain: false } : null
}

/** "in the morning" after an hour. */
function partAfter(list: readonly Atom[], i: number): { pm: boolean; end: number } | null {
  const part = hasRole(list[i], 'in') && hasRole(list[i + 1], 'the') ? list[i + 2]?.word.part : undefined
  return part ? { pm: part !== 'MO', end: i + 3 } : null
}

/** "GMT", "(local time)"; true where it is UTC. */
function zoneAfter(list: readonly Atom[], i: number): { utc: boolean; end: number } {
  const bracket = list[i]?.text === '(' ? 1 : 0
  const zone = list[i + bracket]?.word.zone
  if (zone === undefined || (bracket && list[i + 2]?.text !== ')')) return { utc: false, end: i }
  return { utc: zone, end: i + 1 + 2 * bracket }
}

/** "(1200 GMT)" after the local time. */
function utcAfter(list: readonly Atom[], i: number): { utc: ClockTime['utc']; end: number } {
  const read = list[i]?.text === '(' ? readDigits(list, i + 1) : null
  return read && read.minute !== null && list[read.end]?.word.zone && list[read.end + 1]?.text === ')'
    ? { utc: [read.hour, read.minute], end: read.end + 2 }
    : { utc: null, end: i }
}

const hour24 = (hour: number, half: 'am' | 'pm' | null): number =>
  half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour

const clockMeaning = (clock: ClockTime): Meaning => ({ type: 'TIME', base: { kind: 'context-day' }, clock })

/** "7:15 p.m.", "0600 GMT", "4 in the morning", "noon"; "7:15" alone only after a preposition or at the start. */
export const clock: Pattern = ({ list }, i) => {
  const named = list[i]!.word.clock
  if (named) return { end: i + 1, meaning: clockMeaning({ hour: named[0], minute: named[1], utc: null }) }
  const read = readDigits(list, i)
  if (!read) return null
  const meridiem = list[read.end]?.word.meridiem
  const part = meridiem ? null : partAfter(list, read.end)
  const end = meridiem ? read.end + 1 : (part?.end ?? read.end)
  const zone = zoneAfter(list, end)
  const zoned = zone.end > end && (read.minute !== null || meridiem !== undefined)
  const before = list[i - 1]
  const alone =
    read.plain && (!before || before.word.roles !== undefined || before.word.approximate || '(,'.includes(before.text))
  if (!meridiem && !(part && before?.word.roles) && !zoned && !alone) return null
  const hour = hour24(read.hour, meridiem ?? (part ? (part.pm ? 'pm' : 'am') : null))
  if (hour > 24) return null
  const utc: ClockTime['utc'] = zone.utc ? [hour, read.minute ?? 0] : null
  const bracket = utcAfter(list, zoned || meridiem ? zone.end : end)
  return { end: bracket.end, meaning: clockMeaning({ hour, minute: read.minute, utc: utc ?? bracket.utc }) }
}

import type { Link } from '../record/evidence.ts'
import type { Figure } from '../record/figure.ts'
import type { OnrecordRecord, Reading } from '../record/reading.ts'
import type { Span } from '../report/span.ts'
import { printable } from './width.ts'

/** The words of a span on one line, safe to print. */
export const wordsOf = (reading: Reading, [start, end]: Span): string => line(reading.report.text.slice(start, end))

export const line = (text: string): string => printable(text).replace(/\s+/g, ' ').trim()

const digits = (n: number): string => {
  const [whole, part] = String(n).split('.')
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',')
  return part ? `${grouped}.${part}` : grouped
}

/** The interval of "more than 100" begins at 101: said with the round number, it means the same. */
const lowWords = (low: number): string =>
  low > 10 && low % 10 === 1 ? `more than ${digits(low - 1)}` : `${digits(low)} or more`
const highWords = (high: number): string =>
  high > 10 && high % 10 === 9 ? `fewer than ${digits(high + 1)}` : `up to ${digits(high)}`

/** A quantity's interval: `12`, `about 50`, `30 to 40`, `5 or more`, `up to 40`; with the unit where it has one. */
export function intervalWords({ low, point, high, approximate }: Figure['quantity'], unit: string | null): string {
  const exact = point ?? (low !== null && low === high ? low : null)
  const bare =
    exact !== null
      ? digits(exact)
      : low !== null && high !== null
        ? `${digits(low)} to ${digits(high)}`
        : low !== null
          ? lowWords(low)
          : high !== null
            ? highWords(high)
            : '?'
  const open = point === null && (low === null) !== (high === null)
  return `${approximate ? (open ? 'roughly ' : 'about ') : ''}${bare}${unit ? ` ${unit}` : ''}`
}

/** An actor's fullest name; the words as written where they hold that and more ("Ada Brenn and a guard"), or no actor is known. */
export function partyWords(reading: Reading, party: { span: Span; actor: string | null }): string {
  const actor = reading.actors.find(a => a.id === party.actor)
  const words = wordsOf(reading, party.span)
  return actor && !words.includes(line(actor.name)) ? line(actor.name) : words
}

export const partiesWords = (reading: Reading, parties: readonly { span: Span; actor: string | null }[]): string =>
  parties.map(p => partyWords(reading, p)).join(', ')

function linkWords(reading: Reading, link: Link): string {
  if (link.source) return partyWords(reading, { span: link.source, actor: link.actor })
  const actor = reading.actors.find(a => a.id === link.actor)
  if (actor) return line(actor.name)
  return link.cue ? `unnamed (“${wordsOf(reading, link.cue)}”)` : 'unnamed'
}

/** Who vouches for it, from the outside in: `Reuters › a health official`; the report's own voice is `the report`. */
export function chainWords(reading: Reading, chain: readonly Link[]): string {
  const links = chain.map(l => linkWords(reading, l))
  return links.length > 0 ? links.join(' › ') : 'the report'
}

/** `probable`, `possible · denied`; status only where it is not simply asserted. */
export function certaintyWords({ status, certainty }: Pick<OnrecordRecord, 'status' | 'certainty'>): string {
  return status === 'asserted' ? certainty : `${certainty}, ${status}`
}

/** The resolved time, or the words with a question mark where it could not be resolved. */
export function whenWords(reading: Reading, when: number | null): string {
  const time = when === null ? undefined : reading.times[when]
  if (!time) return ''
  return time.value === null ? `“${wordsOf(reading, time.span)}” ?` : timeWords(time.value)
}

/** An EDTF value for people: `2025-06-17 07:00`, `2025-06-17 to 2025-06-19`. */
export const timeWords = (value: string): string =>
  line(value.replace('/', ' to ').replace(/T(\d\d:\d\d)(:\d\d)?/g, ' $1'))

/** Name and country of a place; a question mark where it could not be found on the map. */
export function whereWords(reading: Reading, where: string | null): string {
  const place = where === null ? undefined : reading.places.find(p => p.id === where)
  if (!place) return ''
  if (place.precision === null && place.lat === null) return `${line(place.name)} ?`
  const country = place.country && place.precision !== 'country' && place.precision !== 'region' ? place.country : null
  return country ? `${line(place.name)}, ${country}` : line(place.name)
}

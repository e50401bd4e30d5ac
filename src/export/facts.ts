import type { ActorEntry } from '../record/actor.ts'
import type { Link, Party } from '../record/evidence.ts'
import type { Place } from '../record/place.ts'
import type { OnrecordRecord, Reading } from '../record/reading.ts'
import type { Time } from '../record/time.ts'
import type { Span } from '../report/span.ts'
import { toCodePoints } from './code-points.ts'

/** A reading whose actors, places, times and records are found by their ids, and whose spans give words. */
export interface Facts {
  readonly reading: Reading
  words(span: Span): string
  /** The span in code points. */
  points(span: Span): Span
  actor(id: string | null): ActorEntry | null
  place(id: string | null): Place | null
  time(index: number | null): Time | null
  record(id: string | null): OnrecordRecord | null
}

export function factsOf(reading: Reading): Facts {
  const actors = new Map(reading.actors.map(a => [a.id, a]))
  const places = new Map(reading.places.map(p => [p.id, p]))
  const records = new Map(reading.records.map(r => [r.id, r]))
  let points: ((span: Span) => Span) | undefined
  return {
    reading,
    words: ([start, end]) => reading.report.text.slice(start, end),
    points: span => (points ??= toCodePoints(reading.report.text))(span),
    actor: id => (id === null ? null : (actors.get(id) ?? null)),
    place: id => (id === null ? null : (places.get(id) ?? null)),
    time: index => (index === null ? null : (reading.times[index] ?? null)),
    record: id => (id === null ? null : (records.get(id) ?? null)),
  }
}

/** A record with the facts of its reading. */
export interface Row<R extends OnrecordRecord = OnrecordRecord> {
  readonly facts: Facts
  readonly record: R
}

export const rowsOf = <K extends OnrecordRecord['kind']>(
  reading: Reading,
  kind: K,
): Row<Extract<OnrecordRecord, { kind: K }>>[] => {
  const facts = factsOf(reading)
  return reading.records
    .filter((r): r is Extract<OnrecordRecord, { kind: K }> => r.kind === kind)
    .map(record => ({ facts, record }))
}

/** Text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The fullest names of those in a party, the words as written where no actor is known. */
export function partyNames(facts: Facts, { span, actor, others = [] }: Party): string[] {
  const names = [actor, ...others].map(id => facts.actor(id)?.name).filter(name => name !== undefined)
  return (names.length > 0 ? names : [facts.words(span)]).map(oneLine)
}

export const partiesNames = (facts: Facts, parties: readonly Party[]): string[] =>
  parties.flatMap(party => partyNames(facts, party))

/** Who vouches for a record, outermost first: the report's own outlet or agency, then the links of its chain. */
export function vouchers(facts: Facts, chain: readonly Link[]): string[] {
  const voice = facts.reading.voice ?? []
  return [...voice.map(v => v.name), ...chain.map(link => linkName(facts, link))]
}

function linkName(facts: Facts, { source, actor, others, cue }: Link): string {
  if (source) return partyNames(facts, { span: source, actor, others }).join(', ')
  return facts.actor(actor)?.name ?? (cue ? `unnamed (“${oneLine(facts.words(cue))}”)` : 'unnamed')
}

/** `Northwire › a security official`; the report's own voice, where nobody is named, is `the report`. */
export const chainWords = (facts: Facts, chain: readonly Link[]): string =>
  vouchers(facts, chain).join(' › ') || 'the report'

/** The words of the sentence or sentences that a record rests on, one line. */
export const sentenceOf = ({ facts, record }: Row): string =>
  oneLine(record.evidence.map(span => facts.words(span)).join(' … '))

/** From the first to the last character of what a record rests on. */
export const evidenceSpan = ({ evidence }: OnrecordRecord): Span => [
  Math.min(...evidence.map(s => s[0])),
  Math.max(...evidence.map(s => s[1])),
]

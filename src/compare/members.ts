import type { Event } from '../record/event.ts'
import type { Link } from '../record/evidence.ts'
import type { OnrecordRecord, Reading } from '../record/reading.ts'
import { contains, cover, type Span } from '../report/span.ts'
import type { EventMember, FigureMember } from './comparison.ts'
import { denialsIn } from './denials.ts'
import { oneLine, partyName } from './names.ts'
import type { OriginOf } from './origins/origins.ts'
import type { Told } from './told.ts'
import { lexiconOf, wordsIn } from './words.ts'

export function figureMember(
  { at, reading, figure, partial, total, contrasted, place, from, to }: Told,
  originOf: OriginOf,
): FigureMember {
  const { text, language } = reading.report
  const lexicon = lexiconOf(language)
  return {
    ...common(reading, at, figure, figure.span, originOf),
    figure,
    what: figure.what ? oneLine(text.slice(...figure.what)) : null,
    partial,
    total,
    contrasted,
    changed: wordsIn(text, cover(figure.evidence), lexicon).some(w => lexicon.change.has(w.key)),
    place,
    from,
    to,
  }
}

export function eventMember(reading: Reading, at: number, event: Event, originOf: OriginOf): EventMember {
  const time = event.when === null ? undefined : reading.times[event.when]
  const place = reading.places.find(p => p.id === event.where)
  const actors = event.actors.map(p => partyName(reading, p))
  return {
    ...common(reading, at, event, event.trigger, originOf),
    event,
    actors,
    recipients: event.recipients.map(p => partyName(reading, p)),
    denials: denialsIn(reading, event, actors),
    place: place?.name.toLowerCase() ?? null,
    from: time?.from?.slice(0, 10) ?? null,
    to: time?.to?.slice(0, 10) ?? null,
  }
}

function common(reading: Reading, at: number, record: OnrecordRecord, span: Span, originOf: OriginOf) {
  const { report } = reading
  const evidence = cover(record.evidence)
  const sources = record.chain.map(link => ({ name: sourceName(reading, link), via: link.via }))
  const origin = originOf(at, sources)
  return {
    report: report.id,
    at,
    record: record.id,
    span,
    words: oneLine(report.text.slice(...span)),
    sentence: oneLine(report.text.slice(...evidence)),
    within: contains(evidence, span) ? placeIn(report.text, evidence, span) : null,
    sources: sources.map(s => s.name),
    origin: origin.key,
    originName: origin.name,
    published: report.updated ?? report.published,
  }
}

/** Where a span of the text stands in what `oneLine` makes of the one around it. */
function placeIn(text: string, [outer]: Span, [start, end]: Span): Span {
  const from = text.slice(outer, start).replace(/\s+/g, ' ').trimStart().length
  return [from, from + oneLine(text.slice(start, end)).length]
}

function sourceName(reading: Reading, { source, actor, cue }: Link): string {
  if (source) return partyName(reading, { span: source, actor })
  return cue ? `unnamed (“${oneLine(reading.report.text.slice(...cue))}”)` : 'unnamed'
}

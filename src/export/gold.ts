import type { Event } from '../record/event.ts'
import type { Link, Party } from '../record/evidence.ts'
import type { Figure } from '../record/figure.ts'
import type { OnrecordRecord } from '../record/reading.ts'
import type { Statement } from '../record/statement.ts'
import type { Block } from '../report/report.ts'
import type { Span } from '../report/span.ts'
import { type Chunk, type Export, type Exportable, everyKind } from './export.ts'
import { evidenceSpan, type Facts, factsOf, oneLine } from './facts.ts'

/**
 * Records as people annotate them, to measure a reading by or to train with: a report a line, with its text, the spans
 * of each record, and `ignore` for what is not running text. Offsets in UTF-16 code units of `text`.
 */
export const goldExport: Export = {
  name: 'gold',
  title: 'what people accepted or corrected, as annotations, a report a line',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  kinds: everyKind,
  omits: 'what nobody accepted or corrected; ids, acts, modes, addressees, units and coordinates',
  decidedOnly: true,
  write,
}

async function* write(readings: AsyncIterable<Exportable>): AsyncGenerator<Chunk> {
  for await (const readable of readings) yield `${JSON.stringify(goldOf(readable))}\n`
}

function goldOf({ reading, asked }: Exportable) {
  const { id, published, title, text, blocks } = reading.report
  const facts = factsOf(reading)
  return {
    id,
    date: published,
    title,
    text,
    gold: reading.records.filter(r => !asked || asked.has(r.id)).map(record => annotationOf(facts, record)),
    ignore: blocks.filter(block => !isRead(block)).map(block => block.span),
  }
}

const isRead = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'list-item'

function annotationOf(facts: Facts, record: OnrecordRecord) {
  if (record.kind === 'statement') return statementOf(facts, record)
  return record.kind === 'figure' ? figureOf(facts, record) : eventOf(facts, record)
}

const statementOf = (facts: Facts, { source, cue, content, form }: Statement) => ({
  kind: 'statement',
  source: source?.span ?? null,
  cue: cue[0] ?? null,
  content,
  form,
  speaker: source && oneLine(facts.actor(source.actor)?.name ?? facts.words(source.span)),
})

const figureOf = (facts: Facts, figure: Figure) => ({
  kind: 'figure',
  span: figure.span,
  low: figure.quantity.low,
  point: figure.quantity.point,
  high: figure.quantity.high,
  approx: figure.quantity.approximate,
  what: figure.what,
  role: figure.role,
  ...circumstances(facts, figure, figure.span),
})

const eventOf = (facts: Facts, event: Event) => ({
  kind: 'event',
  type: event.type,
  trigger: event.trigger,
  actor: spansOf(event.actors),
  recipient: spansOf(event.recipients),
  ...circumstances(facts, event, event.trigger),
  deaths: figureSpan(facts, event.deaths),
  injuries: figureSpan(facts, event.injuries),
})

const spansOf = (parties: readonly Party[]): Span[] => parties.map(party => party.span)

const figureSpan = (facts: Facts, ids: readonly string[]): Span | null =>
  ids.map(id => facts.record(id)).find(r => r?.kind === 'figure')?.span ?? null

function circumstances(facts: Facts, record: Event | Figure, at: Span) {
  const time = facts.time(record.when)
  return {
    where: placeWords(facts, record, at),
    when: time && { text: time.span, value: time.value },
    chain: record.chain.map(link => voucher(facts, link)),
    status: record.status,
    certainty: record.certainty,
  }
}

/** The name of the place in the sentence of the record, that nearest to its words; else the last one before it, else the first. */
function placeWords(facts: Facts, record: Event | Figure, at: Span): Span | null {
  const mentions = facts.place(record.where)?.mentions ?? []
  const [start, end] = evidenceSpan(record)
  const inside = mentions.filter(m => m[0] >= start && m[1] <= end).sort((a, b) => distance(a, at) - distance(b, at))
  return inside[0] ?? mentions.findLast(m => m[1] <= start) ?? mentions[0] ?? null
}

const distance = (a: Span, b: Span): number => Math.max(a[0] - b[1], b[0] - a[1], 0)

const voucher = (facts: Facts, { source, cue }: Link) =>
  source ? { source, text: facts.words(source) } : { source: null, cue: cue && facts.words(cue) }

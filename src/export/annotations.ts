import type { OnrecordRecord, Reading } from '../record/reading.ts'
import type { Span } from '../report/span.ts'
import { type Export, everyKind } from './export.ts'
import { chainWords, factsOf, type Row } from './facts.ts'
import { jsonArray } from './json-lines.ts'
import { urn, webAddress } from './link.ts'

/** Characters of context before and after the quoted words. */
const context = 32

/**
 * Every record as an annotation of its words (W3C Web Annotation Data Model, 2017): selected by quotation and by position.
 * Positions count code points of the report's text, not of the page: the quotation is what finds the words in a page.
 */
export const annotationsExport: Export = {
  name: 'annotations',
  title: 'W3C Web Annotations of the exact words',
  extension: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  kinds: everyKind,
  omits: null,
  write: jsonArray(
    '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:onrecord:annotations","type":"AnnotationPage","items":[',
    ']}',
    annotationsOf,
  ),
}

function annotationsOf(reading: Reading): unknown[] {
  const facts = factsOf(reading)
  return reading.records.map(record => ({
    id: urn('record', reading.report.id, record.id),
    type: 'Annotation',
    motivation: 'classifying',
    generator: { id: 'urn:onrecord:software', type: 'Software', name: `onrecord ${record.why.version}` },
    body: bodiesOf({ facts, record }),
    target: spansOf(record).map(span => target(reading, span, facts.points(span))),
  }))
}

/** The spans that a record is about; its sentence comes last. */
function spansOf(record: OnrecordRecord): Span[] {
  const own = record.kind === 'statement' ? record.content : [record.kind === 'figure' ? record.span : record.trigger]
  return [...own, ...record.evidence]
}

function target({ report }: Reading, [start, end]: Span, points: Span) {
  return {
    source: webAddress(report.url) ?? urn('report', report.id),
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: report.text.slice(start, end),
        prefix: report.text.slice(Math.max(0, start - context), start).toWellFormed(),
        suffix: report.text.slice(end, end + context).toWellFormed(),
      },
      { type: 'TextPositionSelector', start: points[0], end: points[1] },
    ],
  }
}

const body = (value: string, purpose: string) => ({ type: 'TextualBody', value, format: 'text/plain', purpose })

/** Kind, type and who vouches for it, as people read them; and the whole record as JSON, for programs. */
const bodiesOf = ({ facts, record }: Row) => [
  body(record.kind, 'classifying'),
  body(subject(record), 'tagging'),
  body(`${record.status}, ${record.certainty}, according to ${chainWords(facts, record.chain)}`, 'describing'),
  { ...body(JSON.stringify(record), 'describing'), format: 'application/json' },
]

function subject(record: OnrecordRecord): string {
  if (record.kind === 'statement') return record.act
  if (record.kind === 'figure') return record.role
  return record.mode ? `${record.type} ${record.mode}` : record.type
}

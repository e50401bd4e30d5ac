import type { OnrecordRecord, Reading } from '../record/reading.ts'
import { type Export, everyKind } from './export.ts'
import { chainWords, factsOf, oneLine, partiesNames, partyNames, type Row, sentenceOf } from './facts.ts'
import { jsonArray } from './json-lines.ts'
import { sentenceLink, urn } from './link.ts'

/** Records with a place on the map, as points (RFC 7946: longitude first). */
export const geojsonExport: Export = {
  name: 'geojson',
  title: 'records that have a place on the map, as points',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  kinds: everyKind,
  omits: 'records whose place is not known or has no coordinates',
  write: jsonArray('{"type":"FeatureCollection","features":[', ']}', featuresOf),
}

function featuresOf(reading: Reading): unknown[] {
  const facts = factsOf(reading)
  return reading.records.flatMap(record => {
    const place = facts.place(record.where)
    if (place?.lat == null || place.lon === null) return []
    return {
      type: 'Feature',
      id: urn('record', record.id),
      geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
      properties: {
        ...propertiesOf({ facts, record }),
        place: place.name,
        country: place.country,
        place_precision: place.precision,
      },
    }
  })
}

const propertiesOf = (row: Row) => {
  const { facts, record } = row
  const time = facts.time(record.when)
  return {
    kind: record.kind,
    ...ownProperties(row),
    according_to: chainWords(facts, record.chain),
    status: record.status,
    certainty: record.certainty,
    date: time?.value ?? null,
    date_from: time?.from ?? null,
    date_to: time?.to ?? null,
    confidence: record.confidence,
    sentence: sentenceOf(row),
    start: record.evidence[0]![0],
    end: record.evidence[0]![1],
    report_id: facts.reading.report.id,
    report_title: facts.reading.report.title,
    url: facts.reading.report.url,
    link: sentenceLink(facts.reading.report, record.evidence[0]!),
  }
}

function ownProperties({ facts, record }: Row<OnrecordRecord>) {
  switch (record.kind) {
    case 'statement':
      return {
        who: record.source ? partyNames(facts, record.source).join('; ') : null,
        act: record.act,
        exact_words: record.content.map(span => facts.words(span)).join(' … '),
      }
    case 'figure':
      return {
        exact_words: oneLine(facts.words(record.span)),
        counts: record.role,
        ...record.quantity,
        unit: record.unit,
      }
    case 'event':
      return {
        exact_words: facts.words(record.trigger),
        type: record.type,
        mode: record.mode,
        actors: partiesNames(facts, record.actors).join('; '),
        recipients: partiesNames(facts, record.recipients).join('; '),
      }
  }
}

import type { Event } from '../record/event.ts'
import { alpha3, countryName } from './country.ts'
import type { Export } from './export.ts'
import { chainWords, evidenceSpan, type Facts, oneLine, type Row, rowsOf, sentenceOf } from './facts.ts'
import { jsonLines } from './json-lines.ts'
import { sentenceLink } from './link.ts'
import { daysOf } from './when.ts'

/**
 * Events as PLOVER's interchange format of JSON lines has them; its fields that cannot be known are left out. PLOVER
 * lets providers add fields: ours stand in `onrecord`.
 */
export const ploverExport: Export = {
  name: 'plover',
  title: 'events as PLOVER JSON, a line each',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  kinds: ['event'],
  omits: 'statements, and figures other than the deaths, injuries and arrests of an event',
  write: jsonLines(reading => rowsOf(reading, 'event').map(ploverEvent)),
}

const quadCodes = {
  'verbal-cooperation': 1,
  'material-cooperation': 2,
  'verbal-conflict': 3,
  'material-conflict': 4,
} as const

function ploverEvent(row: Row<Event>) {
  const { facts, record } = row
  const days = daysOf(facts.time(record.when))
  return {
    id: record.id,
    has_event: record.status === 'asserted',
    ...(days && { date: days.from, ...(days.count > 1 && { enddate: days.to }) }),
    actor: entities(facts, record.actors),
    recipient: entities(facts, record.recipients),
    event: [record.type],
    event_text: [facts.words(record.trigger)],
    quad_code: quadCodes[record.quad],
    mode: record.mode === null ? [] : [record.mode],
    context: record.contexts,
    ...locationOf(row),
    size: {
      ...sizeOf(facts, 'dead', record.deaths),
      ...sizeOf(facts, 'injured', record.injuries),
      ...sizeOf(facts, 'arrested', record.arrests),
    },
    text: sentenceOf(row),
    text_info: { start: evidenceSpan(record)[0], end: evidenceSpan(record)[1] },
    cite_info: citation(facts, record),
    coder: `onrecord ${record.why.version}`,
    comment: `${record.why.rule}${record.why.note ? `: ${record.why.note}` : ''}`,
    onrecord: {
      report: facts.reading.report.id,
      evidence: record.evidence,
      trigger: record.trigger,
      according_to: chainWords(facts, record.chain),
      chain: record.chain,
      status: record.status,
      certainty: record.certainty,
      confidence: record.confidence,
      link: sentenceLink(facts.reading.report, record.evidence[0]!),
    },
  }
}

const entities = (facts: Facts, parties: Event['actors']) =>
  parties.map(party => {
    const actor = facts.actor(party.actor)
    const code = alpha3(actor?.country ?? null)
    return {
      ...(code && { code }),
      ...(actor?.kind === 'state' && { sector: 'GOV' }),
      entity_text: oneLine(facts.words(party.span)),
      ...(actor && { identifier_text: actor.name }),
      ...(actor && actor.roles.length > 0 && { office: actor.roles.join('; ') }),
    }
  })

function locationOf({ facts, record }: Row<Event>) {
  const place = facts.place(record.where)
  if (!place) return {}
  const resolution = { place: 4, admin2: 3, admin1: 2, country: 1, region: null }[place.precision ?? 'region']
  return {
    event_loc: {
      extracted_place: place.mentions[0] ? oneLine(facts.words(place.mentions[0])) : place.name,
      resolved_place: place.name,
      ...(place.geonameId !== null && { geonameid: place.geonameId }),
      ...(place.lat !== null && { lat: place.lat, lon: place.lon }),
      ...(place.admin1 && { province: place.admin1 }),
      ...(place.country && { country: countryName(place.country), country_code: alpha3(place.country) }),
      ...(resolution !== null && { resolution }),
    },
  }
}

/** The numbers as told, low and high with them: one number would hide the interval. */
function sizeOf(facts: Facts, name: string, ids: readonly string[]) {
  const figures = ids.map(id => facts.record(id)).filter(r => r?.kind === 'figure')
  return figures.length > 0 ? { [name]: figures.map(f => f.quantity) } : {}
}

function citation({ reading: { report } }: Facts, event: Event) {
  const [codebook, version] = event.codebook.split('@')
  return {
    citation: report.id,
    ...(report.url && { url: report.url }),
    ...(report.title && { title: report.title }),
    ...(report.outlet && { corpus: report.outlet }),
    ...(report.published && { publication: report.published }),
    language: report.language,
    codebook,
    version,
  }
}

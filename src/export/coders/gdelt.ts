import { toCameo } from '../../codebook/mapping/cameo.ts'
import type { Event, quads } from '../../record/event.ts'
import { alpha3, countryName } from '../country.ts'
import { evidenceSpan, oneLine, partyNames, type Row } from '../facts.ts'
import { type Column, integer, number, text, unknown } from '../table/table.ts'
import { type Days, daysOf } from '../when.ts'
import { coderTable, happened } from './rows.ts'

type EventRow = Row<Event>

/** GDELT's ids are integers: the 48 bits of ours as one. */
const globalId = ({ record }: EventRow): number => Number.parseInt(record.id.replace(/^e-/, ''), 16)

const day = ({ facts, record }: EventRow): Days | null => {
  const days = daysOf(facts.time(record.when))
  return days?.count === 1 ? days : null
}

const digits = (date: string): number => Number(date.replaceAll('-', ''))

/** Year and part of it, as GDELT reckons: (month × 30 + day) / 365. */
function fraction(row: EventRow): number | null {
  const [year, month, date] = day(row)?.from.split('-').map(Number) ?? []
  return year === undefined ? null : Number((year + (month! * 30 + date!) / 365).toFixed(4))
}

/** The code that all rows of type and mode begin with, of `length` digits; null where they part ways. */
function cameo({ record }: EventRow, length: number): string | null {
  const codes = new Set(toCameo(record.type, record.mode).map(row => row.code.slice(0, length)))
  const [only] = codes
  return codes.size === 1 && only ? only : null
}

/** `codes`: country and, for a state, GOV: what CAMEO builds an actor's code from. */
function actorColumns(n: 1 | 2, parties: (event: Event) => Event['actors']): Column<EventRow>[] {
  const first = ({ facts, record }: EventRow) => facts.actor(parties(record)[0]?.actor ?? null)
  const country = (row: EventRow): string => alpha3(first(row)?.country ?? null) ?? ''
  const sector = (row: EventRow): string => (first(row)?.kind === 'state' ? 'GOV' : '')
  return [
    text(`Actor${n}Code`, row => country(row) + sector(row) || null),
    text(`Actor${n}Name`, ({ facts, record }) => {
      const party = parties(record)[0]
      return party ? (partyNames(facts, party)[0]?.toUpperCase() ?? null) : null
    }),
    text(`Actor${n}CountryCode`, row => country(row) || null),
    ...unknown<EventRow>(`Actor${n}KnownGroupCode`, `Actor${n}EthnicCode`),
    ...unknown<EventRow>(`Actor${n}Religion1Code`, `Actor${n}Religion2Code`),
    text(`Actor${n}Type1Code`, row => sector(row) || null),
    ...unknown<EventRow>(`Actor${n}Type2Code`, `Actor${n}Type3Code`),
  ]
}

const geo = ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID']
const placeOf = ({ facts, record }: EventRow) => facts.place(record.where)

/** GDELT: 1 a country; 3 and 2 a place and a state of the United States; 4 and 5 elsewhere. */
function geoType(row: EventRow): number | null {
  const place = placeOf(row)
  if (!place?.precision || place.precision === 'region') return null
  if (place.precision === 'country') return 1
  const home = place.country === 'US'
  return place.precision === 'place' ? (home ? 3 : 4) : home ? 2 : 5
}

function fullName(row: EventRow): string | null {
  const place = placeOf(row)
  if (!place) return null
  const parts = place.precision === 'country' ? [place.name] : [place.name, place.admin1, countryName(place.country)]
  return [...new Set(parts.filter(part => part !== null))].join(', ')
}

/** In the first paragraph of the report. */
function isRoot({ facts: { reading }, record }: EventRow): number {
  const lead = reading.report.blocks.find(b => b.kind === 'paragraph')
  return lead && record.trigger[0] < lead.span[1] ? 1 : 0
}

const quadClasses = {
  'verbal-cooperation': 1,
  'material-cooperation': 2,
  'verbal-conflict': 3,
  'material-conflict': 4,
} as const satisfies Record<(typeof quads)[number], number>

/** The 61 columns of GDELT 2.0's table of events. */
const eventColumns: readonly Column<EventRow>[] = [
  number('GLOBALEVENTID', globalId),
  integer('SQLDATE', row => (day(row) ? digits(day(row)!.from) : null)),
  integer('MonthYear', row => (day(row) ? digits(day(row)!.from.slice(0, 7)) : null)),
  integer('Year', row => (day(row) ? Number(day(row)!.from.slice(0, 4)) : null)),
  number('FractionDate', fraction),
  ...actorColumns(1, event => event.actors),
  ...actorColumns(2, event => event.recipients),
  integer('IsRootEvent', isRoot),
  text('EventCode', row => cameo(row, 4)),
  text('EventBaseCode', row => cameo(row, 3)),
  text('EventRootCode', row => cameo(row, 2)),
  integer('QuadClass', ({ record }) => quadClasses[record.quad]),
  ...unknown<EventRow>('GoldsteinScale'),
  ...['NumMentions', 'NumSources', 'NumArticles'].map(name => integer<EventRow>(name, () => 1)),
  ...unknown<EventRow>('AvgTone', ...['Actor1Geo_', 'Actor2Geo_'].flatMap(side => geo.map(name => side + name))),
  integer('ActionGeo_Type', geoType),
  text('ActionGeo_FullName', fullName),
  ...unknown<EventRow>('ActionGeo_CountryCode', 'ActionGeo_ADM1Code', 'ActionGeo_ADM2Code'),
  number('ActionGeo_Lat', row => placeOf(row)?.lat ?? null),
  number('ActionGeo_Long', row => placeOf(row)?.lon ?? null),
  ...unknown<EventRow>('ActionGeo_FeatureID', 'DATEADDED'),
  text('SOURCEURL', ({ facts: { reading } }) => reading.report.url),
]

const offset = ({ facts }: EventRow, span: readonly [number, number] | undefined): number | null =>
  span ? facts.points(span)[0] : null

/** `20250617000000`; null where less than the day is known. */
const timestamp = (date: string | null): number | null =>
  date && /^\d{4}-\d\d-\d\d/.test(date) ? digits(date.slice(0, 10)) * 1_000_000 : null

/** The 16 columns of GDELT 2.0's table of mentions; here an event is mentioned once, by its report. Offsets are code points. */
const mentionColumns: readonly Column<EventRow>[] = [
  number('GLOBALEVENTID', globalId),
  number('EventTimeDate', row => timestamp(day(row)?.from ?? null)),
  number('MentionTimeDate', ({ facts: { reading } }) => timestamp(reading.report.published)),
  integer('MentionType', ({ facts: { reading } }) => (reading.report.url ? 1 : 2)),
  text('MentionSourceName', ({ facts: { reading } }) => reading.report.outlet ?? reading.report.agency),
  text('MentionIdentifier', ({ facts: { reading } }) => reading.report.url ?? reading.report.id),
  ...unknown<EventRow>('SentenceID'),
  integer('Actor1CharOffset', row => offset(row, row.record.actors[0]?.span)),
  integer('Actor2CharOffset', row => offset(row, row.record.recipients[0]?.span)),
  integer('ActionCharOffset', row => offset(row, row.record.trigger)),
  integer('InRawText', () => 1),
  integer('Confidence', ({ record }) => Math.round(record.confidence * 10) * 10),
  integer('MentionDocLen', ({ facts: { reading } }) => reading.report.text.length),
  ...unknown<EventRow>('MentionDocTone', 'MentionDocTranslationInfo'),
  text('Extras', ({ facts, record }) => {
    const [start, end] = facts.points(evidenceSpan(record))
    return `onrecord:${record.id};report:${oneLine(facts.reading.report.id)};sentence:${start}-${end}`
  }),
]

export const gdeltEvents = coderTable(eventColumns, happened)
export const gdeltMentions = coderTable(mentionColumns, happened)

import { type AcledRow, type AcledType, toAcled } from '../../codebook/mapping/acled.ts'
import type { Event } from '../../record/event.ts'
import type { Figure } from '../../record/figure.ts'
import type { Reading } from '../../record/reading.ts'
import { countryName, numericCode } from '../country.ts'
import { chainWords, oneLine, partiesNames, partyNames, type Row, sentenceOf } from '../facts.ts'
import { sentenceLink } from '../link.ts'
import { type Column, integer, list, number, text, unknown } from '../table/table.ts'
import { daysOf, yearOf } from '../when.ts'
import { bothArmed, coderTable, happened, hitsCivilians, tollOf } from './rows.ts'

type EventRow = Row<Event>

/** What ACLED may take it for: the rows of type and mode, those alone that what is known of the two sides allows. */
function candidates(row: EventRow): readonly AcledRow[] {
  const rows = toAcled(row.record.type, row.record.mode)
  const fits = (type: AcledType): boolean => rows.some(r => r.event === type)
  if (bothArmed(row) && fits('Battles')) return rows.filter(r => r.event === 'Battles')
  const against = 'Violence against civilians'
  if (hitsCivilians(row) && fits('Battles') && fits(against)) return rows.filter(r => r.event === against)
  return rows
}

/** The value that all candidates agree on, else null: a choice is the coder's. */
function agreed<T extends string>(row: EventRow, of: (candidate: AcledRow) => T | null): T | null {
  const values = new Set(candidates(row).map(of))
  return values.size === 1 ? [...values][0]! : null
}

const eventType = (row: EventRow) => agreed(row, c => c.event)
const subEventType = (row: EventRow) => agreed(row, c => c.subEvent)

/** ACLED's categories of disorder follow from its types. */
function disorder(row: EventRow): string | null {
  const [type, sub] = [eventType(row), subEventType(row)]
  if (type === null) return null
  if (type === 'Strategic developments') return type
  if (sub === 'Excessive force against protesters') return 'Political violence; Demonstrations'
  if (type === 'Protests') return sub === null ? null : 'Demonstrations'
  if (type === 'Riots') return sub === null ? null : sub === 'Mob violence' ? 'Political violence' : 'Demonstrations'
  return 'Political violence'
}

/** 1 the day, 2 within a week, 3 within a month; what is known less well has no date in ACLED. */
function timePrecision({ facts, record }: EventRow): 1 | 2 | 3 | null {
  const days = daysOf(facts.time(record.when))?.count ?? Number.POSITIVE_INFINITY
  return days === 1 ? 1 : days <= 7 ? 2 : days <= 31 ? 3 : null
}

const geoPrecisions = { place: 1, admin2: 2, admin1: 3, country: null, region: null } as const

const placeOf = ({ facts, record }: EventRow) => facts.place(record.where)
function geoPrecision(row: EventRow): 1 | 2 | 3 | null {
  const precision = placeOf(row)?.precision
  return precision ? geoPrecisions[precision] : null
}

/** What ACLED's coders take vague words for: the least that they can mean. */
const vague: Readonly<Record<string, number>> = { tens: 10, dozens: 12, hundreds: 100 }

/** The most conservative number, as ACLED counts; null where none is told. */
export function conservative({ quantity: { low, point, words } }: Figure): number | null {
  const number = vague[words.toLowerCase()] ?? low ?? point
  return number === null ? null : Math.floor(number)
}

function fatalities({ facts, record }: EventRow): number | null {
  const toll = tollOf(facts, record.deaths)
  return toll === null ? null : conservative(toll)
}

function notes(row: EventRow): string {
  const { facts, record } = row
  const open = eventType(row) === null || subEventType(row) === null
  const choices = candidates(row).map(c => `${c.event ? `${c.event} / ${c.subEvent}` : 'not in ACLED'} if ${c.when}`)
  return [
    sentenceOf(row),
    `[${record.certainty}, according to ${chainWords(facts, record.chain)}]`,
    ...(open ? [`[${choices.join('; ')}]`] : []),
    sentenceLink(facts.reading.report, record.evidence[0]!) ?? '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** `crowd size=about 200`, from a number of participants in the same sentence. */
function tags({ facts, record }: EventRow): string | null {
  if (record.type !== 'PROTEST') return null
  const sentence = record.evidence[0]!
  const crowd = facts.reading.records.find(
    r => r.kind === 'figure' && r.role === 'participants' && r.evidence[0]![0] === sentence[0],
  )
  return crowd?.kind === 'figure' ? `crowd size=${oneLine(crowd.quantity.words)}` : null
}

const side = (name: string, parties: (event: Event) => Event['actors']): Column<EventRow>[] => [
  text(`actor${name}`, ({ facts, record }) => {
    const first = parties(record)[0]
    return first ? (partyNames(facts, first)[0] ?? null) : null
  }),
  text(`assoc_actor_${name}`, ({ facts, record }) => list(partiesNames(facts, parties(record)).slice(1))),
  ...unknown<EventRow>(`inter${name}`),
]

const violent = new Set<AcledType | null>(['Violence against civilians', 'Explosions/Remote violence', 'Riots'])

/** ACLED's 31 columns, names and order as its API gives them. */
const columns: readonly Column<EventRow>[] = [
  text('event_id_cnty', ({ record }) => record.id),
  text('event_date', row => (timePrecision(row) === null ? null : daysOf(row.facts.time(row.record.when))!.from)),
  integer('year', ({ facts, record }) => yearOf(daysOf(facts.time(record.when)))),
  integer('time_precision', timePrecision),
  text('disorder_type', disorder),
  text('event_type', eventType),
  text('sub_event_type', subEventType),
  ...side('1', event => event.actors),
  ...side('2', event => event.recipients),
  ...unknown<EventRow>('interaction'),
  text('civilian_targeting', row => (hitsCivilians(row) && violent.has(eventType(row)) ? 'Civilian targeting' : null)),
  integer('iso', row => numericCode(placeOf(row)?.country ?? null)),
  ...unknown<EventRow>('region'),
  text('country', row => countryName(placeOf(row)?.country ?? null)),
  text('admin1', row => placeOf(row)?.admin1 ?? null),
  ...unknown<EventRow>('admin2', 'admin3'),
  text('location', row => (geoPrecision(row) === null ? null : placeOf(row)!.name)),
  number('latitude', row => (geoPrecision(row) === null ? null : placeOf(row)!.lat)),
  number('longitude', row => (geoPrecision(row) === null ? null : placeOf(row)!.lon)),
  integer('geo_precision', geoPrecision),
  text('source', ({ facts: { reading } }) => reading.report.outlet ?? reading.report.agency),
  ...unknown<EventRow>('source_scale'),
  text('notes', notes),
  integer('fatalities', fatalities),
  text('tags', tags),
  ...unknown<EventRow>('timestamp'),
]

/** Only what ACLED may record: meetings, words and aid are left out. */
const rows = (reading: Reading): EventRow[] => happened(reading).filter(row => candidates(row).some(c => c.event))

export const acledTable = coderTable(columns, rows)

import type { Event } from '../../record/event.ts'
import type { Figure } from '../../record/figure.ts'
import type { Reading } from '../../record/reading.ts'
import { countryName } from '../country.ts'
import { partiesNames, type Row, sentenceOf, vouchers } from '../facts.ts'
import { type Column, integer, list, number, text, unknown } from '../table/table.ts'
import { daysOf, yearOf } from '../when.ts'
import { coderTable, happened, tollOf } from './rows.ts'

type EventRow = Row<Event>

const placeOf = ({ facts, record }: EventRow) => facts.place(record.where)
const days = ({ facts, record }: EventRow) => daysOf(facts.time(record.when))

/** UCDP: 1 the place, 3 the second division, 4 the first, 6 the country. */
const wherePrecisions = { place: 1, admin2: 3, admin1: 4, country: 6, region: null } as const

function wherePrecision(row: EventRow): number | null {
  const precision = placeOf(row)?.precision
  return precision ? wherePrecisions[precision] : null
}

/** UCDP: 1 the day, 2 two to six days, 3 a week, 4 up to a month, 5 longer. */
function datePrecision(row: EventRow): number | null {
  const count = days(row)?.count
  if (count === undefined) return null
  return count === 1 ? 1 : count <= 6 ? 2 : count === 7 ? 3 : count <= 31 ? 4 : 5
}

/** The cell of the half-degree grid of PRIO-GRID, counted from the south-west corner of the world: 1 to 259,200. */
export const prioGrid = (lat: number, lon: number): number =>
  Math.min(359, Math.floor((lat + 90) * 2)) * 720 + Math.min(719, Math.floor((lon + 180) * 2)) + 1

function point(row: EventRow): { lat: number; lon: number } | null {
  const place = placeOf(row)
  return place?.lat != null && place.lon != null && wherePrecision(row) !== null
    ? { lat: place.lat, lon: place.lon }
    : null
}

/**
 * The best estimate is the number that is told, or of a range its lower end: "at least nine" is nine until more is known.
 * "Up to 40" has none.
 */
export const best = ({ quantity: { low, point } }: Figure): number | null => point ?? low

const toll = ({ facts, record }: EventRow): Figure => tollOf(facts, record.deaths)!
const bestOf = (row: EventRow): number | null => best(toll(row))

const source = (row: EventRow) => row.facts.reading.report

/** UCDP GED's 49 columns, names and order as in its releases since 17.1. `best`, `high`, `low` stand in this order. */
const columns: readonly Column<EventRow>[] = [
  ...unknown<EventRow>('id'),
  text('relid', ({ record }) => record.id),
  integer('year', row => yearOf(days(row))),
  ...unknown<EventRow>('active_year', 'code_status', 'type_of_violence'),
  ...unknown<EventRow>('conflict_dset_id', 'conflict_new_id', 'conflict_name'),
  ...unknown<EventRow>('dyad_dset_id', 'dyad_new_id', 'dyad_name'),
  ...unknown<EventRow>('side_a_dset_id', 'side_a_new_id'),
  text('side_a', ({ facts, record }) => list(partiesNames(facts, record.actors))),
  ...unknown<EventRow>('side_b_dset_id', 'side_b_new_id'),
  text('side_b', ({ facts, record }) => list(partiesNames(facts, record.recipients))),
  integer('number_of_sources', () => 1),
  text('source_article', row => articleOf(source(row))),
  text('source_office', row => source(row).outlet ?? source(row).agency),
  text('source_date', row => source(row).published?.slice(0, 10) ?? null),
  text('source_headline', row => source(row).title),
  text('source_original', ({ facts, record }) => vouchers(facts, record.chain).at(-1) ?? null),
  integer('where_prec', wherePrecision),
  text('where_coordinates', row => (point(row) ? placeOf(row)!.name : null)),
  text('where_description', sentenceOf),
  text('adm_1', row => placeOf(row)?.admin1 ?? null),
  ...unknown<EventRow>('adm_2'),
  number('latitude', row => point(row)?.lat ?? null),
  number('longitude', row => point(row)?.lon ?? null),
  text('geom_wkt', row => {
    const at = point(row)
    return at && `POINT (${at.lon} ${at.lat})`
  }),
  integer('priogrid_gid', row => {
    const at = point(row)
    return at && prioGrid(at.lat, at.lon)
  }),
  text('country', row => countryName(placeOf(row)?.country ?? null)),
  ...unknown<EventRow>('country_id', 'region', 'event_clarity'),
  integer('date_prec', datePrecision),
  text('date_start', row => days(row)?.from ?? null),
  text('date_end', row => days(row)?.to ?? null),
  ...unknown<EventRow>('deaths_a', 'deaths_b', 'deaths_civilians'),
  number('deaths_unknown', bestOf),
  number('best', bestOf),
  number('high', row => toll(row).quantity.high),
  number('low', row => toll(row).quantity.low),
  ...unknown<EventRow>('gwnoa', 'gwnob'),
]

/** `"Northwire,2025-06-17,Blast at bus station"`, as UCDP cites an article; with its address where there is one. */
function articleOf({ outlet, agency, published, title, url }: Reading['report']): string | null {
  const parts = [outlet ?? agency, published?.slice(0, 10) ?? null, title].filter(part => part !== null)
  return list([...(parts.length > 0 ? [`"${parts.join(',')}"`] : []), ...(url ? [url] : [])], ' ')
}

/** Only events in which people were killed: what UCDP counts. */
export const gedTable = coderTable(columns, reading =>
  happened(reading).filter(({ facts, record }) => tollOf(facts, record.deaths) !== null),
)

import type { ActorEntry } from '../../record/actor.ts'
import type { Event } from '../../record/event.ts'
import { alpha3 } from '../country.ts'
import { type Facts, oneLine, partiesNames, type Row } from '../facts.ts'
import { type Column, integer, list, number, text, unknown } from '../table/table.ts'
import { daysOf } from '../when.ts'
import { coderTable, happened } from './rows.ts'

type EventRow = Row<Event>

const entriesOf = (facts: Facts, parties: Event['actors']): ActorEntry[] =>
  parties
    .flatMap(p => [p.actor, ...(p.others ?? [])])
    .map(id => facts.actor(id))
    .filter(a => a !== null)

/** The eight columns of an actor or a recipient. `side` is the word before their names. */
function party(side: 'Actor' | 'Recipient', of: (event: Event) => Event['actors']): Column<EventRow>[] {
  const distinct = (row: EventRow, value: (actor: ActorEntry) => string | null): string | null =>
    list([...new Set(entriesOf(row.facts, of(row.record)).map(value))].filter(v => v !== null))
  const sector = (row: EventRow): string | null => distinct(row, a => (a.kind === 'state' ? 'GOV' : null))
  return [
    text(`${side} Name`, ({ facts, record }) => list(partiesNames(facts, of(record)))),
    text(`${side} Country`, row => distinct(row, a => alpha3(a.country))),
    ...unknown<EventRow>(`${side} COW`),
    text(`Primary ${side} Sector`, sector),
    text(`${side} Sectors`, sector),
    text(`${side} Title`, row => list(entriesOf(row.facts, of(row.record)).flatMap(a => a.roles))),
    text(`${side} Name Raw`, ({ facts, record }) => list(of(record).map(p => oneLine(facts.words(p.span))))),
    ...unknown<EventRow>(`Wikipedia ${side} ID`),
  ]
}

const placeOf = ({ facts, record }: EventRow) => facts.place(record.where)

/** The words of the place in the sentence of the event, or where it is first named. */
function placeWords({ facts, record }: EventRow): string | null {
  const mentions = facts.place(record.where)?.mentions ?? []
  const [start, end] = record.evidence[0]!
  const span = mentions.find(m => m[0] >= start && m[1] <= end) ?? mentions[0]
  return span ? oneLine(facts.words(span)) : null
}

const people = (kinds: readonly ActorEntry['kind'][]) => (row: EventRow) =>
  list(row.facts.reading.actors.filter(a => kinds.includes(a.kind)).map(a => oneLine(a.name)))

/** POLECAT's 40 columns, names and order as in its weekly files. */
const columns: readonly Column<EventRow>[] = [
  text('Event ID', ({ record }) => record.id),
  text('Event Date', ({ facts, record }) => {
    const days = daysOf(facts.time(record.when))
    return days?.count === 1 ? days.from : null
  }),
  text('Event Type', ({ record }) => record.type),
  text('Event Mode', ({ record }) => record.mode),
  ...unknown<EventRow>('Intensity'),
  text('Quad Code', ({ record }) => record.quad.replace('-', ' ').toUpperCase()),
  text('Contexts', ({ record }) => list(record.contexts)),
  ...party('Actor', event => event.actors),
  ...party('Recipient', event => event.recipients),
  text('Placename', row => placeOf(row)?.name ?? null),
  text('City', row => (placeOf(row)?.precision === 'place' ? placeOf(row)!.name : null)),
  ...unknown<EventRow>('District'),
  text('Province', row => placeOf(row)?.admin1 ?? null),
  text('Country', row => alpha3(placeOf(row)?.country ?? null)),
  number('Latitude', row => placeOf(row)?.lat ?? null),
  number('Longitude', row => placeOf(row)?.lon ?? null),
  integer('GeoNames ID', row => placeOf(row)?.geonameId ?? null),
  text('Raw Placename', placeWords),
  ...unknown<EventRow>('Feature Type'),
  text('Source', ({ facts: { reading } }) => reading.report.outlet ?? reading.report.agency),
  text('Publication Date', ({ facts: { reading } }) => reading.report.published?.slice(0, 10) ?? null),
  text('Story People', people(['person'])),
  text('Story Organizations', people(['organisation', 'armed-group', 'state'])),
  text('Story Locations', ({ facts }) => list(facts.reading.places.map(p => oneLine(p.name)))),
  text('Language', ({ facts: { reading } }) => reading.report.language),
  text('Version', ({ record }) => `onrecord ${record.why.version}`),
]

export const polecatTable = coderTable(columns, happened)

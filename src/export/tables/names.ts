import type { ActorEntry } from '../../record/actor.ts'
import type { Place } from '../../record/place.ts'
import type { Reading } from '../../record/reading.ts'
import type { Span } from '../../report/span.ts'
import { sentenceLink } from '../link.ts'
import { type Column, integer, list, number, tableOf, text } from '../table/table.ts'

interface Named<E> {
  readonly reading: Reading
  readonly entry: E
}

type Entry = { readonly id: string; readonly name: string; readonly mentions: readonly Span[] }

const mentionColumns: readonly Column<Named<Entry>>[] = [
  integer('mentions', ({ entry }) => entry.mentions.length),
  text('exact_words', ({ reading, entry }) =>
    entry.mentions[0] ? reading.report.text.slice(...entry.mentions[0]) : null,
  ),
  integer('start', ({ entry }) => entry.mentions[0]?.[0] ?? null),
  integer('end', ({ entry }) => entry.mentions[0]?.[1] ?? null),
  text('report_id', ({ reading }) => reading.report.id),
  text('url', ({ reading }) => reading.report.url),
  text('link', ({ reading, entry }) => (entry.mentions[0] ? sentenceLink(reading.report, entry.mentions[0]) : null)),
]

const actorColumns: readonly Column<Named<ActorEntry>>[] = [
  text('actor_id', ({ entry }) => entry.id),
  text('name', ({ entry }) => entry.name),
  text('kind', ({ entry }) => entry.kind),
  text('country', ({ entry }) => entry.country),
  text('roles', ({ entry }) => list(entry.roles)),
  text('of', ({ reading, entry }) => reading.actors.find(a => a.id === entry.of)?.name ?? null),
  ...mentionColumns,
]

const placeColumns: readonly Column<Named<Place>>[] = [
  text('place_id', ({ entry }) => entry.id),
  text('name', ({ entry }) => entry.name),
  integer('geonames_id', ({ entry }) => entry.geonameId),
  number('latitude', ({ entry }) => entry.lat),
  number('longitude', ({ entry }) => entry.lon),
  text('country', ({ entry }) => entry.country),
  text('division', ({ entry }) => entry.admin1),
  text('precision', ({ entry }) => entry.precision),
  text('reason', ({ entry }) => entry.reason),
  ...mentionColumns,
]

/** Who acts or speaks in each report. Ids are of the report: `a1` of another is somebody else. */
export const actorsTable = tableOf(actorColumns, reading => reading.actors.map(entry => ({ reading, entry })))

/** The places that each report names. */
export const placesTable = tableOf(placeColumns, reading => reading.places.map(entry => ({ reading, entry })))

import type { Db, Store } from './store.ts'
import type { ActorRow, PlaceRow } from './tables.ts'

/** Numbers of the names and places of which most reports speak again. */
export interface Numbers {
  actors(db: Db, rows: readonly Actor[]): Promise<(row: Actor) => number>
  places(db: Db, rows: readonly Place[]): Promise<(row: Place) => number>
  /** To be called when a transaction was undone, and with it what was numbered in it. */
  forget(): void
}

const mostKept = 100_000
/** Asked for or added at once: a statement takes a limited number of values. */
const together = 500

type Actor = Omit<ActorRow, 'n'>
type Place = Omit<PlaceRow, 'n'>

const actorKey = ({ name, kind, country }: Actor): string => JSON.stringify([name, kind, country])
const placeKey = ({ identity }: Place): string => identity

export function createNumbers(store: Store): Numbers {
  const actors = new Map<string, number>()
  const places = new Map<string, number>()
  return {
    actors: (db, rows) => all(actors, rows, actorKey, missing => actorNumbers(store, db, missing)),
    places: (db, rows) => all(places, rows, placeKey, missing => placeNumbers(db, missing)),
    forget() {
      actors.clear()
      places.clear()
    },
  }
}

/** The number of each row: of those that are not remembered, as `find` gives them. */
async function all<R>(
  known: Map<string, number>,
  rows: readonly R[],
  keyOf: (row: R) => string,
  find: (missing: readonly R[]) => Promise<readonly (R & { readonly n: number })[]>,
): Promise<(row: R) => number> {
  if (known.size > mostKept) known.clear()
  const missing = new Map(rows.map(row => [keyOf(row), row] as const).filter(([key]) => !known.has(key)))
  const wanted = [...missing.values()]
  for (let at = 0; at < wanted.length; at += together)
    for (const row of await find(wanted.slice(at, at + together))) known.set(keyOf(row), row.n)
  return row => known.get(keyOf(row))!
}

/** Those that are there, and those that are new, which are added. */
async function actorNumbers(store: Store, db: Db, rows: readonly Actor[]): Promise<(Actor & { n: number })[]> {
  const names = [...new Set(rows.map(row => row.name))]
  const there = await db.selectFrom('actor').selectAll().where('name', 'in', names).execute()
  const fresh = without(rows, there, actorKey)
  const added = fresh.length === 0 ? [] : await db.insertInto('actor').values(fresh).returningAll().execute()
  await store.addWords(
    db,
    'actor_words',
    added.map(({ n, key }) => [n, key]),
  )
  return [...there, ...added]
}

async function placeNumbers(db: Db, rows: readonly Place[]): Promise<(Place & { n: number })[]> {
  const there = await db.selectFrom('place').selectAll().where('identity', 'in', rows.map(placeKey)).execute()
  const fresh = without(rows, there, placeKey)
  const added = fresh.length === 0 ? [] : await db.insertInto('place').values(fresh).returningAll().execute()
  return [...there, ...added]
}

function without<R>(rows: readonly R[], there: readonly R[], keyOf: (row: R) => string): R[] {
  const known = new Set(there.map(keyOf))
  return rows.filter(row => !known.has(keyOf(row)))
}

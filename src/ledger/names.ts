import type { Db, Store } from './store.ts'
import type { ActorRow, PlaceRow } from './tables.ts'

/** Numbers of the names and places of which most reports speak again. */
export interface Numbers {
  actors(db: Db, rows: readonly Omit<ActorRow, 'n'>[]): Promise<number[]>
  places(db: Db, rows: readonly Omit<PlaceRow, 'n'>[]): Promise<number[]>
  /** To be called when a transaction was undone, and with it what was numbered in it. */
  forget(): void
}

const mostKept = 100_000

export function createNumbers(store: Store): Numbers {
  const actors = new Map<string, number>()
  const places = new Map<string, number>()
  return {
    actors: (db, rows) =>
      each(
        actors,
        rows,
        row => JSON.stringify([row.name, row.kind, row.country]),
        row => actorNumber(store, db, row),
      ),
    places: (db, rows) =>
      each(
        places,
        rows,
        row => row.identity,
        row => placeNumber(db, row),
      ),
    forget() {
      actors.clear()
      places.clear()
    },
  }
}

async function each<R>(
  known: Map<string, number>,
  rows: readonly R[],
  keyOf: (row: R) => string,
  find: (row: R) => Promise<number>,
): Promise<number[]> {
  if (known.size > mostKept) known.clear()
  const numbers: number[] = []
  for (const row of rows) {
    const key = keyOf(row)
    let n = known.get(key)
    if (n === undefined) known.set(key, (n = await find(row)))
    numbers.push(n)
  }
  return numbers
}

async function actorNumber(store: Store, db: Db, row: Omit<ActorRow, 'n'>): Promise<number> {
  const { name, kind, country } = row
  const known = await db
    .selectFrom('actor')
    .select('n')
    .where('name', '=', name)
    .where('kind', '=', kind)
    .where('country', '=', country)
    .executeTakeFirst()
  if (known) return known.n
  const { n } = await db.insertInto('actor').values(row).returning('n').executeTakeFirstOrThrow()
  await store.addWords(db, 'actor_words', [[n, row.key]])
  return n
}

async function placeNumber(db: Db, row: Omit<PlaceRow, 'n'>): Promise<number> {
  const known = await db.selectFrom('place').select('n').where('identity', '=', row.identity).executeTakeFirst()
  if (known) return known.n
  return (await db.insertInto('place').values(row).returning('n').executeTakeFirstOrThrow()).n
}

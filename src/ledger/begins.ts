import { sql } from 'kysely'
import { nameKey } from './keys.ts'
import type { Named } from './ledger.ts'
import type { Store } from './store.ts'

/** Names that are looked at; records of more are not counted while somebody types. */
const looked = 200

/** Records of one name that are counted: among frequent names the order is a guess. */
const counted = 1000

/** See `Ledger.names`. */
export async function namesBeginning(
  store: Store,
  of: 'actor' | 'place',
  begins: string,
  top: number,
): Promise<Named[]> {
  const key = nameKey(begins)
  if (key === '') return []
  const names = of === 'actor' ? await actorNames(store, key) : await placeNames(store, key)
  const found: Named[] = []
  for (const [name, numbers] of names) found.push({ name, records: await recordsOf(store, of, numbers) })
  return found
    .filter(({ records }) => records > 0)
    .sort((a, b) => b.records - a.records || (a.name < b.name ? -1 : 1))
    .slice(0, top)
}

type Numbers = Map<string, number[]>

async function actorNames(store: Store, key: string): Promise<Numbers> {
  const words = key.split(' ').map((words, i, all) => ({ words, prefix: i === all.length - 1 }))
  const rows = await store.db
    .selectFrom('actor')
    .select(['n', 'name'])
    .where('n', 'in', sql<number>`(${store.withWords('actor_words', words)})`)
    .limit(looked)
    .execute()
  return byName(rows)
}

async function placeNames({ db }: Store, key: string): Promise<Numbers> {
  const rows = await db
    .selectFrom('place')
    .select(['n', 'name'])
    .where(eb => eb.or([eb('key', 'like', `${key}%`), eb('key', 'like', `% ${key}%`)]))
    .limit(looked)
    .execute()
  return byName(rows)
}

function byName(rows: readonly { readonly n: number; readonly name: string }[]): Numbers {
  const names: Numbers = new Map()
  for (const { n, name } of rows) names.set(name, [...(names.get(name) ?? []), n])
  return names
}

async function recordsOf({ db }: Store, of: 'actor' | 'place', numbers: readonly number[]): Promise<number> {
  const few =
    of === 'actor'
      ? db.selectFrom('party').select('record as n').where('actor', 'in', numbers).limit(counted)
      : db.selectFrom('record').select('n').where('place', 'in', numbers).limit(counted)
  const { n } = await db
    .selectFrom(few.as('few'))
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

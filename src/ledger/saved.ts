import { OnrecordError } from '../report/error.ts'
import type { NewSaved, SavedSearch, Who } from './people.ts'
import type { Db, Store } from './store.ts'

/** See `Ledger.save`. */
export const save = ({ db }: Store, { name, address, q, by, at }: NewSaved): Promise<SavedSearch> =>
  db.transaction().execute(async trx => {
    const taken = await trx
      .selectFrom('saved')
      .select('n')
      .where('name', '=', name)
      .where('dropped', 'is', null)
      .execute()
    if (taken.length > 0)
      throw new OnrecordError(
        'name-taken',
        `there is a search “${name}” already`,
        'Give it another name, or drop the other one.',
      )
    const until = await newest(trx)
    const row = { name, address, q, until, who: by, at, dropped: null }
    const { n } = await trx.insertInto('saved').values(row).returning('n').executeTakeFirstOrThrow()
    return { id: n, name, address, q, by, at, seen: until }
  })

/** See `Ledger.saved`. */
export async function savedBy({ db }: Store, who: string): Promise<SavedSearch[]> {
  const rows = await db.selectFrom('saved').selectAll().where('dropped', 'is', null).orderBy('n').execute()
  const seen = await db
    .selectFrom('seen')
    .select(({ fn }) => ['saved', fn.max('until').as('until')])
    .where('who', '=', who)
    .groupBy('saved')
    .execute()
  const until = new Map(seen.map(row => [row.saved, row.until]))
  return rows.map(({ n, name, address, q, who: by, at, until: then }) => {
    return { id: n, name, address, q, by, at, seen: until.get(n) ?? then }
  })
}

/** See `Ledger.seen`. */
export const seen = ({ db }: Store, id: number, { by, at }: Who): Promise<void> =>
  db.transaction().execute(async trx => {
    await standingSaved(trx, id)
    await trx
      .insertInto('seen')
      .values({ saved: id, who: by, until: await newest(trx), at })
      .execute()
  })

/** See `Ledger.drop`. */
export const drop = ({ db }: Store, id: number, { by, at }: Who): Promise<void> =>
  db.transaction().execute(async trx => {
    await standingSaved(trx, id)
    await trx
      .updateTable('saved')
      .set({ dropped: `${at} ${by}` })
      .where('n', '=', id)
      .execute()
  })

/** Up to where there are reports now. */
const newest = async (db: Db): Promise<string> =>
  (
    await db
      .selectFrom('report')
      .select(({ fn }) => fn.max('added').as('added'))
      .executeTakeFirst()
  )?.added ?? ''

async function standingSaved(db: Db, id: number): Promise<void> {
  const found = await db.selectFrom('saved').select('n').where('n', '=', id).where('dropped', 'is', null).execute()
  if (found.length === 0)
    throw new OnrecordError(
      'no-search',
      `there is no search ${id} in the ledger`,
      'It may have been dropped: look at the list of them.',
    )
}

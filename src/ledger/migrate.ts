import { OnrecordError } from '../report/error.ts'
import { migrations } from './migrations/list.ts'
import type { Store } from './store.ts'

/** Brings the tables to the shape of this program, each step whole or not at all. Throws `ledger-newer`, `ledger-older`. */
export async function migrate(store: Store, readOnly: boolean): Promise<void> {
  const { db } = store
  const there = await schemaOf(store)
  if (there > migrations.length) throw wrongAge('newer', 'Use a newer onrecord.')
  if (there === migrations.length) return
  if (readOnly) throw wrongAge('older', 'Bring it up to date with: onrecord status.')
  await db.transaction().execute(async trx => {
    // Another process may have done it while this one waited.
    const done = await schemaOf({ db: trx, hasTables: store.hasTables })
    if (done === 0)
      await trx.schema
        .createTable('migration')
        .ifNotExists()
        .addColumn('n', 'integer', column => column.primaryKey())
        .addColumn('name', 'text', column => column.notNull())
        .execute()
    for (const [index, { name, up }] of migrations.entries()) {
      if (index < done) continue
      await up(trx, store)
      await trx
        .insertInto('migration')
        .values({ n: index + 1, name })
        .execute()
    }
  })
}

/** Number of the last migration that was done. */
export async function schemaOf({ db, hasTables }: Pick<Store, 'db' | 'hasTables'>): Promise<number> {
  if (!(await hasTables(db))) return 0
  const last = await db
    .selectFrom('migration')
    .select(eb => eb.fn.max('n').as('n'))
    .executeTakeFirst()
  return Number(last?.n ?? 0)
}

const wrongAge = (age: 'newer' | 'older', advice: string): OnrecordError =>
  new OnrecordError(
    `ledger-${age}`,
    `the ledger is of a${age === 'older' ? 'n' : ''} ${age} version of onrecord`,
    advice,
  )

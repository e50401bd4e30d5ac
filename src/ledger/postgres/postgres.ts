import { Kysely, sql } from 'kysely'
import { OnrecordError } from '../../report/error.ts'
import type { Ledger, LedgerOptions } from '../ledger.ts'
import { migrate, schemaOf } from '../migrate.ts'
import { migrations } from '../migrations/list.ts'
import { openStore } from '../open.ts'
import { shownAddress } from '../open-at.ts'
import type { Db, Store } from '../store.ts'
import type { Tables } from '../tables.ts'
import { postgresDialect } from './driver.ts'
import { createInsertRows } from './insert.ts'
import { addWords, createWords, withWords } from './words.ts'

/**
 * Opens the ledger in a database of PostgreSQL, 14 or later: `postgres://user@machine/database`. Any number of programs may
 * have it open. Throws `OnrecordError`: `ledger-unreachable`, `ledger-refused`, `no-ledger`, `ledger-newer`.
 */
export const openPostgresLedger = async (url: string, options: LedgerOptions = {}): Promise<Ledger> =>
  openStore(await openPostgresStore(url, options))

/** The tables under it. */
export async function openPostgresStore(url: string, options: LedgerOptions = {}): Promise<Store> {
  const { readOnly = false, mustExist = readOnly } = options
  const opened = (answerWithin?: number): Store =>
    storeOf(new Kysely<Tables>({ dialect: postgresDialect(url, { readOnly, answerWithin }) }))
  const store = opened()
  try {
    if (mustExist && !(await store.hasTables(store.db))) throw noLedger(url)
    if ((await schemaOf(store)) !== migrations.length) {
      // What brings the tables up to date may take long.
      const patient = opened(0)
      await migrate(patient, readOnly).finally(patient.close)
    }
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

const noLedger = (url: string): OnrecordError =>
  new OnrecordError(
    'no-ledger',
    `there is no ledger at ${shownAddress(url)}`,
    'Make one with: onrecord add SOURCE… --ledger postgres://…',
  )

const storeOf = (db: Db): Store => ({
  db,
  types: {
    big: 'bigint',
    bytes: sql`bytea`,
    text: sql`text collate "C"`,
    numbered: column => column.primaryKey().generatedByDefaultAsIdentity(),
  },
  createWords,
  insertRows: createInsertRows(),
  addWords,
  withWords,
  hasTables: async to =>
    (await sql<{ there: string | null }>`select to_regclass('migration')::text as there`.execute(to)).rows[0]?.there !==
    null,
  countOn: async (to, table) => {
    await sql`select setval(pg_get_serial_sequence(${table}, 'n'), coalesce((select max(n) from ${sql.table(table)}), 0) + 1, false)`.execute(
      to,
    )
  },
  // References are checked with every row that is written.
  faults: async () => [],
  size: async () => (await sql<{ n: number }>`select pg_database_size(current_database()) as n`.execute(db)).rows[0]!.n,
  backup: async () => {
    throw new OnrecordError(
      'cannot-write',
      'a ledger in PostgreSQL is not copied into a file by this',
      'Use pg_dump, or onrecord move FROM TO.ledger.',
    )
  },
  close: () => db.destroy(),
})

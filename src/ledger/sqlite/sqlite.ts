import { existsSync, statSync } from 'node:fs'
import { CompiledQuery, Kysely, sql } from 'kysely'
import { OnrecordError } from '../../report/error.ts'
import type { Fault, Ledger, LedgerOptions } from '../ledger.ts'
import { migrate } from '../migrate.ts'
import { openStore } from '../open.ts'
import type { Db, Store, WordIndex, Words } from '../store.ts'
import type { Tables } from '../tables.ts'
import { busyTimeout, sqliteDialect } from './driver.ts'
import { storeError } from './errors.ts'
import { createInsertRows } from './insert.ts'
import { loadSqlite, type Sqlite } from './load.ts'

/**
 * Opens the ledger in a file, a new one where there is none; `:memory:` for one that nobody keeps. Throws
 * `OnrecordError`: `no-ledger`, `ledger-broken` for a file that is none, `ledger-newer` for one of a later version.
 */
export const openSqliteLedger = async (path: string, options: LedgerOptions = {}): Promise<Ledger> =>
  openStore(await openSqliteStore(path, options))

/** The tables under it. */
export async function openSqliteStore(path: string, options: LedgerOptions = {}): Promise<Store> {
  const { readOnly = false, mustExist = readOnly } = options
  if (mustExist && path !== ':memory:' && isMissing(path)) throw noLedger(path)
  const sqlite = await loadSqlite()
  try {
    const database = new sqlite.DatabaseSync(path, { readOnly, timeout: busyTimeout })
    // A commit that the system has taken survives the end of this process; only a power cut may undo the last ones.
    // Many readings change the same pages of an index: they are merged into the file together.
    if (!readOnly)
      database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma wal_autocheckpoint = 16384')
    database.exec(
      'pragma foreign_keys = on; pragma cache_size = -65536; pragma mmap_size = 1073741824; pragma temp_store = memory',
    )
    const store = storeOf(sqlite, database, path, readOnly)
    await migrate(store, readOnly)
    return store
  } catch (error) {
    throw storeError(error)
  }
}

/** What nobody may look at is not missing: SQLite says then that it cannot be opened. */
function isMissing(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined
  } catch {
    return false
  }
}

const noLedger = (path: string): OnrecordError =>
  new OnrecordError(
    'no-ledger',
    `there is no ledger at ${path}`,
    'Make one with: onrecord add SOURCE…, or name another with --ledger FILE.',
  )

function storeOf(
  sqlite: Sqlite,
  database: InstanceType<Sqlite['DatabaseSync']>,
  path: string,
  readOnly: boolean,
): Store {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database) })
  return {
    db,
    types: { big: 'integer', bytes: sql`blob`, text: 'text', numbered: column => column.primaryKey().autoIncrement() },
    createWords,
    insertRows: createInsertRows(),
    addWords,
    withWords: (index, words) =>
      sql<number>`select rowid from ${sql.table(index)} where ${sql.table(index)} match ${matchOf(words)}`,
    hasTables: async to =>
      (await sql`select 1 from sqlite_master where name = 'migration'`.execute(to)).rows.length > 0,
    // SQLite goes on from the highest number by itself.
    countOn: async () => {},
    faults: () => faultsIn(db),
    size: async () => fileSize(path, database),
    backup: target => backup(sqlite, database, target),
    close: async () => {
      if (!database.isOpen) return
      // Statements that wait to be collected keep the file open for a while: all that was written must lie in it now.
      // On a full disk it stays beside it, where it is safe.
      const tidied = async (): Promise<void> => {
        await sql`pragma optimize`.execute(db)
        await sql`pragma wal_checkpoint(passive)`.execute(db)
      }
      if (!readOnly) await tidied().catch(() => {})
      await db.destroy()
    },
  }
}

/** The words are kept in no second copy: what they stand in is read from the report. */
async function createWords(db: Db): Promise<void> {
  for (const index of ['segment_words', 'actor_words'] as const)
    await sql`create virtual table ${sql.table(index)} using fts5(words, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2')`.execute(
      db,
    )
}

/** Rows in one statement. */
const together = 16

async function addWords(db: Db, index: WordIndex, rows: readonly (readonly [number, string])[]): Promise<void> {
  for (let at = 0; at < rows.length; at += together) {
    const some = rows.slice(at, at + together)
    const values = some.map(() => '(?, ?)').join(', ')
    await db.executeQuery(CompiledQuery.raw(`insert into "${index}" (rowid, words) values ${values}`, some.flat()))
  }
}

const matchOf = (words: Words): string => words.map(w => `"${w.words}"${w.prefix ? '*' : ''}`).join(' ')

async function faultsIn(db: Db): Promise<Fault[]> {
  const { rows: pages } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
  const { rows: keys } = await sql<{ table: string; rowid: number; parent: string }>`pragma foreign_key_check`.execute(
    db,
  )
  return [
    ...pages.filter(p => p.integrity_check !== 'ok').map(p => ({ code: 'store', message: p.integrity_check })),
    ...keys.map(k => ({
      code: 'missing-row',
      message: `row ${k.rowid} of ${k.table} names a row of ${k.parent} that is not there`,
    })),
  ]
}

/** With what has not been merged into the file yet. */
function fileSize(path: string, database: InstanceType<Sqlite['DatabaseSync']>): number {
  if (path !== ':memory:')
    return [path, `${path}-wal`].reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0)
  const value = (pragma: string): number => Number(Object.values(database.prepare(`pragma ${pragma}`).get())[0])
  return value('page_count') * value('page_size')
}

async function backup(sqlite: Sqlite, database: InstanceType<Sqlite['DatabaseSync']>, path: string): Promise<void> {
  if (existsSync(path))
    throw new OnrecordError(
      'cannot-write',
      `${path} is there already`,
      'Name a file that is not there: a backup writes over nothing.',
    )
  try {
    await sqlite.backup(database, path)
  } catch (cause) {
    throw new OnrecordError(
      'cannot-write',
      `the backup cannot be written to ${path} (${cause instanceof Error ? cause.message : cause})`,
      'Check the folder, its rights and the space on the disk.',
      { cause },
    )
  }
}

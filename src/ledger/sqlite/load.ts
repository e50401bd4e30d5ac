import { createRequire } from 'node:module'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'

/** What is used of the `node:sqlite` interface. */
export interface Sqlite {
  readonly DatabaseSync: new (
    path: string,
    options?: { readonly readOnly?: boolean; readonly timeout?: number },
  ) => DatabaseSyncInstance
  backup(database: DatabaseSyncInstance, path: string): Promise<number>
}

/**
 * SQLite as Node 24 has it built in; before, where it is missing or warns that it is an experiment, the same interface
 * from a package that brings its binaries. Node's own is asked for by `require`: a bundler would look for it in vain.
 */
export async function loadSqlite(): Promise<Sqlite> {
  if (Number(process.versions.node.split('.')[0]) >= 24) return createRequire(import.meta.url)('node:sqlite') as Sqlite
  return import('@photostructure/sqlite')
}

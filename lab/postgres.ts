/**
 * The ledger is tested in a real PostgreSQL as well. This finds its programs or, run as a program, installs them where
 * that is possible.
 * usage: npx tsx lab/postgres.ts
 */
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installed } from './apt.ts'

/** Where Debian puts them, the newest first. */
const versions = '/usr/lib/postgresql'

const holds = (folder: string): boolean => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))

/** The folder of `initdb` and `postgres`: POSTGRES_BIN, else on the path, else where Debian puts it; undefined where there is none. */
export function postgresFolder(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter)
  const debian = existsSync(versions)
    ? readdirSync(versions)
        .sort((a, b) => Number(b) - Number(a))
        .map(version => join(versions, version, 'bin'))
    : []
  return [process.env.POSTGRES_BIN || undefined, ...onPath, ...debian].find(
    folder => folder !== undefined && holds(folder),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !postgresFolder()) {
  installed('postgresql')
  if (!postgresFolder()) {
    console.error(
      'The ledger is tested in PostgreSQL, and none is there. Install it, or set POSTGRES_BIN to its folder.',
    )
    process.exitCode = 1
  }
}

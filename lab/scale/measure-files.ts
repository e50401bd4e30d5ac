import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Exportable } from '../../src/export/export.ts'
import { exportNamed } from '../../src/export/list.ts'
import { unpackReading } from '../../src/ledger/pack.ts'
import { openSqliteLedger } from '../../src/ledger/sqlite/sqlite.ts'
import { ownSeconds } from './processor.ts'
import { type Read, readLines } from './read-lines.ts'

const together = 32

/** `files FILE…`: bytes and processor time of a report in a file of SQLite, and in tables of Parquet. */
export async function measureFiles(files: readonly string[]): Promise<void> {
  const read = await readLines(files)
  await inSqlite(read)
  for (const table of ['reports', 'statements', 'figures', 'events', 'actors', 'places']) await inParquet(read, table)
}

async function inSqlite(read: readonly Read[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-scale-'))
  const file = join(folder, 'scale.ledger')
  const ledger = await openSqliteLedger(file)
  const before = ownSeconds()
  for (let at = 0; at < read.length; at += together)
    await ledger.addPrepared(
      read
        .slice(at, at + together)
        .map(({ prepared }) => ({ prepared, made: { engine: 'measured', at: '2031-01-01' } })),
    )
  await ledger.close()
  tell('SQLite', ownSeconds() - before, statSync(file).size, read)
  rmSync(folder, { recursive: true })
}

async function inParquet(read: readonly Read[], table: string): Promise<void> {
  const before = ownSeconds()
  let bytes = 0
  for await (const chunk of exportNamed(`${table}.parquet`)!.write(readings(read))) bytes += chunk.length
  tell(`${table}.parquet`, ownSeconds() - before, bytes, read)
}

async function* readings(read: readonly Read[]): AsyncGenerator<Exportable> {
  for (const { prepared } of read) yield { reading: unpackReading(prepared.body, prepared.text), document: null }
}

const tell = (name: string, seconds: number, bytes: number, { length }: readonly Read[]): void =>
  console.log(
    `${name.padEnd(20)}${(bytes / length).toFixed(0).padStart(7)} bytes ${((1000 * seconds) / length).toFixed(2).padStart(7)} processor ms a report`,
  )

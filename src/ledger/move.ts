import { sql } from 'kysely'
import { OnrecordError } from '../report/error.ts'
import type { Db, NumberedTable, Store } from './store.ts'

/** In the order in which rows refer to rows of earlier ones. */
const numbered = [
  'report',
  'reading',
  'anchor',
  'judgement',
  'link',
  'saved',
  'seen',
  'account',
  'pass',
  'act',
  'actor',
  'place',
] as const

const together = 200

/**
 * Copies all that a ledger holds into an empty one, row for row with its numbers, so that ids, hashes and every chain stay as
 * they are. All of it or nothing; who writes to the first one meanwhile waits. `progress` hears how many reports have been copied. Throws `not-empty`.
 */
export async function moveLedger(from: Store, to: Store, progress: (done: number) => void = () => {}): Promise<void> {
  await from.db
    .transaction()
    .setAccessMode('read only')
    .execute(source => to.db.transaction().execute(target => copyAll(source, target, to, progress)))
}

async function copyAll(source: Db, target: Db, to: Store, progress: (done: number) => void): Promise<void> {
  const there = await target.selectFrom('report').select('n').limit(1).execute()
  if (there.length > 0)
    throw new OnrecordError('not-empty', 'there are reports in the ledger already', 'Move into a new one.')
  for (const table of numbered) {
    await copyNumbered(source, target, table, table === 'report' ? progress : () => {})
    await to.countOn(target, table)
  }
  await copyNumbered(source, target, 'segment')
  await copyNumbered(source, target, 'record')
  await copyParties(source, target)
  await writeWords(target, to)
}

async function copyNumbered(
  from: Db,
  to: Db,
  table: NumberedTable | 'segment' | 'record',
  progress: (done: number) => void = () => {},
): Promise<void> {
  let after = 0
  let done = 0
  for (;;) {
    const { rows } = await sql<{ n: number }>`
      select * from ${sql.table(table)} where n > ${after} order by n limit ${together}`.execute(from)
    if (rows.length === 0) return
    await to
      .insertInto(table)
      .values(rows as never)
      .execute()
    after = rows.at(-1)!.n
    progress((done += rows.length))
  }
}

/** Those of some records at a time: they have no numbers of their own. */
async function copyParties(from: Db, to: Db): Promise<void> {
  let after = 0
  for (;;) {
    const records = await from
      .selectFrom('record')
      .select('n')
      .where('n', '>', after)
      .orderBy('n')
      .limit(together)
      .execute()
    const last = records.at(-1)
    if (!last) return
    const rows = await from
      .selectFrom('party')
      .selectAll()
      .where('record', '>', after)
      .where('record', '<=', last.n)
      .execute()
    for (let at = 0; at < rows.length; at += together)
      await to
        .insertInto('party')
        .values(rows.slice(at, at + together))
        .execute()
    after = last.n
  }
}

/** Each store looks words up in its own way: they are read from the texts again. */
async function writeWords(db: Db, store: Store): Promise<void> {
  let after = 0
  for (;;) {
    const rows = await db
      .selectFrom('segment')
      .innerJoin('report', 'report.n', 'segment.report')
      .select(['segment.n', 'starts', 'ends', 'text'])
      .where('segment.n', '>', after)
      .orderBy('segment.n')
      .limit(together)
      .execute()
    if (rows.length === 0) break
    await store.addWords(
      db,
      'segment_words',
      rows.map(row => [row.n, row.text.slice(row.starts, row.ends)]),
    )
    after = rows.at(-1)!.n
  }
  const actors = await db.selectFrom('actor').select(['n', 'key']).execute()
  for (let at = 0; at < actors.length; at += together)
    await store.addWords(
      db,
      'actor_words',
      actors.slice(at, at + together).map(row => [row.n, row.key]),
    )
}

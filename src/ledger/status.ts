import { sql } from 'kysely'
import { strandedJudgements } from './judge.ts'
import type { LedgerStatus } from './ledger.ts'
import { schemaOf } from './migrate.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/** See `Ledger.status`. */
export async function statusOf(store: Store): Promise<LedgerStatus> {
  const { db } = store
  const count = async (table: keyof Tables): Promise<number> =>
    Number(
      (
        await db
          .selectFrom(table)
          .select(eb => eb.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    )
  const about = await db
    .selectFrom('report')
    .select([
      sql<number>`count(*)`.as('reports'),
      sql<number>`count(distinct outlet_key)`.as('outlets'),
      sql<string | null>`min(nullif(day, ''))`.as('from'),
      sql<string | null>`max(nullif(day, ''))`.as('to'),
    ])
    .where('latest', '=', 1)
    .executeTakeFirstOrThrow()
  const kinds = await db
    .selectFrom('record')
    .select(['kind', eb => eb.fn.countAll<number>().as('n')])
    .groupBy('kind')
    .execute()
  const ofKind = (kind: string): number => Number(kinds.find(k => k.kind === kind)?.n ?? 0)
  const ever = await db
    .selectFrom('reading')
    .select(eb => [eb.fn.sum<number>('records').as('n'), eb.fn.max('at').as('at')])
    .executeTakeFirst()
  return {
    reports: Number(about.reports),
    versions: await count('report'),
    records: { statement: ofKind('statement'), event: ofKind('event'), figure: ofKind('figure') },
    everRead: Number(ever?.n ?? 0),
    judgements: await count('judgement'),
    stranded: (await strandedJudgements(store)).length,
    links: await count('link'),
    outlets: Number(about.outlets),
    published: about.from && about.to ? { from: about.from, to: about.to } : null,
    engines: await enginesOf(store),
    lastAdded: ever?.at ?? null,
    schema: await schemaOf(store),
    size: await store.size(),
  }
}

async function enginesOf({ db }: Store): Promise<LedgerStatus['engines']> {
  const latest = db
    .selectFrom('reading')
    .select(eb => eb.fn.max('n').as('n'))
    .where('added_by', 'is', null)
    .groupBy('report')
  const rows = await db
    .selectFrom('reading')
    .select(['engine', eb => eb.fn.countAll<number>().as('reports')])
    .where('n', 'in', latest)
    .groupBy('engine')
    .orderBy('reports', 'desc')
    .execute()
  return rows.map(row => ({ engine: row.engine, reports: Number(row.reports) }))
}

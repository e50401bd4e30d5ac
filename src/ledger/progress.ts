import type { Clause, Search } from '../view/search/search.ts'
import type { Progress, Reviewer } from './people.ts'
import { countRecords } from './records.ts'
import type { Store } from './store.ts'
import { whereOf } from './where.ts'

const standing: Clause = {
  field: 'judged',
  negated: false,
  match: { kind: 'any', values: ['accepted', 'corrected', 'rejected', 'unsure'] },
}
const none: Clause = { field: 'judged', negated: false, match: { kind: 'any', values: ['none'] } }

/** See `Ledger.progress`. What people decided is found by an index of its own and is few: all of it is counted. */
export async function progressOf(store: Store, search: Search, since: string, most: number): Promise<Progress> {
  const judged = [standing, ...search]
  const decided = await countRecords(store, judged, Number.POSITIVE_INFINITY)
  const open = await countRecords(store, [none, ...search], most)
  return {
    decided: decided.records,
    open: open.records,
    complete: open.complete,
    people: await reviewersOf(store, judged, since),
  }
}

/** By the last word of each on each record. */
async function reviewersOf(store: Store, judged: Search, since: string): Promise<Reviewer[]> {
  const lastWords = store.db
    .selectFrom('record')
    .innerJoin('anchor', join =>
      join
        .onRef('anchor.report', '=', 'record.report')
        .onRef('anchor.starts', '=', 'record.starts')
        .onRef('anchor.ends', '=', 'record.ends')
        .onRef('anchor.kind', '=', 'record.kind')
        .on(eb => eb('anchor.type', '=', eb.fn.coalesce('record.type', eb.val('')))),
    )
    .innerJoin('judgement', 'judgement.anchor', 'anchor.n')
    .select(({ fn }) => fn.max('judgement.n').as('n'))
    .where(await whereOf(store, judged, Number.POSITIVE_INFINITY))
    .groupBy(['judgement.who', 'judgement.anchor'])
  const rows = await store.db
    .selectFrom(lastWords.as('last'))
    .innerJoin('judgement', 'judgement.n', 'last.n')
    .select(({ fn, eb }) => [
      'judgement.who',
      fn.countAll<number>().as('judged'),
      fn.sum<number>(eb.case().when('judgement.at', '>=', since).then(eb.lit(1)).else(eb.lit(0)).end()).as('today'),
    ])
    .where('judgement.verdict', '<>', 'none')
    .groupBy('judgement.who')
    .execute()
  return rows
    .map(({ who, judged, today }) => ({ name: who, judged: Number(judged), today: Number(today) }))
    .sort((a, b) => b.judged - a.judged || (a.name < b.name ? -1 : 1))
}

import type { Selectable } from 'kysely'
import { anchorNumber, standing } from './judge.ts'
import { hashOf, noRecord } from './keys.ts'
import type { RecordRef } from './ledger.ts'
import type { LinkRelation, NewLink, StoredLink } from './people.ts'
import type { Store } from './store.ts'
import type { LinkRow } from './tables.ts'

/** See `Ledger.link`. */
export const link = ({ db }: Store, given: NewLink): Promise<StoredLink> =>
  db.transaction().execute(async trx => {
    const ends: number[] = []
    for (const ref of [given.a, given.b]) {
      const at = await standing(trx, ref)
      if (!at) throw noRecord(ref)
      ends.push(await anchorNumber(trx, at))
    }
    const last = await trx.selectFrom('link').select('id').orderBy('n', 'desc').limit(1).executeTakeFirst()
    const { a, b, relation, reason, by, at } = given
    const row = { a: ends[0]!, b: ends[1]!, a_record: a, b_record: b, relation, reason, who: by, at }
    const id = linkId(last?.id ?? '', row)
    await trx
      .insertInto('link')
      .values({ id, ...row })
      .execute()
    return { id, ...given }
  })

/** Of a link and the one before it. */
export const linkId = (before: string, row: Omit<LinkRow, 'n' | 'id'>): string =>
  hashOf([before, row.a, row.b, row.a_record, row.b_record, row.relation, row.reason, row.who, row.at])

/** See `Ledger.links`. */
export async function linksOf({ db }: Store, ref?: RecordRef): Promise<StoredLink[]> {
  if (ref === undefined) return (await db.selectFrom('link').selectAll().orderBy('n').execute()).map(linkOf)
  const at = await standing(db, ref)
  const anchor =
    at &&
    (await db
      .selectFrom('anchor')
      .select('n')
      .where(eb => eb.and({ report: at.report, ...at.spot }))
      .executeTakeFirst())
  if (!anchor) return []
  const rows = await db
    .selectFrom('link')
    .selectAll()
    .where(eb => eb.or([eb('a', '=', anchor.n), eb('b', '=', anchor.n)]))
    .orderBy('n')
    .execute()
  return rows.map(linkOf)
}

const linkOf = (row: Selectable<LinkRow>): StoredLink => ({
  id: row.id,
  a: row.a_record,
  b: row.b_record,
  relation: row.relation as LinkRelation,
  reason: row.reason,
  by: row.who,
  at: row.at,
})

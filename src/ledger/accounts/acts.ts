import { OnrecordError } from '../../report/error.ts'
import { hashOf } from '../keys.ts'
import type { Db, Store } from '../store.ts'
import type { ActRow } from '../tables.ts'
import type { Act, Acts, Deed, NewAct } from './accounts.ts'

const [usual, most] = [100, 1000]

/** Writes an act down, within the transaction that does it. */
export async function note(db: Db, { did, about, by, at }: NewAct): Promise<void> {
  const last = await db.selectFrom('act').select('id').orderBy('n', 'desc').limit(1).executeTakeFirst()
  const row = { did, about, who: by, at }
  await db
    .insertInto('act')
    .values({ id: actId(last?.id ?? '', row), ...row })
    .execute()
}

/** Of an act and the one before it. */
export const actId = (before: string, { did, about, who, at }: Omit<ActRow, 'n' | 'id'>): string =>
  hashOf([before, did, about, who, at])

/** See `Accounts.acts`. */
export async function actsOf(
  { db }: Store,
  { limit = usual, after = null }: { readonly limit?: number; readonly after?: string | null },
): Promise<Acts> {
  if (after !== null && !/^\d{1,15}$/.test(after))
    throw new OnrecordError('bad-page', `${after} is no place in the log`, 'Begin again with the first page.')
  const rows = await db
    .selectFrom('act')
    .selectAll()
    .$if(after !== null, query => query.where('n', '<', Number(after)))
    .orderBy('n', 'desc')
    .limit(Math.min(most, limit) + 1)
    .execute()
  const shown = rows.slice(0, Math.min(most, limit))
  return {
    acts: shown.map(({ id, did, about, who, at }): Act => ({ id, did: did as Deed, about, by: who, at })),
    next: rows.length > shown.length ? String(shown.at(-1)!.n) : null,
  }
}

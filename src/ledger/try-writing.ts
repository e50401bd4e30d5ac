import { openStoreAt } from './open-at.ts'

/** Writes what changes nothing into a ledger that is there, over a connection of its own. Throws what writing throws. */
export async function tryWriting(address: string): Promise<void> {
  const { db, close } = await openStoreAt(address, { mustExist: true })
  try {
    await db.transaction().execute(trx =>
      trx
        .updateTable('migration')
        .set(eb => ({ name: eb.ref('name') }))
        .where('n', '=', 1)
        .execute(),
    )
  } finally {
    await close()
  }
}

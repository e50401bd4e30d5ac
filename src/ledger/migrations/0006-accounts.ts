import type { Kysely } from 'kysely'
import type { Store } from '../store.ts'
import type { Tables } from '../tables.ts'

/** Who may work with a ledger that is served, what they show for it, and what they did. */
export async function addAccounts({ schema }: Kysely<Tables>, { types: { text, numbered } }: Store): Promise<void> {
  await schema
    .createTable('account')
    .addColumn('n', 'integer', numbered)
    .addColumn('name', text, column => column.notNull())
    .addColumn('key', text, column => column.notNull().unique())
    .addColumn('role', text, column => column.notNull())
    .addColumn('password', text, column => column.notNull())
    .addColumn('made', text, column => column.notNull())
    .addColumn('closed', text)
    .execute()
  await schema
    .createTable('pass')
    .addColumn('n', 'integer', numbered)
    .addColumn('hash', text, column => column.notNull().unique())
    .addColumn('account', 'integer', column => column.notNull().references('account.n'))
    .addColumn('kind', text, column => column.notNull())
    .addColumn('label', text, column => column.notNull())
    .addColumn('made', text, column => column.notNull())
    .addColumn('expires', text)
    .addColumn('ended', text)
    .execute()
  await schema
    .createTable('act')
    .addColumn('n', 'integer', numbered)
    .addColumn('id', text, column => column.notNull().unique())
    .addColumn('did', text, column => column.notNull())
    .addColumn('about', text)
    .addColumn('who', text, column => column.notNull())
    .addColumn('at', text, column => column.notNull())
    .execute()
}

import type { Db, Store } from '../store.ts'
import { begin } from './0001-begin.ts'
import { addViews } from './0002-views.ts'
import { widenDays } from './0003-records-by-day.ts'
import { addAddedRecords } from './0004-added-records.ts'
import { addSavedSearches } from './0005-saved-searches.ts'
import { addAccounts } from './0006-accounts.ts'

/** A step from one shape of the tables to the next. What has been released is never changed: a change is a new step. */
export interface Migration {
  readonly name: string
  up(db: Db, store: Store): Promise<void>
}

/** In order; the number of a migration is its place here, from 1. */
export const migrations: readonly Migration[] = [
  { name: '0001-begin', up: begin },
  { name: '0002-views', up: addViews },
  { name: '0003-records-by-day', up: widenDays },
  { name: '0004-added-records', up: addAddedRecords },
  { name: '0005-saved-searches', up: addSavedSearches },
  { name: '0006-accounts', up: addAccounts },
]

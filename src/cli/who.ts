import { userInfo } from 'node:os'
import type { Who } from '../ledger/people.ts'

/** Whose name stands beside what is decided: the one given, else ONRECORD_BY, else that of who is logged in. */
export const nameOf = (by?: string): string => by ?? (process.env.ONRECORD_BY || userInfo().username)

/** The same, now. */
export const whoNow = (by?: string): Who => ({ by: nameOf(by), at: new Date().toISOString() })

import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { storeError } from './errors.ts'

/** As the client throws what PostgreSQL says. */
const said = (state: string, message: string): Error =>
  Object.assign(new pg.DatabaseError(message, message.length, 'error'), { code: state })

/** What PostgreSQL 15 says, and what becomes of it. */
const cases: readonly (readonly [state: string, message: string, code: string | undefined])[] = [
  ['53100', 'could not extend file "base/16385/17012": No space left on device', 'ledger-full'],
  ['53300', 'sorry, too many clients already', 'ledger-busy'],
  ['53200', 'out of memory', 'ledger-busy'],
  ['40P01', 'deadlock detected', 'ledger-busy'],
  ['55P03', 'canceling statement due to lock timeout', 'ledger-busy'],
  ['55000', 'database "news" is not currently accepting connections', 'ledger-failed'],
  ['57P01', 'terminating connection due to administrator command', 'ledger-unreachable'],
  ['57P02', 'terminating connection because of crash of another server process', 'ledger-unreachable'],
  ['57P03', 'the database system is in recovery mode', 'ledger-unreachable'],
  ['58030', 'could not read file "base/16385/17012": Input/output error', 'ledger-failed'],
  ['58P01', 'could not open file "base/16385/17012": No such file or directory', 'ledger-broken'],
  ['XX000', 'could not write init file', 'ledger-failed'],
  ['XX001', 'invalid page in block 0 of relation base/16385/17012', 'ledger-broken'],
  ['XX002', 'index "report_pkey" contains unexpected zero page at block 3', 'ledger-broken'],
  ['25006', 'cannot execute INSERT in a read-only transaction', 'ledger-read-only'],
  ['42501', 'permission denied for table report', 'ledger-not-writable'],
  ['28P01', 'password authentication failed for user "ada"', 'ledger-refused'],
  ['3D000', 'database "nowhere" does not exist', 'no-ledger'],
  ['22021', 'invalid byte sequence for encoding "UTF8": 0x00', 'not-kept'],
  ['23505', 'duplicate key value violates unique constraint "report_key"', 'not-kept'],
  ['54000', 'index row size 3016 exceeds btree version 4 maximum 2704', 'not-kept'],
  ['42601', 'syntax error at or near "selekt"', undefined],
]

describe('what PostgreSQL says', () => {
  it.each(cases)('%s %s', (state, message, code) => {
    const error = said(state, message)
    const told = storeError(error)
    if (code === undefined) expect(told).toBe(error)
    else expect(told).toMatchObject({ code, message: expect.stringContaining(message) })
  })
})

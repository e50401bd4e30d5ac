import { OnrecordError } from '../../report/error.ts'

/** By SQLSTATE or the code of the socket; the longest beginning that fits counts. */
const kinds: readonly (readonly [begins: string, code: string, message: string, advice: string])[] = [
  ['28', 'ledger-refused', 'the database does not let this user in', 'Check user, password and pg_hba.conf.'],
  ['3D', 'no-ledger', 'there is no such database', 'Make it with: createdb NAME'],
  ['42501', 'ledger-not-writable', 'this user may not do that in the database', 'Give the user its rights.'],
  [
    '25006',
    'ledger-read-only',
    'the ledger can only be read',
    'Is it opened for reading, or a replica, or was its disk full?',
  ],
  ['53100', 'ledger-full', 'the database cannot grow', 'Is the disk full? What was added before is safe.'],
  ['53', 'ledger-busy', 'the database has no room for more', 'Try again later, or raise max_connections.'],
  ['25P03', 'ledger-unreachable', 'the database heard nothing in the middle of writing', 'Try again.'],
  // A value, a reference or a size that it refuses.
  ['22', 'not-kept', 'the database does not keep that', 'Please report it, with the text that caused it.'],
  ['23', 'not-kept', 'the database does not keep that', 'Please report it, with the text that caused it.'],
  ['54', 'not-kept', 'the database does not keep that', 'Please report it, with the text that caused it.'],
  ['40', 'ledger-busy', 'another program is writing to the ledger', 'Try again when it has ended.'],
  ['55P03', 'ledger-busy', 'another program is writing to the ledger', 'Try again when it has ended.'],
  ['55000', 'ledger-failed', 'the database is not ready for it', 'Try again when whoever runs it has opened it.'],
  ['57', 'ledger-unreachable', 'the database is stopping or starting', 'Try again in a moment.'],
  ['58', 'ledger-failed', 'the database cannot read or write its files', 'Is its disk well? Its log tells more.'],
  ['58P', 'ledger-broken', 'the database lacks a file', 'Ask whoever runs it, or use a backup.'],
  ['08', 'ledger-unreachable', 'the connection to the database was lost', 'What was added before is safe. Try again.'],
  // Whatever PostgreSQL has no state for, as where a program lets itself in while the disk is full.
  ['XX000', 'ledger-failed', 'the database failed', 'Is its disk full? Its log tells more.'],
  ['XX', 'ledger-broken', 'the database is damaged', 'Ask whoever runs it, or use a backup.'],
  ['ECONN', 'ledger-unreachable', 'the database cannot be reached', 'Does it run, and is the address right?'],
  ['ENOTFOUND', 'ledger-unreachable', 'the database cannot be reached', 'Is the name of the machine right?'],
  ['EAI_', 'ledger-unreachable', 'the database cannot be reached', 'Is the name of the machine right?'],
  ['ENET', 'ledger-unreachable', 'the database cannot be reached', 'Is there a network?'],
  ['EHOST', 'ledger-unreachable', 'the database cannot be reached', 'Is the address right?'],
  ['ETIMEDOUT', 'ledger-unreachable', 'the database does not answer', 'Does it run, and is the address right?'],
  ['ENOENT', 'ledger-unreachable', 'the database cannot be reached', 'Does it run, and is the address right?'],
  [
    'EPIPE',
    'ledger-unreachable',
    'the connection to the database was lost',
    'What was added before is safe. Try again.',
  ],
]

const unanswered = 'Query read timeout'
const lost =
  /Connection terminated|timeout exceeded when trying to connect|timeout expired|Client (?:has encountered a connection error|was closed)/

/** Whether a question got no answer in time: the connection over which it went may hang. */
export const isUnanswered = (error: unknown): boolean => error instanceof Error && error.message === unanswered

/** What `storeError` looks up. */
function thrownAs(error: Error): string {
  if (isUnanswered(error)) return 'ETIMEDOUT'
  if (lost.test(error.message)) return '08'
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** What PostgreSQL or the way to it says, as an error for people; what they can do nothing about stays as it is. */
export function storeError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof OnrecordError) return error
  const thrown = thrownAs(error)
  const kind = kinds.filter(([begins]) => thrown.startsWith(begins)).sort((a, b) => b[0].length - a[0].length)[0]
  if (!kind || thrown === '') return error
  const [, code, message, advice] = kind
  return new OnrecordError(code, `${message} (${error.message})`, advice, { cause: error })
}

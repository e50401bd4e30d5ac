import { OnrecordError } from '../../report/error.ts'

/** By the words of `sqlite3_errstr`, which never change: not every call hands the number of the error on. */
const kinds: readonly (readonly [words: RegExp, code: string, message: string, advice: string])[] = [
  [
    /^database (?:table )?is locked/,
    'ledger-busy',
    'another program is writing to the ledger',
    'Try again when it has ended.',
  ],
  [
    /^database or disk is full/,
    'ledger-full',
    'the ledger cannot grow',
    'Is the disk full? What was added before is safe.',
  ],
  [
    /^(?:attempt to write a readonly database|unable to open database file|disk I\/O error)/,
    'ledger-not-writable',
    'the ledger cannot be read or written',
    'Check the folder and its rights.',
  ],
  [
    /^(?:file is not a database|database disk image is malformed)/,
    'ledger-broken',
    'the file is no ledger, or is damaged',
    'Look with onrecord check, or use a backup.',
  ],
]

/** What SQLite says, as an error for people; what they can do nothing about stays as it is. */
export function storeError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof OnrecordError) return error
  // What opens the file puts words of its own before.
  const said = error.message.replace(/^Failed to open database: /, '')
  const kind = kinds.find(([words]) => words.test(said))
  if (!kind) return error
  const [, code, message, advice] = kind
  return new OnrecordError(code, `${message} (${said})`, advice, { cause: error })
}

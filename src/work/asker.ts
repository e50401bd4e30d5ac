import { compareAsked } from '../engine/stored-comparison.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { openLedger } from '../ledger/open-at.ts'
import { problemOf } from './job.ts'
import type { Answer, AskedAt, Question } from './question.ts'

const ledgers = new Map<string, Promise<Ledger>>()

/** Answers in this thread, from the ledger at an address, which is opened once and cannot be written. Never throws. */
export async function answer({ address, question }: AskedAt): Promise<Answer> {
  try {
    return { value: await answerFrom(await ledgerAt(address), question) }
  } catch (error) {
    if (process.env.ONRECORD_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
    return { problem: problemOf(error) }
  }
}

/** Closes what is open here: a thread that ends with SQLite open may end the process. */
export async function end(): Promise<void> {
  for (const opened of ledgers.values()) await opened.then(ledger => ledger.close()).catch(() => {})
}

/** One that could not be opened is tried again by the next question. */
function ledgerAt(address: string): Promise<Ledger> {
  const known = ledgers.get(address)
  if (known) return known
  const opened = openLedger(address, { readOnly: true })
  ledgers.set(address, opened)
  opened.catch(() => ledgers.delete(address))
  return opened
}

function answerFrom(ledger: Ledger, { ask, given }: Question): Promise<unknown> {
  if (ask === 'comparison') return compareAsked(ledger, ...given)
  const method = ledger[ask] as (...given: readonly unknown[]) => Promise<unknown>
  return method(...given)
}

import type { Ledger, RecordRef } from '../../ledger/ledger.ts'
import type { LinkRelation, Verdict } from '../../ledger/people.ts'
import { failed } from '../errors.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { ledgerFile, withLedger } from '../ledger-file.ts'
import { write } from '../output.ts'
import { whoNow } from '../who.ts'

export interface DecideOptions {
  readonly ledger?: string
  readonly by?: string
  readonly reason?: string
}

/** `onrecord judge`. */
export const judge = (record: RecordRef, verdict: Verdict, options: DecideOptions): Promise<ExitCode> =>
  decided(options, async (ledger, who) => {
    const { reason = null } = options
    await ledger.judge({ record, verdict, reason, ...who })
    return `${record}: ${verdict}, by ${who.by}`
  })

/** `onrecord link`. */
export const link = (
  a: RecordRef,
  relation: LinkRelation,
  b: RecordRef,
  options: DecideOptions & { readonly reason: string },
): Promise<ExitCode> =>
  decided(options, async (ledger, who) => {
    await ledger.link({ a, b, relation, reason: options.reason, ...who })
    return `${a} ${relation} ${b}, by ${who.by}`
  })

type Decide = (ledger: Ledger, who: { readonly by: string; readonly at: string }) => Promise<string>

async function decided(options: DecideOptions, decide: Decide): Promise<ExitCode> {
  try {
    const who = whoNow(options.by)
    await write(`${await withLedger(ledgerFile(options.ledger), ledger => decide(ledger, who))}\n`)
    return exitCodes.fine
  } catch (error) {
    return failed(error)
  }
}

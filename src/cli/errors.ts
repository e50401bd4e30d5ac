import { printable } from '../view/width.ts'
import { type Problem, problemOf } from '../work/job.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'

/** The one line that a person gets: `onrecord: <message> (<code>). <advice>`, with the source where it is not named yet. */
export function problemLine({ code, message, advice }: Problem, source?: string): string {
  const named = source === undefined || message.includes(source) ? message : `${source}: ${message}`
  const what = named.replace(/[.\s]+$/, '')
  return printable(`onrecord: ${what} (${code}). ${advice}`).replace(/\s+/g, ' ').trim()
}

export function reportProblem(problem: Problem, source?: string): void {
  process.stderr.write(`${problemLine(problem, source)}\n`)
}

/** What nobody needs to look into a ledger or a report for. */
const ofUsage: ReadonlySet<string> = new Set(['usage', 'bad-search', 'unknown-place', 'bad-sql', 'weak-password'])

/** Writes the error that ended a command to standard error, and gives the status to end with. */
export function failed(error: unknown): ExitCode {
  reportError(error)
  const { code } = problemOf(error)
  if (ofUsage.has(code)) return exitCodes.usage
  return code === 'cannot-write' ? exitCodes.noOutput : exitCodes.nothingRead
}

/** Writes the error to standard error; with ONRECORD_DEBUG set, its stack too. */
export function reportError(error: unknown, source?: string): void {
  reportProblem(problemOf(error), source)
  if (process.env.ONRECORD_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
}

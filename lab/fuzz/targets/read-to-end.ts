import { ok } from 'node:assert/strict'
import { readAll } from '../../../src/read/all.ts'
import { isoDateOf } from '../../../src/read/dates.ts'
import type { ExpandOptions } from '../../../src/read/expand.ts'
import { reportSchema } from '../../../src/record/reading.ts'
import { OnrecordError } from '../../../src/report/error.ts'
import type { Report } from '../../../src/report/report.ts'

/**
 * Reads a source to its end: what is in it are reports whose blocks lie in their text and whose dates are dates, and
 * errors of ours. Errors that came of a mistake in the sources themselves count as none of ours, whatever they are
 * wrapped in.
 */
export async function readToEnd(source: string, options: ExpandOptions = {}): Promise<void> {
  for await (const { report, error } of readAll(source, options)) {
    if (error) checkError(error)
    else checkReport(report)
  }
}

export function checkError(error: unknown): void {
  ok(error instanceof OnrecordError, error as Error)
  const { cause } = error
  if (cause instanceof TypeError || cause instanceof RangeError || cause instanceof ReferenceError)
    ok(!isOwn(cause), cause)
}

/** Whether an error was thrown in `src/`, or by Node itself for what it was given there, and by no package. */
function isOwn({ stack = '' }: Error): boolean {
  const [first = ''] = stack.split('\n').filter(line => /^ +at /.test(line) && !line.includes('node:'))
  return /\/src\/.*\.ts/.test(first) && !first.includes('node_modules')
}

function checkReport(report: Report): void {
  reportSchema.parse(report)
  const { published, updated, retrieved } = report
  for (const date of [published, updated, retrieved])
    ok(date === null || isoDateOf(date) !== null, `“${date}” for a date`)
  checkBlocks(report)
}

function checkBlocks({ text, blocks }: Report): void {
  let last = 0
  for (const { span } of blocks) {
    const [start, end] = span
    ok(start >= last && end > start && end <= text.length, `a block at [${span}] of ${text.length}, after ${last}`)
    last = end
    const words = text.slice(start, end)
    ok(words === words.trim(), `a block with outer blanks at [${span}]`)
  }
}

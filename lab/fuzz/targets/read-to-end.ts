import { ok } from 'node:assert/strict'
import { readAll } from '../../../src/read/all.ts'
import { streamOf } from '../../../src/read/piece.ts'
import { OnrecordError } from '../../../src/report/error.ts'
import type { Report } from '../../../src/report/report.ts'

/**
 * Reads a source to its end: what is in it are reports whose blocks lie in their text, and errors of ours. Errors that
 * came of a mistake in the sources themselves count as none of ours, whatever they are wrapped in.
 */
export async function readToEnd(bytes: Uint8Array, format?: string): Promise<void> {
  for await (const { report, error } of readAll('-', { stdin: streamOf(bytes), format })) {
    if (error) checkError(error)
    else checkBlocks(report)
  }
}

function checkError(error: unknown): void {
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

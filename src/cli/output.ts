import { once } from 'node:events'
import { OnrecordError } from '../report/error.ts'
import type { Line } from '../view/line.ts'
import { reportError } from './errors.ts'
import { exitCodes } from './exit-codes.ts'
import { painter, wantsColour } from './paint.ts'

/** How to draw on standard output: its width and whether it takes colours. */
export interface Screen {
  readonly width: number
  readonly colour: boolean
}

const usualWidth = 100

export function screenOf(option: boolean): Screen {
  // In front of a pager only standard error still knows the terminal.
  const width = process.stdout.columns || process.stderr.columns || Number(process.env.COLUMNS) || usualWidth
  return {
    width: Math.min(160, Math.max(40, Math.floor(width))),
    colour: wantsColour(process.stdout, option, process.env),
  }
}

/** Writes to standard output and waits until it takes more. */
export async function write(text: string | Uint8Array): Promise<void> {
  if (text.length > 0 && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

export async function writeLines(lines: readonly Line[], screen: Screen): Promise<void> {
  const paint = painter(screen.colour)
  await write(lines.map(line => `${paint(line)}\n`).join(''))
}

/** A reader that has seen enough (`| head`) is no error; Ctrl-C ends without a word. */
export function endQuietly(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.fine)
    reportError(new OnrecordError('cannot-write', `the output cannot be written (${error.code})`, 'Is the disk full?'))
    process.exit(exitCodes.noOutput)
  })
  process.stderr.on('error', () => {})
  process.on('SIGINT', () => process.exit(exitCodes.interrupted))
}

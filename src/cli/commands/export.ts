import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { Chunk, Export, Exportable } from '../../export/export.ts'
import { exportNamed, exports } from '../../export/list.ts'
import { OnrecordError } from '../../report/error.ts'
import type { Defaults } from '../../work/job.ts'
import { prepared } from '../../work/prepared.ts'
import { failed, reportError } from '../errors.ts'
import { type ExitCode, exitAfter, exitCodes } from '../exit-codes.ts'
import { ledgerFile, withLedger } from '../ledger-file.ts'
import { write } from '../output.ts'
import { readingsOf, storedReadings, type Tally } from '../readings.ts'
import { isForLedger } from '../typed-search.ts'

export interface ExportCommandOptions {
  readonly ledger?: string
  readonly output?: string
  readonly maskPrivate?: boolean
  readonly evidence?: boolean
  readonly date?: string
  readonly language?: string
  readonly codebook?: string
}

/** `onrecord export`. Without a format it lists them. */
export async function exportReadings(
  name: string | undefined,
  given: readonly string[],
  options: ExportCommandOptions,
): Promise<ExitCode> {
  if (name === undefined) {
    await write(formatList())
    return exitCodes.fine
  }
  const format = exportNamed(name)
  const sources = given.length === 0 && options.ledger === undefined && !process.stdin.isTTY ? ['-'] : given
  const wrong = format ? usageError(format, sources, options) : unknownFormat(name)
  if (wrong || !format) {
    return failed(wrong)
  }
  const tally: Tally = { read: 0, failed: 0 }
  const { date, language, codebook } = options
  if (options.ledger === undefined && !isForLedger(given)) {
    const defaults: Defaults = { date, language, codebook, now: new Date().toISOString() }
    const failed = (error: unknown, source: string) => reportError(error, source === '-' ? undefined : source)
    return run(format, readingsOf(sources, defaults, tally, failed), tally, options)
  }
  try {
    return await withLedger(ledgerFile(options.ledger), ledger =>
      run(format, storedReadings(ledger, sources, format, tally), tally, options),
    )
  } catch (error) {
    return failed(error)
  }
}

async function run(
  format: Export,
  found: AsyncIterable<Exportable>,
  tally: Tally,
  options: ExportCommandOptions,
): Promise<ExitCode> {
  const chunks = format.write(
    prepared(found, format, { mask: options.maskPrivate ?? false, codebook: options.codebook }),
    { evidence: options.evidence ?? false },
  )
  try {
    if (options.output === undefined) for await (const chunk of chunks) await write(chunk)
    else await writeFileWhole(options.output, chunks, () => tally.read > 0 || tally.failed === 0)
  } catch (error) {
    reportError(error)
    return exitCodes.noOutput
  }
  return exitAfter(tally.read, tally.failed)
}

/** Beside its place first: a run that breaks off or reads nothing leaves what was there, and a file may be read and written at once. */
async function writeFileWhole(path: string, chunks: AsyncIterable<Chunk>, isWorth: () => boolean): Promise<void> {
  const part = `${path}.part`
  try {
    const file = createWriteStream(part)
    await once(file, 'open')
    for await (const chunk of chunks) await put(file, chunk)
    file.end()
    await once(file, 'close')
    if (isWorth()) await rename(part, path)
    else await rm(part)
  } catch (error) {
    await rm(part, { force: true })
    if (error instanceof OnrecordError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new OnrecordError('cannot-write', `${path} cannot be written: ${reason}`, 'Name another file with -o.', {
      cause: error,
    })
  }
}

async function put(file: WriteStream, chunk: Chunk): Promise<void> {
  if (chunk.length > 0 && !file.write(chunk)) await once(file, 'drain')
}

function usageError(format: Export, sources: readonly string[], options: ExportCommandOptions): OnrecordError | null {
  const usage = (message: string, advice: string) => new OnrecordError('usage', message, advice)
  if (sources.length === 0 && options.ledger === undefined)
    return usage('nothing is named to export', 'Give reports, or what onrecord read --jsonl wrote.')
  if (format.binary && options.output === undefined && process.stdout.isTTY)
    return usage(`${format.name} is not text`, `Name a file: -o ${format.name}.`)
  return null
}

const unknownFormat = (name: string): OnrecordError =>
  new OnrecordError('usage', `there is no format “${name}”`, `Formats: ${exports.map(e => e.name).join(', ')}.`)

const formatList = (): string => {
  const width = Math.max(...exports.map(e => e.name.length))
  return exports.map(e => `${e.name.padEnd(width)}  ${e.title}\n`).join('')
}

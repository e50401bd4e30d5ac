import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { OnrecordError } from '../report/error.ts'
import type { Defaults, Job } from './job.ts'
import { splitLines } from './lines.ts'

/** A source named on the command line. */
export interface Input {
  readonly source: string
  /** A stream of reports, a line each; else one report. */
  readonly stream: boolean
  /** In bytes; null where it is not known (standard input, a pipe, an address). */
  readonly size: number | null
}

/** A longer line is refused; readers refuse far shorter texts. */
const longestLine = 64 * 2 ** 20
const chunkBytes = 256 * 1024

/**
 * Finds out what a source is: standard input, pipes, `.jsonl` and `.ndjson` files and files that start
 * with `{` are streams; anything else, missing files included, is one report.
 */
export async function inputOf(source: string): Promise<Input> {
  if (source === '-') return { source, stream: true, size: null }
  const info = await stat(source).catch(() => null)
  if (!info || info.isDirectory()) return { source, stream: false, size: null }
  if (!info.isFile()) return { source, stream: true, size: null }
  const stream = /\.(jsonl|ndjson)$/i.test(source) || (await startsWithBrace(source))
  return { source, stream, size: info.size }
}

async function startsWithBrace(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null)
  if (!file) return false
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0)
    return /^\ufeff?\s*\{/.test(buffer.toString('utf8', 0, bytesRead))
  } finally {
    await file.close()
  }
}

/**
 * The jobs of all inputs in order, those of a chunk together. A stream that breaks off is told to
 * `failed`, and the next input follows. `taken` hears how many bytes have been taken in.
 */
export async function* jobsOf(
  inputs: readonly Input[],
  defaults: Defaults,
  failed: (error: OnrecordError) => void,
  taken: (bytes: number) => void,
): AsyncGenerator<Job[]> {
  for (const { source, stream, size } of inputs) {
    if (!stream) {
      yield [{ kind: 'source', source, defaults }]
      taken(size ?? 0)
      continue
    }
    try {
      for await (const lines of splitLines(counted(bytesOf(source), taken), longestLine))
        yield lines.map(line => (line.problem ? { kind: 'refused', ...line } : { kind: 'line', ...line, defaults }))
    } catch (error) {
      failed(brokenOff(source, error))
    }
  }
}

const bytesOf = (source: string): AsyncIterable<Uint8Array> =>
  source === '-' ? process.stdin : createReadStream(source, { highWaterMark: chunkBytes })

async function* counted(chunks: AsyncIterable<Uint8Array>, taken: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    taken(chunk.length)
    yield chunk
  }
}

const brokenOff = (source: string, error: unknown): OnrecordError =>
  new OnrecordError(
    'stream-broken-off',
    `cannot read on in ${source === '-' ? 'standard input' : source}: ${error instanceof Error ? error.message : error}`,
    'Check that the file is there and may be read; what came before it was read.',
    { cause: error },
  )

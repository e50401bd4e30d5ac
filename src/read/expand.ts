import { createReadStream } from 'node:fs'
import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { OnrecordError } from '../report/error.ts'
import { type ArchiveLimits, type Budget, createBudget } from './budget.ts'
import type { Origin } from './bytes.ts'
import { containerOf, containers } from './contain/list.ts'
import { isPassedOver } from './contain/passed-over.ts'
import type { Fetcher } from './fetch/fetcher.ts'
import { fileError } from './file.ts'
import type { Capture } from './found.ts'
import { collectBytes, MOST_BYTES, MOST_DOCUMENT } from './limits.ts'
import { mediaTypeOf } from './media-type.ts'
import {
  type Container,
  type Line,
  type Link,
  type Opened,
  openPiece,
  type Piece,
  streamOf,
  type Unreadable,
} from './piece.ts'
import type { Given } from './report.ts'

/** The bytes of one report that is still to be read. */
export interface Whole {
  readonly kind: 'whole'
  readonly from: string
  readonly bytes: Uint8Array
  readonly origin: Origin
  readonly capture: Capture | null
}

/** What stands at a source: reports that are still to be read, and what could not be taken in. */
export type Expanded = Whole | Line | Unreadable

export interface ExpandOptions {
  /** Fetches addresses; without one they are refused. */
  readonly fetcher?: Fetcher | undefined
  /** Whether what a feed or a sitemap links to is fetched; by default only when it came from an address itself. */
  readonly follow?: boolean | undefined
  /** Whether a link is left out, for one because it was read before; `updated` is when whoever names it says that it changed last. */
  readonly skip?: ((url: string, updated: string | null) => Promise<boolean>) | undefined
  /** The format by name, where the input cannot tell. */
  readonly format?: string | undefined
  readonly limits?: Partial<ArchiveLimits>
  /** What `-` stands for; standard input by default. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Hears how many bytes of a file have been taken in. */
  readonly taken?: (bytes: number) => void
  readonly given?: Given
}

/** Whether a source is an address and no file: `https://…`, and other schemes, so that they are refused by name. */
export const isAddress = (source: string): boolean => /^(?:https?:|[a-z][a-z\d+.-]+:\/\/)/i.test(source)

/**
 * Everything in a file, a folder, an archive, a feed, a sitemap, at an address or in standard input (`-`), in order,
 * archives in archives opened. What cannot be taken in gives its error in its place, and the rest goes on. Nothing is
 * held but the report at hand; a caller that stops early lets go of files and connections.
 */
export async function* expand(source: string, options: ExpandOptions = {}): AsyncGenerator<Expanded> {
  const { format, follow = isAddress(source), limits } = options
  const all = { ...options, follow }
  const budget = createBudget(limits)
  if (source === '-') {
    const stream = () => options.stdin ?? process.stdin
    yield* inPiece({ kind: 'piece', from: '-', origin: { format }, stream }, budget, all)
  } else if (isAddress(source)) {
    yield* atAddress({ kind: 'link', from: source, url: source, origin: { format } }, budget, all, true)
  } else yield* atPath(source, budget, all)
}

/** The same of bytes that somebody gave, under a name. What they link to is not followed. */
export function expandBytes(name: string, bytes: Uint8Array, options: ExpandOptions = {}): AsyncGenerator<Expanded> {
  const stream = () => streamOf(bytes)
  const piece = { kind: 'piece', from: name, origin: { name, format: options.format }, stream } as const
  return inPiece(piece, createBudget(options.limits), { ...options, follow: false })
}

async function* atPath(path: string, budget: Budget, options: ExpandOptions): AsyncGenerator<Expanded> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) {
      for (const name of await namesIn(path)) yield* atPath(join(path, name), budget, options)
    } else {
      const origin = { name: path, format: options.format }
      const piece = { kind: 'piece', from: path, origin, stream: () => counted(path, options.taken) } as const
      yield* inPiece(found.isFile() ? { ...piece, path } : piece, budget, options)
    }
  } catch (error) {
    yield { kind: 'problem', from: path, error: error instanceof OnrecordError ? error : fileError(path, error) }
  }
}

/** In the order of their names, as code points: the same on every machine. */
async function namesIn(folder: string): Promise<string[]> {
  const names: string[] = []
  for await (const { name } of await opendir(folder)) if (!isPassedOver(name)) names.push(name)
  return names.sort((a, b) => (a < b ? -1 : 1))
}

const chunkBytes = 256 * 1024

async function* counted(path: string, taken: ExpandOptions['taken']): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    taken?.(chunk.length)
    yield chunk
  }
}

async function* atAddress(link: Link, budget: Budget, options: ExpandOptions, named = false): AsyncGenerator<Expanded> {
  const { from, url, origin } = link
  try {
    if (!options.fetcher) throw notFollowed(url)
    const capture = await options.fetcher.fetch(url, { named })
    const { charset } = mediaTypeOf(
      capture.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null,
    )
    const fetched = { url: capture.url, mediaType: capture.mediaType, charset, retrieved: capture.retrieved }
    const stream = () => streamOf(capture.bytes)
    yield* inPiece({ kind: 'piece', from, origin: { ...origin, ...fetched }, capture, stream }, budget, options)
  } catch (error) {
    yield { kind: 'problem', from, error: own(error) }
  }
}

async function* inPiece(piece: Piece, budget: Budget, options: ExpandOptions): AsyncGenerator<Expanded> {
  try {
    const opened = await openPiece(piece)
    const { origin, from, head, bytes, capture = null } = opened
    const container = containerFor(opened)
    if (!container) {
      yield { kind: 'whole', from, bytes: await collectBytes(bytes, from, mostOf(head)), origin, capture }
      return
    }
    for await (const item of container.open(opened, budget, options.given ?? {})) {
      if (item.kind === 'piece') yield* inPiece(item, budget.inner(), options)
      else if (item.kind !== 'link') yield item
      else if (await options.skip?.(item.url, item.origin.hints?.updated ?? null)) continue
      else if (options.follow) yield* atAddress(item, budget.inner(), options)
      else yield { kind: 'problem', from: item.from, error: notFollowed(item.url) }
    }
  } catch (error) {
    yield { kind: 'problem', from: piece.from, error: own(error) }
  }
}

/** A format that is named decides; else the bytes, the media type and the name. */
function containerFor({ origin: { format, mediaType = null, name = null }, head }: Opened): Container | null {
  if (format === undefined) return containerOf(head, mediaType, name)
  return containers.find(c => c.name === format) ?? null
}

/** Documents hold pictures and fonts as well; of what is text a book is the most. */
const mostOf = (head: Uint8Array): number =>
  /^(?:%PDF|PK)/.test(Buffer.from(head.subarray(0, 4)).toString('latin1')) ? MOST_DOCUMENT : MOST_BYTES

const notFollowed = (url: string): OnrecordError =>
  new OnrecordError(
    'not-followed',
    `${url} was not fetched`,
    'Use --follow to fetch what a feed or a sitemap links to.',
  )

/** What a stream or a disk throws, in our words. */
const own = (error: unknown): OnrecordError =>
  error instanceof OnrecordError
    ? error
    : new OnrecordError(
        'unreadable-input',
        `it cannot be read on (${error instanceof Error ? error.message : error})`,
        'Check that it is there and may be read; what came before it was read.',
        { cause: error },
      )

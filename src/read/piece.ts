import type { OnrecordError } from '../report/error.ts'
import type { Budget } from './budget.ts'
import type { Origin } from './bytes.ts'
import type { Capture } from './found.ts'
import type { Given } from './report.ts'

/** Bytes on their way to a report, or to several: a file, an entry of an archive, a page. */
export interface Piece {
  readonly kind: 'piece'
  /** As in `Found`. */
  readonly from: string
  readonly origin: Origin
  /** The bytes from the start; asked for once, unless there is a `path`. */
  readonly stream: () => AsyncIterable<Uint8Array>
  /** Where the bytes lie in a file of their own, so that they can be read in any order. */
  readonly path?: string
  readonly capture?: Capture | null
}

/** The address of a report that lies elsewhere, and what is said of it. */
export interface Link {
  readonly kind: 'link'
  readonly from: string
  readonly url: string
  readonly origin: Origin
}

/** A line of a stream of reports, as `json-line.ts` describes it. */
export interface Line {
  readonly kind: 'line'
  readonly from: string
  readonly number: number
  readonly text: string
}

/** What could not be read, in its place. */
export interface Unreadable {
  readonly kind: 'problem'
  readonly from: string
  readonly error: OnrecordError
  /** Of a line of a stream. */
  readonly line?: number
}

/** What a container holds. */
export type Item = Piece | Link | Line | Unreadable

/** A piece whose first bytes have been looked at. */
export interface Opened extends Piece {
  /** The first bytes, 4096 at most. */
  readonly head: Uint8Array
  /** All bytes, those of the head included; once. */
  readonly bytes: AsyncIterable<Uint8Array>
}

/** A format that holds several reports. */
export interface Container {
  readonly name: string
  /** With its article, for people: "a ZIP archive". */
  readonly called: string
  readonly mediaTypes: readonly string[]
  readonly endings: readonly string[]
  /** `head` is in Latin-1. `hinted`: the media type or the name's ending speak for it. */
  sniff(head: string, hinted: boolean): boolean
  /** Gives what it holds in order; throws where it cannot be read on. */
  open(piece: Opened, budget: Budget, given: Given): AsyncGenerator<Item>
}

const HEAD = 4096

/** Looks at the first bytes of a piece without losing them. */
export async function openPiece(piece: Piece): Promise<Opened> {
  const chunks = piece.stream()[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let size = 0
  while (size < HEAD) {
    const next = await chunks.next()
    if (next.done) break
    seen.push(next.value)
    size += next.value.length
  }
  return { ...piece, head: Buffer.concat(seen).subarray(0, HEAD), bytes: resumed(seen, chunks) }
}

/** A generator that is never started never runs its `finally`: the rest is closed by the iterator itself. */
function resumed(seen: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncIterableIterator<Uint8Array> {
  let at = 0
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    next: async () => (at < seen.length ? { done: false, value: seen[at++]! } : rest.next()),
    return: async () => (await rest.return?.()) ?? { done: true, value: undefined },
  }
}

/** A stream of bytes that are there already. */
export async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

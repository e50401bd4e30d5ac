import { OnrecordError } from '../report/error.ts'

/** How much an archive may hold, all archives inside it together. */
export interface ArchiveLimits {
  readonly entries: number
  /** Bytes after unpacking. */
  readonly unpacked: number
  /** Unpacked bytes to packed ones; smaller files than `ratioFrom` bytes may have any. */
  readonly ratio: number
  readonly ratioFrom: number
  /** Archives inside archives. */
  readonly depth: number
}

export const archiveLimits: ArchiveLimits = {
  entries: 1_000_000,
  unpacked: 50e9,
  ratio: 200,
  ratioFrom: 20e6,
  depth: 4,
}

/** What is left for an archive and all that is in it. */
export interface Budget {
  /** Throws `too-many-entries`. */
  takeEntry(): void
  /** The chunks as they come, `packed` bytes of the archive behind them; throws `archive-bomb`. */
  unpacking(chunks: AsyncIterable<Uint8Array>, packed: () => number): AsyncGenerator<Uint8Array>
  /** The budget of an archive inside; throws `archive-bomb` when it lies too deep. */
  inner(): Budget
}

export const createBudget = (limits: Partial<ArchiveLimits> = {}): Budget =>
  budgetOf({ ...archiveLimits, ...limits }, { entries: 0, unpacked: 0 }, 0)

interface Spent {
  entries: number
  unpacked: number
}

function budgetOf(limits: ArchiveLimits, spent: Spent, depth: number): Budget {
  return {
    takeEntry() {
      if (++spent.entries <= limits.entries) return
      const message = `there are more than ${limits.entries} entries in it`
      throw new OnrecordError('too-many-entries', message, 'Split it, or unpack it and name the folder.')
    },
    async *unpacking(chunks, packed) {
      let size = 0
      for await (const chunk of chunks) {
        size += chunk.length
        spent.unpacked += chunk.length
        if (spent.unpacked > limits.unpacked) throw bomb('it unpacks to more than is safe')
        if (size > limits.ratioFrom && size > limits.ratio * Math.max(packed(), 1))
          throw bomb('it unpacks to far more than it holds')
        yield chunk
      }
    },
    inner() {
      if (depth + 1 > limits.depth) throw bomb(`archives lie more than ${limits.depth} deep in each other`)
      return budgetOf(limits, spent, depth + 1)
    },
  }
}

const bomb = (reason: string): OnrecordError =>
  new OnrecordError(
    'archive-bomb',
    `the archive is refused: ${reason}`,
    'If it can be trusted, unpack it and name the folder.',
  )

import { Tinypool } from 'tinypool'

const forever = 2 ** 31 - 1
/** In MB, of each thread: the longest report that is read needs far less; what needs more dies early, before the machine swaps. */
const heapLimit = 1024

export interface Threads {
  /** At most so many; they start as work comes. */
  readonly most: number
  /** What the module exports: to be done, and before a thread ends. */
  readonly does: string
  readonly ends?: string
  /** For what lives shortly in each thread, in MB; V8 takes up to 48 where nothing is said, and seldom gives any back. */
  readonly young?: number
}

/** Threads that each import a module once. */
export function openThreads(module: URL, { most, does, ends, young }: Threads): Tinypool {
  const pool = new Tinypool({
    filename: module.href,
    name: does,
    minThreads: 0,
    maxThreads: most,
    idleTimeout: forever,
    // Else a thread with nothing to do hears nothing either, and asks over a connection that is long lost.
    useAtomics: false,
    resourceLimits: {
      maxOldGenerationSizeMb: heapLimit,
      ...(young === undefined ? {} : { maxYoungGenerationSizeMb: young }),
    },
    ...(ends === undefined ? {} : { teardown: ends }),
  })
  // A thread that dies while it does nothing is replaced by the next work.
  pool.on('error', () => {})
  return pool
}

import { setImmediate } from 'node:timers/promises'

let atWork = 0

/**
 * Reads a PDF with the library, which makes promises that fail and for which nobody waits: Node would end the process
 * for them. They are dropped until the work is done; those of others are left to whoever hears them, or end it as ever.
 */
export async function withoutStrays<T>(work: () => Promise<T>): Promise<T> {
  if (atWork++ === 0) process.on('unhandledRejection', hear)
  try {
    return await work()
  } finally {
    // Node tells of them when all that is ready has been done.
    await setImmediate()
    if (--atWork === 0) process.off('unhandledRejection', hear)
  }
}

function hear(reason: unknown): void {
  const isStray = reason instanceof Error && /[\\/]node_modules[\\/]unpdf[\\/]/.test(reason.stack ?? '')
  if (!isStray && process.listenerCount('unhandledRejection') === 1) throw reason
}

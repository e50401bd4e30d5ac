import { setImmediate } from 'node:timers/promises'

/**
 * Does `work` in a library that makes promises which fail and for which it never waits: Node would end the process for
 * them. Those whose error comes out of the package are dropped until the work is done; all others end it as ever.
 */
export async function withoutStrays<T>(packageName: string, work: () => Promise<T>): Promise<T> {
  const hear = (reason: unknown): void => {
    if (!(reason instanceof Error && reason.stack?.includes(`/node_modules/${packageName}/`))) throw reason
  }
  process.on('unhandledRejection', hear)
  try {
    return await work()
  } finally {
    // Node tells of them when all that is ready has been done.
    await setImmediate()
    process.off('unhandledRejection', hear)
  }
}

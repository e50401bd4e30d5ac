import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)

/** A path in the repository. */
export const inRepository = (path: string): string => fileURLToPath(new URL(path, root))

/** A path in the folder of corpora and scorers that lies beside the repository; it is not part of it. */
export const inShared = (path: string): string => fileURLToPath(new URL(`../shared/${path}`, root))

/** Ends the process with advice where the shared folder is not there. */
export function needShared(): void {
  if (existsSync(inShared('score'))) return
  console.error('The corpora and scorers are expected in ../shared, beside the repository; they are not there.')
  process.exit(3)
}

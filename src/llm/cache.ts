import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Reply } from './question.ts'

/** Answers kept on disk, so that a second run costs nothing and gives the same. */
export interface AnswerCache {
  get(key: string): Reply | null
  put(key: string, reply: Reply): void
}

/**
 * Where answers are kept: `ONRECORD_MODEL_CACHE`, else beside the caches of other programs. Null where the variable is
 * set to nothing: then none is kept.
 */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string | null {
  const named = env.ONRECORD_MODEL_CACHE
  if (named !== undefined) return named === '' ? null : named
  const home = env.HOME ?? homedir()
  const caches =
    platform === 'win32'
      ? (env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'))
      : platform === 'darwin'
        ? join(home, 'Library', 'Caches')
        : env.XDG_CACHE_HOME || join(home, '.cache')
  return join(caches, 'onrecord', 'model')
}

/** Whatever changes an answer: model, address, what it is asked. */
export const cacheKey = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** A file an answer. What cannot be read or written counts as not kept. */
export function openCache(folder: string | null): AnswerCache {
  if (folder === null) return { get: () => null, put: () => {} }
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.json`)
  return {
    get(key) {
      try {
        const kept = JSON.parse(readFileSync(pathOf(key), 'utf8')) as Partial<Reply>
        return typeof kept.words === 'string' && kept.tokens ? (kept as Reply) : null
      } catch {
        return null
      }
    },
    put(key, reply) {
      try {
        mkdirSync(join(folder, key.slice(0, 2)), { recursive: true, mode: 0o700 })
        const path = pathOf(key)
        writeFileSync(`${path}.${process.pid}`, JSON.stringify(reply), { mode: 0o600 })
        renameSync(`${path}.${process.pid}`, path)
      } catch {}
    },
  }
}

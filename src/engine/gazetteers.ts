import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import type { Gazetteer } from '../extract/places/gazetteer.ts'
import { describeGazetteer, openGazetteer } from '../extract/places/gazetteer-file.ts'
import { OnrecordError } from '../report/error.ts'

/** A gazetteer that the user added. */
export interface OwnGazetteer {
  readonly name: string
  readonly path: string
  readonly version: string
  readonly places: number
  readonly bytes: number
}

const ENDING = '.bin'

/**
 * Where the user's gazetteers lie: `ONRECORD_GAZETTEER`, else beside the data of other programs. Null where the variable
 * is set to nothing: then none is used.
 */
export function gazetteerFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string | null {
  const named = env.ONRECORD_GAZETTEER
  if (named !== undefined) return named === '' ? null : named
  const home = env.HOME ?? homedir()
  const data =
    platform === 'win32'
      ? (env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'))
      : platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : env.XDG_DATA_HOME || join(home, '.local', 'share')
  return join(data, 'onrecord', 'gazetteer')
}

/** The user's gazetteers, to be looked up beside the one of the package, by name. Throws `gazetteer-damaged`. */
export const openGazetteers = (folder: string | null): Gazetteer[] =>
  pathsIn(folder).map(path => usable(path, openGazetteer))

/** What is there, by name. */
export const listGazetteers = (folder: string | null): OwnGazetteer[] =>
  pathsIn(folder).map(path => ({
    name: basename(path, ENDING),
    path,
    bytes: statSync(path).size,
    ...usable(path, describeGazetteer),
  }))

/** Writes a gazetteer in one step, in place of one of the same name. Returns its path. */
export function writeGazetteer(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, `${name}${ENDING}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${path}.new`, bytes)
    renameSync(`${path}.new`, path)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new OnrecordError(
      'cannot-write',
      `${path} cannot be written (${code})`,
      'Name another folder with ONRECORD_GAZETTEER.',
      { cause },
    )
  }
  return path
}

/** Throws `no-gazetteer` where none is called so. */
export function removeGazetteer(folder: string | null, name: string): void {
  const path = pathsIn(folder).find(p => basename(p, ENDING) === name)
  if (!path) {
    const names = pathsIn(folder).map(p => basename(p, ENDING))
    const advice =
      names.length > 0
        ? `There are: ${names.join(', ')}.`
        : 'There is none yet; add one with: onrecord gazetteer add FILE'
    throw new OnrecordError('no-gazetteer', `there is no gazetteer called “${name}”`, advice)
  }
  rmSync(path)
}

function pathsIn(folder: string | null): string[] {
  try {
    return folder === null
      ? []
      : readdirSync(folder)
          .filter(f => f.endsWith(ENDING))
          .sort()
          .map(f => join(folder, f)) // none yet
  } catch {
    return []
  }
}

function usable<T>(path: string, open: (bytes: Uint8Array) => T): T {
  try {
    return open(readFileSync(path))
  } catch (cause) {
    const name = basename(path, ENDING)
    throw new OnrecordError(
      'gazetteer-damaged',
      `${path} is no gazetteer of this version`,
      `Add it again, or: onrecord gazetteer remove ${name}`,
      { cause },
    )
  }
}

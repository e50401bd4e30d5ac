import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Codebook } from '../codebook/codebook.ts'
import type { LocatedProblem } from '../codebook/own/files.ts'
import { headName, isCodebookFile, type OwnCodebook, parseCodebook } from '../codebook/own/own.ts'
import { OnrecordError } from '../report/error.ts'

/**
 * Reads the codebook in a folder, with all that is wrong with it. Throws `OnrecordError` `no-codebook` where the folder
 * is none.
 */
export function readCodebook(folder: string): OwnCodebook {
  const names = namesIn(folder).filter(isCodebookFile).sort()
  if (!names.includes(headName))
    throw new OnrecordError(
      'no-codebook',
      `there is no ${headName} in ${folder}`,
      'Name the folder of a codebook, or make one with: onrecord codebook new FOLDER',
    )
  return parseCodebook(names.map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') })))
}

/** The codebook in a folder. Throws `OnrecordError`: `no-codebook`, or `bad-codebook` with the first thing that is wrong. */
export function loadCodebook(folder: string): Codebook {
  const { codebook, problems } = readCodebook(folder)
  if (codebook) return codebook
  const more = problems.length > 1 ? ` and ${problems.length - 1} more` : ''
  throw new OnrecordError(
    'bad-codebook',
    `${placeWords(folder, problems[0]!)}: ${problems[0]!.message}${more}`,
    `${problems[0]!.advice} See them all with: onrecord codebook test ${folder}`,
  )
}

/** `water/frames.en.yaml:12:5`: editors and terminals open it at the place. */
export const placeWords = (
  folder: string,
  { file, line, column }: Pick<LocatedProblem, 'file' | 'line' | 'column'>,
): string => `${join(folder, file)}:${line}:${column}`

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const what = code === 'ENOTDIR' ? `${folder} is no folder` : `there is no folder ${folder}`
    throw new OnrecordError('no-codebook', what, 'Name the folder of a codebook.', { cause })
  }
}

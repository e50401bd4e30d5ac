import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { starterFiles } from '../../../codebook/own/starter.ts'
import { OnrecordError } from '../../../report/error.ts'
import { reportError } from '../../errors.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import { write } from '../../output.ts'

/** `onrecord codebook new`: writes the starter into a folder that is new or empty. */
export async function newCodebook(folder: string): Promise<ExitCode> {
  try {
    writeStarter(folder)
  } catch (error) {
    reportError(error)
    return exitCodes.noOutput
  }
  await write(
    `${starterFiles.map(f => `${join(folder, f.name)}\n`).join('')}\nChange them into yours, and check them with: onrecord codebook test ${folder}\n`,
  )
  return exitCodes.fine
}

function writeStarter(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new OnrecordError('folder-not-empty', `${folder} holds files already`, 'Name a folder that is new or empty.')
  try {
    mkdirSync(folder, { recursive: true })
    for (const { name, text } of starterFiles) writeFileSync(join(folder, name), text, { flag: 'wx' })
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new OnrecordError('cannot-write', `${folder} cannot be written (${code})`, 'Name another folder.', { cause })
  }
}

import { gazetteerFolder, removeGazetteer } from '../../../engine/gazetteers.ts'
import { printable } from '../../../view/width.ts'
import { failed } from '../../errors.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import { write } from '../../output.ts'

/** `onrecord gazetteer remove`: takes out a gazetteer that was added. */
export async function removeOwn(name: string): Promise<ExitCode> {
  try {
    removeGazetteer(gazetteerFolder(), name)
    await write(`${printable(`“${name}” is removed`)}\n`)
    return exitCodes.fine
  } catch (error) {
    return failed(error)
  }
}

import { gazetteerFolder, listGazetteers } from '../../../engine/gazetteers.ts'
import { failed } from '../../errors.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import { screenOf, writeLines } from '../../output.ts'
import { listView } from './view.ts'

/** `onrecord gazetteer list`: the user's gazetteers and where they lie. */
export async function listOwn(): Promise<ExitCode> {
  try {
    const folder = gazetteerFolder()
    const screen = screenOf(false)
    await writeLines(listView(listGazetteers(folder), folder, screen.width), screen)
    return exitCodes.fine
  } catch (error) {
    return failed(error)
  }
}

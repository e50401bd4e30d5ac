import { gazetteerFolder, openGazetteers } from '../../../engine/gazetteers.ts'
import { loadGazetteer } from '../../../engine/models.ts'
import { OnrecordError } from '../../../report/error.ts'
import { failed } from '../../errors.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import { screenOf, writeLines } from '../../output.ts'
import { type FoundPlace, placesView } from './view.ts'

/** `onrecord gazetteer find`: what a name can mean, in the package's gazetteer and in one's own. */
export async function findPlaces(name: string): Promise<ExitCode> {
  try {
    const own = openGazetteers(gazetteerFolder())
    const found: FoundPlace[] = [loadGazetteer(), ...own].flatMap((g, i) =>
      g.lookup(name).map(place => ({ ...place, from: i === 0 ? '' : (g.version.split(' ')[0] ?? '') })),
    )
    if (found.length === 0)
      throw new OnrecordError(
        'no-place',
        `no gazetteer has “${name}”`,
        'Check the spelling, or add places with: onrecord gazetteer add FILE',
      )
    const screen = screenOf(false)
    await writeLines(placesView(found, screen.width), screen)
    return exitCodes.fine
  } catch (error) {
    return failed(error)
  }
}

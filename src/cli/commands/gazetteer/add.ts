import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { importGazetteer, type Selection } from '../../../engine/gazetteer-import.ts'
import { gazetteerFolder, writeGazetteer } from '../../../engine/gazetteers.ts'
import { loadGazetteer } from '../../../engine/models.ts'
import { OnrecordError } from '../../../report/error.ts'
import { printable } from '../../../view/width.ts'
import { failed } from '../../errors.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import { write } from '../../output.ts'

export interface AddGazetteerOptions {
  readonly name?: string
  /** Feature classes of GeoNames with commas between. */
  readonly classes: string
  readonly population: number
  /** ISO codes with commas between. */
  readonly country?: string
}

/** Bad rows that are told one by one. */
const MOST_TOLD = 20

/** `onrecord gazetteer add`: a file of places becomes a gazetteer beside the package's. */
export async function addGazetteer(path: string, options: AddGazetteerOptions): Promise<ExitCode> {
  try {
    const folder = gazetteerFolder()
    if (folder === null)
      throw new OnrecordError('no-folder', 'ONRECORD_GAZETTEER is set to nothing', 'Set it to a folder, or unset it.')
    const name = nameOf(path, options.name)
    const told = teller(path)
    const { bytes, places, passedOver, bad } = await importGazetteer(
      path,
      name,
      selectionOf(options),
      loadGazetteer(),
      told.tell,
    )
    told.end()
    const target = writeGazetteer(folder, name, bytes)
    await write(
      printable(`${counted(places, 'place')} added as “${name}”: ${target} (${megabytes(statSync(target).size)})`),
    )
    await write(
      passedOver > 0 ? `\n${counted(passedOver, 'row')} passed over by --classes, --population and --country\n` : '\n',
    )
    return bad > 0 ? exitCodes.someFailed : exitCodes.fine
  } catch (error) {
    return failed(error)
  }
}

/** The name under which it is listed: `SY` for `geonames/SY.txt`. */
function nameOf(path: string, given: string | undefined): string {
  const name =
    given ??
    basename(path)
      .replace(/\.gz$/i, '')
      .replace(/\.\w+$/, '')
  if (/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name)) return name
  throw new OnrecordError(
    'bad-name',
    `“${name}” cannot be the name of a gazetteer`,
    'Give one of letters, digits and hyphens with --name.',
  )
}

const listOf = (words: string | undefined): string[] =>
  (words ?? '')
    .toUpperCase()
    .split(/[,\s]+/)
    .filter(w => w !== '')

const selectionOf = ({ classes, population, country }: AddGazetteerOptions): Selection => ({
  classes: new Set(listOf(classes)),
  population,
  countries: new Set(listOf(country)),
})

/** Bad rows to standard error as `FILE:LINE: …`, the first of them. */
function teller(path: string): { tell(line: number, problem: string): void; end(): void } {
  let count = 0
  return {
    tell(line, problem) {
      count++
      if (count <= MOST_TOLD) process.stderr.write(`${printable(`${path}:${line}: ${problem}`)}\n`)
    },
    end() {
      if (count > 0)
        process.stderr.write(
          `${counted(count, 'row')} left out${count > MOST_TOLD ? `, the first ${MOST_TOLD} named` : ''}\n`,
        )
    },
  }
}

const counted = (n: number, what: string): string => `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

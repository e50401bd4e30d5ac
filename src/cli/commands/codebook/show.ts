import { type Codebook, codebookId } from '../../../codebook/codebook.ts'
import { nearest } from '../../../codebook/suggest.ts'
import { OnrecordError } from '../../../report/error.ts'
import { failed } from '../../errors.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import { screenOf, write, writeLines } from '../../output.ts'
import { loadShown, type Shown } from './shown.ts'
import { codebookView, typeView } from './view.ts'

export interface ShowCodebookOptions {
  /** Folder; PLOVER unless given. */
  readonly codebook?: string
  readonly json?: boolean
  readonly color: boolean
}

/** `onrecord codebook show [TYPE]`: the types of a codebook, or all about one. */
export async function showCodebook(name: string | undefined, options: ShowCodebookOptions): Promise<ExitCode> {
  try {
    const shown = loadShown(options.codebook)
    const type = name === undefined ? null : typeCalled(shown.codebook, name)
    if (options.json) await write(`${JSON.stringify(jsonOf(shown, type?.name ?? null), null, 2)}\n`)
    else {
      const screen = screenOf(options.color)
      await writeLines(type ? typeView(shown, type, screen.width) : codebookView(shown, screen.width), screen)
    }
    return exitCodes.fine
  } catch (error) {
    return failed(error)
  }
}

function typeCalled(codebook: Codebook, name: string): Codebook['types'][number] {
  const type = codebook.types.find(t => t.name.toLowerCase() === name.toLowerCase())
  if (type) return type
  const names = codebook.types.map(t => t.name)
  const meant = nearest(name, names)
  throw new OnrecordError(
    'no-type',
    `${codebookId(codebook)} has no type ${name}`,
    meant ? `Do you mean ${meant}?` : `It has ${names.join(', ')}.`,
  )
}

const jsonOf = ({ codebook, examples, mappings }: Shown, type: string | null): unknown => {
  const { languages: _, ...head } = codebook
  const chosen = codebook.types.filter(t => type === null || t.name === type)
  return {
    ...head,
    types: chosen.map(t => ({ ...t, ...mappings(t.name), examples: examples.filter(e => e.type === t.name) })),
  }
}

import { fromJsonLine } from '../../read/json-line.ts'
import { explanationView } from '../../view/explanation.ts'
import { sentenceView } from '../../view/sentence.ts'
import { analyseReport } from '../../work/worker.ts'
import { failed } from '../errors.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { screenOf, write, writeLines } from '../output.ts'

export interface TryOptions {
  readonly date?: string
  readonly codebook?: string
  readonly explain?: boolean
  readonly json?: boolean
  readonly color: boolean
}

/** `onrecord try`: a sentence as the stages see it. */
export async function trySentence(
  text: string,
  { date, codebook, explain, json, color }: TryOptions,
): Promise<ExitCode> {
  try {
    const report = await fromJsonLine(JSON.stringify({ id: 'try', text, date }))
    const { document, reading } = await analyseReport({ ...report, language: 'en' }, codebook)
    if (json) await write(`${JSON.stringify({ document, reading }, null, 2)}\n`)
    else {
      const screen = screenOf(color)
      const look = { width: screen.width, brackets: !screen.colour }
      await writeLines(explain ? explanationView(reading, look) : sentenceView(document, reading, look), screen)
    }
    return exitCodes.fine
  } catch (error) {
    return failed(error)
  }
}

import { analyse } from '../../../analyse.ts'
import type { Codebook } from '../../../codebook/codebook.ts'
import { type Example, failureOf, type ReadEvent } from '../../../codebook/own/example.ts'
import type { LocatedExample, OwnCodebook } from '../../../codebook/own/own.ts'
import { plover } from '../../../codebook/plover/plover.ts'
import { placeWords, readCodebook } from '../../../engine/codebooks.ts'
import { loadEngine } from '../../../engine/engine.ts'
import { fromJsonLine } from '../../../read/json-line.ts'
import { printable } from '../../../view/width.ts'
import { failed } from '../../errors.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import { write } from '../../output.ts'

/** `onrecord codebook test`: every mistake with its place; where there is none, the examples are run. */
export async function testCodebook(folder: string): Promise<ExitCode> {
  try {
    const own = readCodebook(folder)
    if (!own.codebook) return await tellProblems(folder, own)
    return await runExamples(folder, own.codebook, own.examples)
  } catch (error) {
    return failed(error)
  }
}

async function tellProblems(folder: string, { problems }: OwnCodebook): Promise<ExitCode> {
  for (const p of problems) await writeSafe(`${placeWords(folder, p)}: ${p.message}. ${p.advice}`)
  await writeSafe(`${counted(problems.length, 'mistake')}; the examples were not run`)
  return exitCodes.nothingRead
}

async function runExamples(folder: string, codebook: Codebook, examples: readonly LocatedExample[]): Promise<ExitCode> {
  const engine = loadEngine('en', codebook)
  let failed = 0
  for (const { example, file, line } of examples) {
    const failure = failureOf(example, await eventsIn(example.text, engine))
    if (failure === null) continue
    failed++
    await writeSafe(`${placeWords(folder, { file, line, column: 1 })}: ${example.text}`)
    await writeSafe(`    ${failure}${example.kind === 'miss' && example.because ? ` (${example.because})` : ''}`)
  }
  const held = examples.length - failed
  if (failed > 0) await write('\n')
  await writeSafe(`${held} of ${counted(examples.length, 'example')} read as expected`)
  for (const hint of hintsOn(
    codebook,
    examples.map(e => e.example),
  ))
    await writeSafe(hint)
  if (failed > 0) await writeSafe(`See how a sentence is read with: onrecord codebook try ${folder} "…"`)
  return failed > 0 ? exitCodes.someFailed : exitCodes.fine
}

async function eventsIn(text: string, engine: Parameters<typeof analyse>[1]): Promise<ReadEvent[]> {
  const report = await fromJsonLine(JSON.stringify({ id: 'example', text }))
  const { records } = analyse({ ...report, language: engine.pack.code }, engine).reading
  return records.flatMap(r =>
    r.kind === 'event' ? [{ ...r, actors: r.actors.map(a => a.span), recipients: r.recipients.map(a => a.span) }] : [],
  )
}

/** Types of one's own that no example shows, or that no near miss guards. */
function hintsOn({ types }: Codebook, examples: readonly Example[]): string[] {
  const own = types.filter(t => !plover.types.includes(t)).map(t => t.name)
  const shown = new Set(examples.map(e => (e.kind === 'hit' ? e.type : null)))
  const guarded = new Set(examples.map(e => (e.kind === 'miss' ? e.not : undefined)))
  const without = (seen: ReadonlySet<string | null | undefined>): string => own.filter(n => !seen.has(n)).join(', ')
  return [
    ...(without(shown) ? [`Without an example: ${without(shown)}`] : []),
    ...(without(guarded) && !guarded.has(null) ? [`Without a near miss: ${without(guarded)}`] : []),
  ]
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`

const writeSafe = (line: string): Promise<void> => write(`${printable(line)}\n`)

import { readFileSync } from 'node:fs'
import { analyse } from '../../src/analyse.ts'
import { loadEngine } from '../../src/engine/engine.ts'
import { type PreparedReading, prepareReading } from '../../src/ledger/prepare.ts'
import { fromJsonLine } from '../../src/read/json-line.ts'
import { ownSeconds } from './processor.ts'

/** A report that was read, ready for a ledger, and the processor time of it. */
export interface Read {
  readonly prepared: PreparedReading
  readonly words: number
  readonly seconds: number
}

const warmUp = 50

/** Reads files of JSON lines as `work` does, one report of each file in turn; the first ones twice, so that none is slow for being first. */
export async function readLines(files: readonly string[], most = Number.POSITIVE_INFINITY): Promise<Read[]> {
  const lines = inTurn(files.map(file => readFileSync(file, 'utf8').trimEnd().split('\n'))).slice(0, most)
  const engine = loadEngine('en')
  const read = async (line: string): Promise<Read> => {
    const before = ownSeconds()
    const report = await fromJsonLine(line)
    const prepared = prepareReading(analyse(report, engine).reading)
    const seconds = ownSeconds() - before
    return { prepared, seconds, words: report.text.split(/\s+/).length }
  }
  for (const line of lines.slice(0, warmUp)) await read(line)
  const found: Read[] = []
  for (const line of lines) found.push(await read(line))
  return found
}

function inTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(...lists.map(list => list.length))
  return Array.from({ length: longest }, (_, i) => lists.flatMap(list => list[i] ?? [])).flat()
}

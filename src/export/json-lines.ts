import type { Reading } from '../record/reading.ts'
import type { Chunk, Exportable } from './export.ts'

/** A line of JSON for each thing that `of` makes of a reading. JSON escapes lone surrogates, so nothing is lost. */
export const jsonLines = (of: (reading: Reading) => readonly unknown[]) =>
  async function* (readings: AsyncIterable<Exportable>): AsyncGenerator<Chunk> {
    for await (const { reading } of readings) {
      const lines = of(reading).map(value => `${JSON.stringify(value)}\n`)
      if (lines.length > 0) yield lines.join('')
    }
  }

/** One JSON document: `head`, then the array `key` with what `of` makes of each reading, written as the readings come. */
export const jsonArray = (head: string, tail: string, of: (reading: Reading) => readonly unknown[]) =>
  async function* (readings: AsyncIterable<Exportable>): AsyncGenerator<Chunk> {
    yield head
    let first = true
    for await (const { reading } of readings)
      for (const value of of(reading)) {
        yield `${first ? '\n' : ',\n'}${JSON.stringify(value)}`
        first = false
      }
    yield `\n${tail}\n`
  }

import { ok } from 'node:assert/strict'
import { checkedCorrection } from '../../../src/ledger/correction.ts'
import { sampleReading } from '../../../src/ledger/samples.cases.ts'
import { OnrecordError } from '../../../src/report/error.ts'
import { bytesOf, type Target, textOf } from './target.ts'

const reading = sampleReading()
const { records, actors, places, times } = reading

/** Corrections of records: a digit for which record, then JSON. They are taken, or refused with a code. */
export const open = async (): Promise<Target> => ({
  holds(bytes) {
    const typed = textOf(bytes)
    const record = records[Number(typed[0]) % records.length] ?? records[0]!
    const given = jsonIn(typed.slice(1))
    if (typeof given !== 'object' || given === null) return
    try {
      const corrected = { text: reading.report.text, record, names: { actors, places, times } }
      checkedCorrection(corrected, given as Record<string, unknown>)
    } catch (error) {
      ok(error instanceof OnrecordError, error as Error)
    }
  },
  seeds: records.flatMap((record, n) =>
    Object.entries(record).map(([field, value]) => bytesOf(`${n}${JSON.stringify({ [field]: value })}`)),
  ),
  words: [
    ...Object.keys(Object.assign({}, ...records)),
    ...[
      '__proto__',
      'names',
      'actors',
      'places',
      'times',
      '[0,4]',
      '[]',
      '{}',
      'null',
      'true',
      '"a1"',
      '"p1"',
      ',',
      ':',
    ],
    JSON.stringify({ names: { actors, places, times } }),
  ],
})

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

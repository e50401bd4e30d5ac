import { ok } from 'node:assert/strict'
import { checkedCorrection } from '../../../src/ledger/correction.ts'
import { sampleReading } from '../../../src/ledger/samples.cases.ts'
import { OnrecordError } from '../../../src/report/error.ts'
import { newJudgementSchema } from '../../../src/server/schemas.ts'
import { bytesOf, type Target, textOf } from './target.ts'

const reading = sampleReading()
const { records, actors, places, times } = reading

/**
 * Corrections of records: a digit for which record, then a line for each field, its name and its value as JSON; what is
 * no JSON is the value as it is. They are taken, or refused with a code.
 */
export const open = async (): Promise<Target> => ({
  holds(bytes) {
    const [which = '', ...lines] = textOf(bytes).split('\n')
    const record = records[Number(which) % records.length] ?? records[0]!
    const correction = newJudgementSchema.shape.correction.safeParse(Object.fromEntries(lines.map(fieldOf))).data
    if (!correction) return
    try {
      checkedCorrection({ text: reading.report.text, record, names: { actors, places, times } }, correction)
    } catch (error) {
      ok(error instanceof OnrecordError, error as Error)
    }
  },
  seeds: records.flatMap((record, n) =>
    Object.entries(record).map(([field, value]) => bytesOf(`${n}\n${field} ${JSON.stringify(value)}`)),
  ),
  words: [
    ...records.flatMap(record => Object.entries(record).map(([field, value]) => `\n${field} ${JSON.stringify(value)}`)),
    ...[
      '\n__proto__ ',
      '[0,4]',
      '[]',
      '{}',
      'null',
      'true',
      '"a1"',
      '"p1"',
      '"',
      ',',
      ':',
      '{"span":[0,4],"actor":"a2"}',
    ],
    `\nnames ${JSON.stringify({ actors, places, times })}`,
  ],
})

function fieldOf(line: string): [field: string, value: unknown] {
  const [field = ''] = line.split(' ', 1)
  const value = line.slice(field.length + 1)
  try {
    return [field, JSON.parse(value)]
  } catch {
    return [field, value]
  }
}

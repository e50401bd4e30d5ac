/**
 * usage: npx tsx lab/generate/main.ts [--reports 20000] [--seed 1] OUT.jsonl TRUTH.jsonl
 *
 * Reports about invented incidents, with what is true of each: who, how many, where, when, what is copied, brought up to
 * date, contradicted.
 */

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { generateReports } from './reports.ts'

const { values, positionals } = parseArgs({
  options: { reports: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const [out, truthOut] = positionals
if (!out || !truthOut) {
  console.error('usage: npx tsx lab/generate/main.ts [--reports N] [--seed N] OUT.jsonl TRUTH.jsonl')
  process.exit(2)
}
const reports = createWriteStream(out)
const truths = createWriteStream(truthOut)
let written = 0
for (const { report, truth } of generateReports(Number(values.seed))) {
  if (written++ === Number(values.reports)) break
  if (!reports.write(`${JSON.stringify(report)}\n`)) await once(reports, 'drain')
  if (!truths.write(`${JSON.stringify(truth)}\n`)) await once(truths, 'drain')
}
reports.end()
truths.end()

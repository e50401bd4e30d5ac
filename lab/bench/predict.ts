/**
 * Reads every document of a corpus and writes a reading a line, as the scorers want them.
 * usage: tsx lab/bench/predict.ts CORPUS.jsonl OUT.jsonl [--limit N]
 *        … --reader llm|both --model NAME [--model-url ADDRESS] [--answers FOLDER]
 * A language model reads where one is named. Its answers are kept; with --answers those in a folder are used, as an
 * earlier run with ONRECORD_MODEL_CACHE=FOLDER left them, and no model is asked.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { analyse, type Engine } from '../../src/analyse.ts'
import { loadEngine } from '../../src/engine/engine.ts'
import { openCache } from '../../src/llm/cache.ts'
import { loadModelReader } from '../../src/llm/load-reader.ts'
import { modelChoice } from '../../src/llm/model-choice.ts'
import { type ModelReader, modelReader } from '../../src/llm/model-reader.ts'
import { readWithModel } from '../../src/llm/read-with-model.ts'
import { nothingSpent, sumSpent } from '../../src/llm/spent.ts'
import { fromJsonLine } from '../../src/read/json-line.ts'
import type { Reading } from '../../src/record/reading.ts'
import { OnrecordError } from '../../src/report/error.ts'
import type { Report } from '../../src/report/report.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string', default: 'Infinity' },
    reader: { type: 'string', default: 'engine' },
    model: { type: 'string' },
    'model-url': { type: 'string' },
    answers: { type: 'string' },
  },
})
const [corpus, out] = positionals
if (!corpus || !out || (values.reader !== 'engine' && !values.model)) {
  console.error('usage: tsx lab/bench/predict.ts CORPUS.jsonl OUT.jsonl [--limit N] [--reader llm|both --model NAME]')
  process.exit(2)
}

async function readerOf(engine: Engine, model: string): Promise<ModelReader> {
  const choice = modelChoice(model, values['model-url'])
  if (values.answers === undefined) return loadModelReader(engine, choice)
  const ask = async (): Promise<never> => {
    throw new OnrecordError('no-recorded-answer', 'no answer is recorded for a part of a report', 'Record it first.')
  }
  return modelReader({ engine, choice, ask, cache: openCache(values.answers) })
}

const engine = loadEngine()
const model = values.model === undefined ? null : await readerOf(engine, values.model)
let spent = nothingSpent

async function read(report: Report): Promise<Reading> {
  if (!model) return analyse(report, engine).reading
  const analysis = await readWithModel(report, engine, model, values.reader === 'both' ? 'both' : 'llm')
  spent = sumSpent(spent, analysis.spent)
  return analysis.reading
}

const lines = readFileSync(corpus, 'utf8')
  .split('\n')
  .filter(line => line.trim() !== '')
  .slice(0, Number(values.limit))
const reports = await Promise.all(lines.map(line => fromJsonLine(line)))
const started = performance.now()
const readings: Reading[] = []
for (const report of reports) readings.push(await read({ ...report, language: 'en' }))
const seconds = (performance.now() - started) / 1000
writeFileSync(out, readings.map(r => `${JSON.stringify(r)}\n`).join(''))
console.error(
  `${readings.length} reports in ${seconds.toFixed(1)} s (${(readings.length / seconds).toFixed(1)} a second)`,
)
if (model) console.error(JSON.stringify(spent))

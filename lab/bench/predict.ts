/**
 * Reads every document of a corpus and writes a reading a line, as the scorers want them.
 * usage: tsx lab/bench/predict.ts CORPUS.jsonl OUT.jsonl [--limit N]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { analyse } from '../../src/analyse.ts'
import { loadEngine } from '../../src/engine/engine.ts'
import { fromJsonLine } from '../../src/read/json-line.ts'

const [corpus, out, ...flags] = process.argv.slice(2)
if (!corpus || !out) {
  console.error('usage: tsx lab/bench/predict.ts CORPUS.jsonl OUT.jsonl [--limit N]')
  process.exit(2)
}
const limit = flags[0] === '--limit' ? Number(flags[1]) : Number.POSITIVE_INFINITY
const engine = loadEngine()
const lines = readFileSync(corpus, 'utf8')
  .split('\n')
  .filter(line => line.trim() !== '')
  .slice(0, limit)
const reports = await Promise.all(lines.map(line => fromJsonLine(line)))
const started = performance.now()
const readings = reports.map(report => analyse({ ...report, language: 'en' }, engine).reading)
const seconds = (performance.now() - started) / 1000
writeFileSync(out, readings.map(r => `${JSON.stringify(r)}\n`).join(''))
console.error(
  `${readings.length} reports in ${seconds.toFixed(1)} s (${(readings.length / seconds).toFixed(1)} a second)`,
)

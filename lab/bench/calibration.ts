/**
 * Is `confidence` calibrated? Of the records with 0.8, about 80 % should be right (docs/records.md).
 * Prints, by kind and rule and by kind and confidence, how many records were read, their mean confidence and the
 * share that the gold has too.
 * A statement is right where its content shares half of the union with a gold one, a figure where it also has the
 * interval and the role, an event where trigger and type agree: as `score/records.mjs` counts them.
 * usage: tsx lab/bench/calibration.ts CORPUS.jsonl… (the project's gold, or PolNeAR for statements)
 */
import { readFileSync } from 'node:fs'
import { analyse } from '../../src/analyse.ts'
import { loadEngine } from '../../src/engine/engine.ts'
import { fromJsonLine } from '../../src/read/json-line.ts'
import type { Reading } from '../../src/record/reading.ts'
import type { Span } from '../../src/report/span.ts'

type Read = Reading['records'][number]

interface Gold {
  /** PolNeAR has statements only and gives no kind. */
  readonly kind?: string
  readonly content?: readonly Span[]
  readonly span?: Span
  readonly trigger?: Span
  readonly type?: string
  readonly role?: string
  readonly low?: number | null
  readonly point?: number | null
  readonly high?: number | null
}

interface Row {
  read: number
  right: number
  confidence: number
}

const corpora = process.argv.slice(2)
if (corpora.length === 0) {
  console.error('usage: tsx lab/bench/calibration.ts CORPUS.jsonl…')
  process.exit(2)
}
const engine = loadEngine()
const rows = new Map<string, Row>()
for (const corpus of corpora) for (const line of readFileSync(corpus, 'utf8').split('\n')) if (line) await judge(line)
print()

async function judge(line: string): Promise<void> {
  const { gold, ignore = [] } = JSON.parse(line) as { gold: readonly Gold[]; ignore?: readonly Span[] }
  const { records } = analyse({ ...(await fromJsonLine(line)), language: 'en' }, engine).reading
  const kinds = new Set(gold.map(g => g.kind ?? 'statement'))
  for (const record of records) {
    const [at] = placeOf(record)[0]!
    if (!kinds.has(record.kind) || ignore.some(([start, end]) => at >= start && at < end)) continue
    count(`${record.kind} ${record.why.rule}`, record, gold)
    count(`${record.kind}, said ${record.confidence.toFixed(1)}`, record, gold)
    count(`${record.kind}, all`, record, gold)
  }
}

function count(name: string, record: Read, gold: readonly Gold[]): void {
  const row = rows.get(name) ?? { read: 0, right: 0, confidence: 0 }
  rows.set(name, row)
  row.read++
  row.confidence += record.confidence
  if (gold.some(g => (g.kind ?? 'statement') === record.kind && agrees(record, g))) row.right++
}

function placeOf(record: Read): readonly Span[] {
  if (record.kind === 'statement') return record.content
  return [record.kind === 'figure' ? record.span : record.trigger]
}

function agrees(record: Read, gold: Gold): boolean {
  if (record.kind === 'statement') return sharedOfUnion(record.content, gold.content ?? []) >= 0.5
  if (record.kind === 'event') return gold.type === record.type && sharedOfUnion([record.trigger], [gold.trigger!]) > 0
  const { low, point, high } = record.quantity
  const same = low === (gold.low ?? null) && point === (gold.point ?? null) && high === (gold.high ?? null)
  return same && gold.role === record.role && sharedOfUnion([record.span], [gold.span!]) >= 0.2
}

function sharedOfUnion(some: readonly Span[], others: readonly Span[]): number {
  const size = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)
  const both = some
    .flatMap(a => others.map(b => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))))
    .reduce((sum, length) => sum + length, 0)
  return both / (size(some) + size(others) - both)
}

function print(): void {
  console.log(`${'rule'.padEnd(36)}   read  confidence  right`)
  for (const [name, { read, right, confidence }] of [...rows].sort(([a], [b]) => a.localeCompare(b))) {
    const [said, found] = [confidence / read, right / read].map(n => n.toFixed(2))
    console.log(`${name.padEnd(36)} ${String(read).padStart(6)}  ${said!.padStart(10)}  ${found!.padStart(5)}`)
  }
}

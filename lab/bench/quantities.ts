/**
 * Compares the quantities stage with NewsQuant (Almasian et al., CQE): value, and value with change
 * sign. Vague words and "no", which NewsQuant leaves out or reads as wide ranges, do not count; nor
 * do "up" and "down", which are about the verb: there only the value counts.
 * usage: tsx lab/bench/quantities.ts [--show]
 */
import { readFileSync } from 'node:fs'
import { loadModels } from '../../src/engine/models.ts'
import { emptyDocument, stages } from '../../src/language/annotate.ts'
import type { Document, Quantity } from '../../src/language/document.ts'
import { en } from '../../src/language/en/index.ts'
import { inShared, needShared } from './shared.ts'

interface Gold {
  readonly value: string
  readonly change: string
  readonly unit: string
}

needShared()
const show = process.argv.includes('--show')
const models = loadModels('en')
const upTo = stages.slice(0, stages.findIndex(s => s.name === 'quantities') + 1)

const lines = readFileSync(inShared('corpora/measure/newsquant.jsonl'), 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line) as { text: string; gold: Gold[] })

function read(text: string): Document {
  const report = { text, blocks: [{ span: [0, text.length] as const, kind: 'paragraph' as const }], published: null }
  return upTo.reduce((document, stage) => stage.run(document, en, models), emptyDocument(report))
}

const valuesOf = (gold: Gold): number[] =>
  gold.value
    .split(/(?<=\d)-/)
    .map(Number)
    .sort((a, b) => a - b)

/** A range ten times as wide as its start is how NewsQuant writes "thousands". */
const isVagueGold = (gold: Gold): boolean => {
  const [low, high] = valuesOf(gold)
  return high !== undefined && high === 10 * low!
}

const counts = ({ low, point, high, approximate }: Quantity): boolean =>
  point !== 0 && !(approximate && low !== null && point === null && high === null)

function sameValue(gold: Gold, { low, point, high }: Quantity): boolean {
  const values = valuesOf(gold)
  const close = (a: number, b: number | null): boolean =>
    b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a))
  if (values.length === 2) return close(values[0]!, low) && close(values[1]!, high)
  const [value] = values
  if (low !== null && high !== null && low !== high) return false
  return (
    close(value!, point) ||
    close(value!, low) ||
    close(value! + 1, low) ||
    close(value!, high) ||
    close(value! - 1, high)
  )
}

function signOf({ low, point, high, approximate }: Quantity): string {
  if (point === null && (low === null) !== (high === null)) return low === null ? '<' : '>'
  return approximate ? '~' : '='
}

const sameSign = (gold: Gold, quantity: Quantity): boolean =>
  gold.change === signOf(quantity) || gold.change === 'up' || gold.change === 'down'

let hits = 0
let signed = 0
let found = 0
let wanted = 0
for (const { text, gold } of lines) {
  const document = read(text)
  const open = new Set(document.quantities.filter(counts))
  const missed: Gold[] = []
  const rows = gold.filter(g => !isVagueGold(g))
  wanted += rows.length
  found += open.size
  for (const row of rows) {
    const same = [...open].filter(q => sameValue(row, q))
    const hit = same.find(q => sameSign(row, q)) ?? same[0]
    if (!hit) missed.push(row)
    else {
      open.delete(hit)
      hits++
      if (sameSign(row, hit)) signed++
    }
  }
  if (show && (missed.length > 0 || open.size > 0)) {
    console.log(text.slice(0, 400))
    for (const row of missed) console.log(`   - ${row.value} ${row.change} ${row.unit}`)
    for (const q of open) console.log(`   + ${text.slice(...q.span)}`)
  }
}

function row(name: string, right: number): string {
  const p = right / found
  const r = right / wanted
  const f1 = (2 * p * r) / (p + r)
  return `${name.padEnd(24)} P ${(100 * p).toFixed(1)}  R ${(100 * r).toFixed(1)}  F1 ${(100 * f1).toFixed(1)}  (gold ${wanted})`
}
console.log(row('value', hits))
console.log(row('value and change sign', signed))

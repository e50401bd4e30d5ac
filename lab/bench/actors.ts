/**
 * Who is who within a report: our actors beside gold, in MUC, B³, CEAF-e and their mean (CoNLL-2012).
 * usage: tsx lab/bench/actors.ts [look]      `look`: the training part of GUM, whose errors may be looked at
 */
import { pathToFileURL } from 'node:url'
import { analyse, type Engine } from '../../src/analyse.ts'
import { loadEngine } from '../../src/engine/engine.ts'
import { fromJsonLine } from '../../src/read/json-line.ts'
import { actorGold, actorGoldToLookAt, type GoldReport, type GoldSet } from './actor-gold.ts'
import { type Aligned, align, type ResponseMention } from './actor-mentions.ts'
import { addCounts, type Counts, coreferenceCounts, type Measure, noCounts, rates } from './coreference-score.ts'
import { needShared } from './shared.ts'

const MEASURES: readonly (readonly [Measure, string])[] = [
  ['muc', 'MUC'],
  ['bCubed', 'B³'],
  ['ceafE', 'CEAF-e'],
]

/** Reads a gold report and pairs our mentions with the gold ones. */
async function alignReport(gold: GoldReport, engine: Engine): Promise<Aligned> {
  const report = await fromJsonLine(JSON.stringify({ id: gold.id, text: gold.text, date: gold.date ?? undefined }))
  const { document, reading } = analyse({ ...report, language: 'en' }, engine)
  const response = reading.actors.map(({ mentions }) => mentions.map((span): ResponseMention => ({ span })))
  return align(document, gold, response)
}

type Table = Record<'mentions' | Measure, Counts>

const emptyTable = (): Table => ({ mentions: noCounts, muc: noCounts, bCubed: noCounts, ceafE: noCounts })

const withoutSingletons = ({ gold, response }: Aligned): Aligned => ({
  gold: gold.filter(c => c.length > 1),
  response: response.filter(c => c.length > 1),
})

function mentionCounts({ gold, response }: Aligned): Counts {
  const known = new Set(gold.flat())
  const right = response.flat().filter(m => known.has(m)).length
  return { recall: [right, known.size], precision: [right, response.flat().length] }
}

function tableOf(reports: readonly Aligned[]): Table {
  const table = emptyTable()
  for (const aligned of reports) {
    table.mentions = addCounts(table.mentions, mentionCounts(aligned))
    for (const [measure] of MEASURES)
      table[measure] = addCounts(table[measure], coreferenceCounts(measure, aligned.gold, aligned.response))
  }
  return table
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

const row = (label: string, counts: Counts): string => {
  const { precision, recall, f1 } = rates(counts)
  return `${label.padEnd(34)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`
}

function lines(title: string, reports: readonly Aligned[]): string[] {
  const table = tableOf(reports)
  const mean = MEASURES.reduce((sum, [measure]) => sum + rates(table[measure]).f1, 0) / MEASURES.length
  return [
    `${`${title}: CoNLL average`.padEnd(54)} ${percent(mean)}`,
    row('  mentions', table.mentions),
    ...MEASURES.map(([measure, name]) => row(`  ${name}`, table[measure])),
  ]
}

function linesOf(title: string, reports: readonly Aligned[]): string[] {
  return [
    ...lines(`${title} (${reports.length} reports)`, reports.map(withoutSingletons)),
    ...lines(`${title}, with singletons`, reports),
  ]
}

/** Scores the sets, each and together; lines for the page of accuracy. */
export async function actors(sets: readonly GoldSet[] = actorGold()): Promise<string[]> {
  const engine = loadEngine()
  const all: Aligned[] = []
  const output: string[] = []
  for (const { name, reports } of sets) {
    const aligned = await Promise.all(reports.map(report => alignReport(report, engine)))
    all.push(...aligned)
    output.push(...linesOf(name, aligned))
  }
  return sets.length > 1 ? [...output, ...linesOf('together', all)] : output
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  needShared()
  const output = await actors(process.argv[2] === 'look' ? [actorGoldToLookAt()] : actorGold())
  console.log(output.join('\n'))
}

/**
 * Comparison across reports: figures of our gold by the scorer, copies, events of ECB+, and generated reports with
 * known truth.
 * usage: tsx lab/bench/compare.ts [figures] [events] [generated]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { analyse } from '../../src/analyse.ts'
import { compareReadings } from '../../src/compare/compare.ts'
import type { Comparison } from '../../src/compare/comparison.ts'
import { loadEngine } from '../../src/engine/engine.ts'
import { fromJsonLine } from '../../src/read/json-line.ts'
import type { Reading } from '../../src/record/reading.ts'
import { overlaps, type Span } from '../../src/report/span.ts'
import { type Generated, generateReports } from '../generate/reports.ts'
import { bCubed, type Grouped, pairsAcross, rateLine } from './group-score.ts'
import { inShared, needShared } from './shared.ts'

const engine = loadEngine()

async function readingOf(line: object): Promise<Reading> {
  return analyse(await fromJsonLine(JSON.stringify(line)), engine).reading
}

/** Reports of a corpus, one a line: what a reader may see of them, and the gold. */
function* linesOf<Gold>(path: string): Generator<{ input: object; id: string; gold: readonly Gold[] }> {
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const { id, date, title, text, gold } = JSON.parse(line)
    yield { input: { id, date: date ?? undefined, title: title ?? undefined, text }, id, gold }
  }
}

/** `gold/cluster-open.jsonl`, by the scorer; and the copies that were found in it. */
async function figures(): Promise<string[]> {
  const gold = inShared('gold/cluster-open.jsonl')
  const readings: Reading[] = []
  for (const { input } of linesOf(gold)) readings.push(await readingOf(input))
  const comparison = compareReadings(readings)
  const groups = join(mkdtempSync(join(tmpdir(), 'onrecord-compare-')), 'groups.jsonl')
  const lines = comparison.matters.map(({ id, kind, members }) =>
    JSON.stringify({ group: id, kind, members: members.map(({ report, span }) => ({ report, span })) }),
  )
  writeFileSync(groups, `${lines.join('\n')}\n`)
  const scored = execFileSync(process.execPath, [inShared('score/about.mjs'), gold, groups], { encoding: 'utf8' })
  const copies = comparison.copied.map(c => `${c.report} ${c.kind === 'copy' ? 'copies' : 'holds'} ${c.from}`)
  return [...scored.trim().split('\n'), `copies: ${copies.join(', ')}`]
}

interface EcbMention {
  readonly s: number
  readonly e: number
  readonly type: string
  /** Null for what nothing else in the corpus is the same as. */
  readonly chain: string | null
}

/**
 * Events that we read and ECB+ marks: grouped by us and by its chains, all 66 clusters compared at once. Those of topics
 * with even numbers count; the others were looked at when the weights were set.
 */
async function events(): Promise<string[]> {
  const readings: Reading[] = []
  const golds = new Map<string, readonly EcbMention[]>()
  for (const { input, id, gold } of linesOf<EcbMention>(inShared('corpora/measure/ecbplus.jsonl'))) {
    readings.push(await readingOf(input))
    golds.set(
      id,
      gold.filter(g => /ACTION/.test(g.type)),
    )
  }
  const items = compareReadings(readings)
    .matters.flatMap(({ id, kind, members }) =>
      kind === 'figure' ? [] : members.flatMap(({ report, span }) => goldAt(golds.get(report)!, report, span, id)),
    )
    .filter(({ report }) => Number.parseInt(report, 10) % 2 === 0)
  return groupLines('ECB+ events, even topics', items, 'events')
}

function goldAt(gold: readonly EcbMention[], report: string, span: Span, ours: string): Grouped[] {
  const mention = gold.find(({ s, e }) => overlaps([s, e], span))
  return mention ? [{ report, gold: mention.chain ?? `${report} ${mention.s}`, ours }] : []
}

const incidents = 150

/** Generated reports: the number of dead and of injured of an incident is one question each. */
async function generated(): Promise<string[]> {
  const made = someIncidents()
  const readings: Reading[] = []
  for (const { report } of made) readings.push(await readingOf(report))
  const comparison = compareReadings(readings)
  return [...groupLines('Generated figures', generatedItems(made, comparison), 'figures'), copyLine(made, comparison)]
}

function someIncidents(): Generated[] {
  const made: Generated[] = []
  const seen = new Set<string>()
  for (const one of generateReports(11)) {
    seen.add(one.truth.incident.id)
    if (seen.size > incidents) break
    made.push(one)
  }
  return made
}

function generatedItems(made: readonly Generated[], { matters }: Comparison): Grouped[] {
  const truths = new Map(made.map(({ truth }) => [truth.report, truth]))
  return matters.flatMap(({ id, kind, members }) =>
    kind === 'event'
      ? []
      : members.flatMap(({ report, span }) => {
          const { figures, incident } = truths.get(report)!
          const told = figures.find(f => overlaps(f.span, span))
          return told ? [{ report, gold: `${incident.id} ${told.role}`, ours: id }] : []
        }),
  )
}

function copyLine(made: readonly Generated[], { copied }: Comparison): string {
  const copies = made.filter(({ truth }) => truth.origin !== truth.report)
  const found = new Set(copied.filter(c => c.kind === 'copy').map(c => c.report))
  const right = copies.filter(({ truth }) => found.has(truth.report)).length
  return rateLine('copies', { precision: right / found.size, recall: right / copies.length }, copies.length, 'copies')
}

const groupLines = (title: string, items: readonly Grouped[], of: string): string[] => [
  rateLine(`${title}, B-cubed`, bCubed(items), items.length, of),
  rateLine(`${title}, pairs across reports`, pairsAcross(items), items.length, of),
]

const parts: Readonly<Record<string, () => Promise<string[]>>> = { figures, events, generated }

/** Scores all, or the parts named; lines for the page of accuracy. */
export async function comparison(names: readonly string[] = Object.keys(parts)): Promise<string[]> {
  const lines: string[] = []
  for (const name of names) lines.push(...(await parts[name]!()))
  return lines
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  needShared()
  const names = process.argv.slice(2)
  console.log((await comparison(names.length > 0 ? names : undefined)).join('\n'))
}

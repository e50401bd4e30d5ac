import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { writeSection } from './page.ts'
import { type ProcessUsage, runCli } from './process.ts'
import { inRepository, inShared, needShared } from './shared.ts'
import { PEER, peerSpeeds, stageSpeeds, type TextSpeed, WHOLE } from './stages.ts'

interface Speed {
  readonly node: string
  readonly cpu: string
  readonly start: { readonly words: number; readonly runs: readonly ProcessUsage[] }
  readonly throughput: readonly (ProcessUsage & { readonly workers: number; readonly reports: number })[]
  readonly stages: readonly TextSpeed[]
  readonly peers: readonly TextSpeed[]
}

const corpus = 'corpora/measure/polnear-train.jsonl'

/** Measures the whole program and its stages, with peers on the same texts in the same run. */
export async function speed(): Promise<void> {
  needShared()
  const texts = documents('corpora/measure/polnear-dev.jsonl')
  const sample = reportOf(texts, 500)
  const runs: ProcessUsage[] = []
  for (let i = 0; i < 5; i++) runs.push(await runCli(['read', '-', '--date', '2016-09-15'], sample))
  const reports = documents(corpus).length
  const throughput = []
  for (const workers of [1, 2])
    throughput.push({
      workers,
      reports,
      ...(await runCli(['read', '--jsonl', '--workers', String(workers), inShared(corpus)])),
    })
  const stages = stageSpeeds(texts)
  const result: Speed = {
    node: process.version,
    cpu: cpus()[0]?.model ?? 'unknown',
    start: { words: sample.split(/\s+/).length, runs },
    throughput,
    stages,
    peers: peerSpeeds(texts, stages[0]!.tokens),
  }
  mkdirSync(inRepository('lab/bench/results'), { recursive: true })
  writeFileSync(inRepository('lab/bench/results/speed.json'), `${JSON.stringify(result, null, 2)}\n`)
  const body = page(result)
  writeSection('docs/accuracy.md', 'speed', body)
  console.log(body)
}

const documents = (path: string): string[] =>
  readFileSync(inShared(path), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => (JSON.parse(line) as { text: string }).text)

/** The first text cut at a paragraph after so many words. */
function reportOf(texts: readonly string[], words: number): string {
  const paragraphs = texts.find(t => t.split(/\s+/).length >= words)?.split('\n') ?? []
  let count = 0
  const end = paragraphs.findIndex(p => (count += p.split(/\s+/).length) >= words)
  return paragraphs.slice(0, end + 1).join('\n')
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
const mb = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`

function page({ node, cpu, start, throughput, stages, peers }: Speed): string {
  const rows = [...stages, ...peers]
  const own = rows.find(s => s.name === WHOLE)!
  const peer = rows.find(s => s.name === PEER)!
  const times = (row: TextSpeed, other: TextSpeed): string =>
    `${(other.seconds / other.tokens / (row.seconds / row.tokens)).toFixed(2)} ×`
  return [
    `Node ${node}, ${cpu}. Wall time; the texts are those of PolNeAR.`,
    '',
    `A report of ${start.words} words, cold start to printed records: median ${median(start.runs.map(r => r.seconds)).toFixed(2)} s of ${start.runs.length} runs, at most ${mb(Math.max(...start.runs.map(r => r.peak)))}.`,
    '',
    '| workers | reports | seconds | reports a second | peak memory | memory in the first third | in the last third |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...throughput.map(
      t =>
        `| ${t.workers} | ${t.reports} | ${t.seconds.toFixed(1)} | ${(t.reports / t.seconds).toFixed(1)} | ${mb(t.peak)} | ${mb(t.firstThird)} | ${mb(t.lastThird)} |`,
    ),
    '',
    '| on one core, processor time | tokens a second | of all of Onrecord | of compromise’s tags |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      s =>
        `| ${s.name} | ${Math.round(s.tokens / s.seconds).toLocaleString('en')} | ${times(s, own)} | ${times(s, peer)} |`,
    ),
  ].join('\n')
}

/**
 * Tagger and parser on the treebanks, from raw text and on gold words: accuracy in per cent; then their speed
 * in words a second of processor time. With `--write` the accuracy goes into docs/accuracy.md.
 * usage: tsx lab/bench/syntax.ts [--write] [FOLDER OF THE TREEBANKS]
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadModels } from '../../src/engine/models.ts'
import type { Models } from '../../src/language/models.ts'
import { scoreArcs, scoreTags } from '../train/score.ts'
import { type GoldSentence, readGold, TREEBANKS } from '../train/sentences.ts'
import { readTreebank } from '../treebank.ts'
import { writeSection } from './page.ts'
import { inShared } from './shared.ts'
import { MEASURES, scoreRaw } from './syntax-raw.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } })
const data = positionals[0] ?? inShared('corpora/train')
const PARTS = TREEBANKS.flatMap(treebank => (['dev', 'test'] as const).map(part => ({ treebank, part })))
/** The first pass warms up; of the others the fastest counts, because other programs disturb the caches. */
const PASSES = 5

const lines: string[] = []
const started = performance.now()
const models = loadModels()
console.log(`${models.version}, loaded in ${Math.round(performance.now() - started)} ms`)
row('from raw text', MEASURES)
for (const { treebank, part } of PARTS) {
  const scores = await scoreRaw(models, readTreebank(join(data, `${treebank}-${part}.conllu.gz`)))
  row(`${treebank}-${part}`, numbers(MEASURES.map(m => scores[m])))
}
row('gold words', ['UPOS', 'XPOS', 'UAS', 'LAS', 'subtypes'])
for (const { treebank, part } of PARTS) {
  const sentences = readGold(data, treebank, part)
  const { upos, xpos } = scoreTags(models.tagger, sentences)
  const { uas, las, full } = scoreArcs(models.parser, words => models.tagger.tag(words), sentences)
  row(`${treebank}-${part}`, numbers([upos, xpos, uas, las, full]))
}
if (values.write) writeSection('docs/accuracy.md', 'syntax', `\`\`\`text\n${lines.join('\n')}\n\`\`\``)
printSpeed(TREEBANKS.flatMap(treebank => readGold(data, treebank, 'dev')))

function row(name: string, cells: readonly string[]): void {
  lines.push(name.padEnd(14) + cells.map(cell => cell.padStart(10)).join(''))
  console.log(lines.at(-1))
}

function numbers(values: readonly number[]): string[] {
  return values.map(n => n.toFixed(2))
}

function printSpeed(sentences: readonly GoldSentence[]): void {
  const { tagger, parser }: Models = models
  const words = sentences.reduce((sum, s) => sum + s.words.length, 0)
  const tagged = sentences.map(s => ({ words: s.words, tags: tagger.tag(s.words) }))
  const tag = fastest(() => tagged.forEach(s => void tagger.tag(s.words)))
  const parse = fastest(() => tagged.forEach(s => void parser.parse(s.words, s.tags)))
  const rate = (seconds: number): string => `${Math.round(words / seconds / 1000)}k words/s`
  console.log(`tag ${rate(tag)}, parse ${rate(parse)}`)
}

function fastest(run: () => void): number {
  const seconds = Array.from({ length: PASSES }, () => {
    const start = process.cpuUsage()
    run()
    return process.cpuUsage(start).user / 1e6
  })
  return Math.min(...seconds.slice(1))
}

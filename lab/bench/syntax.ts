/**
 * Tagger and parser on the treebanks' gold tokens: accuracy in per cent, speed in words a second of processor time.
 * usage: tsx lab/bench/syntax.ts [FOLDER OF THE TREEBANKS]
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Models } from '../../src/language/models.ts'
import { loadModels } from '../../src/models.ts'
import { scoreArcs, scoreTags } from '../train/score.ts'
import { type GoldSentence, readGold, TREEBANKS } from '../train/sentences.ts'

const data = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '../../../shared/corpora/train')
/** The first pass warms up; of the others the fastest counts, because other programs disturb the caches. */
const PASSES = 5

const started = performance.now()
const models = loadModels()
console.log(`${models.version}, loaded in ${Math.round(performance.now() - started)} ms`)
console.log('treebank        words   UPOS   XPOS    UAS    LAS   LAS with subtypes')
for (const treebank of TREEBANKS) {
  for (const part of ['dev', 'test'] as const) printScores(`${treebank}-${part}`, readGold(data, treebank, part))
}
printSpeed(TREEBANKS.flatMap(treebank => readGold(data, treebank, 'dev')))

function printScores(name: string, sentences: readonly GoldSentence[]): void {
  const { upos, xpos } = scoreTags(models.tagger, sentences)
  const { uas, las, full } = scoreArcs(models.parser, words => models.tagger.tag(words), sentences)
  const columns = [upos, xpos, uas, las, full].map(n => n.toFixed(2).padStart(6))
  console.log(`${name.padEnd(13)} ${String(wordCount(sentences)).padStart(7)} ${columns.join(' ')}`)
}

function printSpeed(sentences: readonly GoldSentence[]): void {
  const { tagger, parser }: Models = models
  const tagged = sentences.map(({ words }) => ({ words, tags: tagger.tag(words) }))
  const tag = fastest(() => tagged.forEach(({ words }) => void tagger.tag(words)))
  const parse = fastest(() => tagged.forEach(({ words, tags }) => void parser.parse(words, tags)))
  const rate = (seconds: number): string => `${Math.round(wordCount(sentences) / seconds / 1000)}k words/s`
  console.log(`tag ${rate(tag)}, parse ${rate(parse)}`)
}

function wordCount(sentences: readonly GoldSentence[]): number {
  return sentences.reduce((sum, s) => sum + s.words.length, 0)
}

function fastest(run: () => void): number {
  const seconds = Array.from({ length: PASSES }, () => {
    const start = process.cpuUsage()
    run()
    return process.cpuUsage(start).user / 1e6
  })
  return Math.min(...seconds.slice(1))
}

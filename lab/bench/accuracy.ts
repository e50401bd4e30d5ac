import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actors } from './actors.ts'
import { article } from './article.ts'
import { comparison } from './compare.ts'
import { type OlderDraft, withOlderTypes } from './older-types.ts'
import { writeSection } from './page.ts'
import { inRepository, inShared, needShared } from './shared.ts'

/** One measurement: a corpus is read by the command line tool and judged by a scorer. */
interface Task {
  readonly name: string
  readonly title: string
  readonly scorer: string
  /** Paths in the folder of corpora, parted by blanks. */
  readonly corpus: string
  /** Draft of PLOVER in which the gold is coded, where its types have changed since. */
  readonly draft?: OlderDraft
}

const tasks: readonly Task[] = [
  { name: 'gold', title: 'Our own gold: all records', scorer: 'records', corpus: 'gold/open.jsonl' },
  { name: 'cluster', title: 'Our own gold, second set: figures', scorer: 'records', corpus: 'gold/cluster-open.jsonl' },
  {
    name: 'polnear',
    title: 'PolNeAR dev: statements',
    scorer: 'attribution',
    corpus: 'corpora/measure/polnear-dev.jsonl',
  },
  {
    name: 'worldwide',
    title: 'Worldwide newswire: names',
    scorer: 'entities',
    corpus: 'corpora/measure/ner-worldwide.jsonl',
  },
  { name: 're3d', title: 're3d: names', scorer: 'entities', corpus: 'corpora/measure/re3d.jsonl' },
  { name: 'ieer', title: 'NIST IE-ER: names', scorer: 'entities', corpus: 'corpora/measure/ner-ieer.jsonl' },
  { name: 'timebank', title: 'TimeBank: times', scorer: 'times', corpus: 'corpora/measure/timex-timebank.jsonl' },
  { name: 'aquaint', title: 'AQUAINT: times', scorer: 'times', corpus: 'corpora/measure/timex-aquaint.jsonl' },
  { name: 'plv', title: 'PLV: event types of single sentences', scorer: 'plover', corpus: 'corpora/measure/plv.jsonl' },
  {
    name: 'plv-mapped',
    title: 'PLV, CONCEDE and RETREAT read as its YIELD',
    scorer: 'plover',
    corpus: 'corpora/measure/plv.jsonl',
    draft: 'with-yield',
  },
  {
    name: 'plover',
    title: 'PLOVER gold standard records, types of 2016 as those of 2021',
    scorer: 'plover',
    corpus: 'corpora/measure/plover-gsr.jsonl',
    draft: 'plover-2016',
  },
  { name: 'police', title: 'India Police Events', scorer: 'police', corpus: 'corpora/measure/police-ipe.jsonl' },
  { name: 'muc', title: 'MUC-4 tst3: incidents and victims', scorer: 'muc', corpus: 'corpora/measure/muc4-tst3.jsonl' },
  {
    name: 'muc-tests',
    title: 'MUC-4 tst1, tst2 and tst4 together: incidents and victims',
    scorer: 'muc',
    corpus: 'corpora/measure/muc4-tst1.jsonl corpora/measure/muc4-tst2.jsonl corpora/measure/muc4-tst4.jsonl',
  },
  { name: 'trnews', title: 'TR-News: places', scorer: 'places', corpus: 'corpora/measure/geo-trnews.jsonl' },
  { name: 'lgl', title: 'LGL: places', scorer: 'places', corpus: 'corpora/measure/geo-lgl.jsonl' },
]

interface Score {
  readonly title: string
  readonly command: string
  readonly output: readonly string[]
}

const cli = inRepository('dist/cli/main.js')
const node = (args: readonly string[]): string =>
  execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 })

/** The file of a corpus; one of several files is joined into one. */
function fileOf(folder: string, { name, corpus }: Task): string {
  const [first, ...others] = corpus.split(' ').map(inShared)
  if (others.length === 0) return first!
  const path = join(folder, `${name}.gold.jsonl`)
  writeFileSync(path, [first!, ...others].map(file => `${readFileSync(file, 'utf8').trimEnd()}\n`).join(''))
  return path
}

function read(folder: string, name: string, gold: string): string {
  const path = join(folder, `${name}.jsonl`)
  execFileSync(process.execPath, [cli, 'read', '--jsonl', gold], { stdio: ['ignore', openSync(path, 'w'), 'inherit'] })
  return path
}

const lines = (output: string): string[] => output.split('\n').filter(line => line !== '')

function score(folder: string, task: Task): Score {
  const { name, title, scorer, corpus, draft } = task
  const gold = fileOf(folder, task)
  const reading = read(folder, name, gold)
  const pair = draft ? withOlderTypes(draft, gold, reading, reading) : [gold, reading]
  const output = node([inShared(`score/${scorer}.mjs`), ...pair])
  return { title, command: `score/${scorer}.mjs ${corpus}`, output: lines(output) }
}

/** The first report, read with and without its date. */
function scoreSeed(folder: string): Score {
  const path = join(folder, 'seed.json')
  writeFileSync(
    path,
    node([cli, 'read', '--json', '--date', '2015-02-20', inShared('seed/russia-warns-of-isis-influence.txt')]),
  )
  return {
    title: 'The first report',
    command: 'score/seed.mjs',
    output: lines(node([inShared('score/seed.mjs'), path])).filter(line => !line.startsWith('  -')),
  }
}

async function scoreActors(): Promise<Score> {
  return { title: 'Actors: who is who within a report', command: 'npx tsx lab/bench/actors.ts', output: await actors() }
}

async function scoreArticle(): Promise<Score> {
  return {
    title: 'Article text, titles and dates of web pages',
    command: 'npx tsx lab/bench/article.ts',
    output: await article(),
  }
}

async function scoreComparison(): Promise<Score> {
  return {
    title: 'Several reports: figures that answer one question, copies, events',
    command: 'npx tsx lab/bench/compare.ts',
    output: await comparison(),
  }
}

/** Scores all tasks, or those named, and writes results and page. */
export async function accuracy(names: readonly string[]): Promise<void> {
  needShared()
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-accuracy-'))
  const wanted = (name: string): boolean => names.length === 0 || names.includes(name)
  const scores: Record<string, Score> = {}
  const keep = (name: string, result: Score): void => {
    scores[name] = result
    console.log(`\n${result.title}\n${result.output.join('\n')}`)
  }
  if (wanted('seed')) keep('seed', scoreSeed(folder))
  if (wanted('actors')) keep('actors', await scoreActors())
  if (wanted('article')) keep('article', await scoreArticle())
  if (wanted('compare')) keep('compare', await scoreComparison())
  for (const task of tasks) if (wanted(task.name)) keep(task.name, score(folder, task))
  if (names.length > 0) return
  mkdirSync(inRepository('lab/bench/results'), { recursive: true })
  writeFileSync(inRepository('lab/bench/results/accuracy.json'), `${JSON.stringify(scores, null, 2)}\n`)
  writeSection('docs/accuracy.md', 'accuracy', Object.values(scores).map(section).join('\n\n'))
}

const section = ({ title, command, output }: Score): string =>
  `### ${title}\n\n\`${command}\`\n\n\`\`\`text\n${output.join('\n')}\n\`\`\``

/**
 * Records the answers of a model that finds just what a gold has, and copies every word right: what reading with a model
 * comes to at best, and so what is lost between a model's answer and the records.
 * usage: tsx lab/bench/gold-answers.ts GOLD.jsonl FOLDER
 * then:  tsx lab/bench/predict.ts GOLD.jsonl OUT.jsonl --reader llm --model gold --model-url http://localhost --answers FOLDER
 */
import { readFileSync } from 'node:fs'
import { annotateReport } from '../../src/analyse.ts'
import { loadEngine } from '../../src/engine/engine.ts'
import type { StatementDraft } from '../../src/extract/draft.ts'
import { draftsOf } from '../../src/extract/extract.ts'
import { openCache } from '../../src/llm/cache.ts'
import { sentenceAt } from '../../src/llm/find-words.ts'
import { modelChoice } from '../../src/llm/model-choice.ts'
import { answerKey } from '../../src/llm/model-reader.ts'
import { piecesOf } from '../../src/llm/pieces.ts'
import { instructionsFor } from '../../src/llm/prompt.ts'
import { fromJsonLine } from '../../src/read/json-line.ts'
import { overlaps, type Span } from '../../src/report/span.ts'

type Gold =
  | { kind: 'statement'; source: Span | null; cue: Span | null; content: Span[] }
  | { kind: 'figure'; span: Span; what: Span | null; role: string }
  | { kind: 'event'; trigger: Span; type: string; actor: Span[]; recipient: Span[] }

const [path, folder] = process.argv.slice(2)
if (!path || !folder) {
  console.error('usage: tsx lab/bench/gold-answers.ts GOLD.jsonl FOLDER')
  process.exit(2)
}

const anchorOf = (gold: Gold): Span =>
  gold.kind === 'statement' ? gold.content[0]! : gold.kind === 'figure' ? gold.span : gold.trigger

/** A record of the gold as a model would tell it; the gold has no acts, so they are those of the engine. */
function told(text: string, sentence: number, gold: Gold, acts: readonly StatementDraft[]): object {
  const words = (span: Span | null): string | null => span && text.slice(...span)
  if (gold.kind === 'statement') {
    const same = acts.find(d => d.cue.some(c => gold.cue !== null && overlaps(c, gold.cue)))
    const rest = { act: same?.act ?? 'say', addressee: null, medium: null }
    return { sentence, source: words(gold.source), cue: words(gold.cue), content: gold.content.map(words), ...rest }
  }
  if (gold.kind === 'figure')
    return { sentence, words: words(gold.span), what: words(gold.what), role: gold.role, population: null }
  const { trigger, type, actor, recipient } = gold
  const parties = { actors: actor.map(words), recipients: recipient.map(words), instrument: null }
  return { sentence, trigger: words(trigger), type, mode: null, ...parties }
}

const engine = loadEngine()
const instructions = instructionsFor(engine.codebook)
const choice = modelChoice('gold', 'http://localhost')
const cache = openCache(folder)
for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
  const records = (JSON.parse(line) as { gold: Gold[] }).gold
  const report = { ...(await fromJsonLine(line)), language: 'en' }
  const { document } = annotateReport(report, engine)
  const acts = draftsOf({ document, pack: engine.pack, codebook: engine.codebook }).statements
  for (const { shown, prompt } of piecesOf(report, document)) {
    const entries = (kind: Gold['kind']): object[] =>
      records.flatMap(gold => {
        const sentence = sentenceAt(document.sentences, anchorOf(gold)[0])
        const isShown = gold.kind === kind && sentence >= shown[0] && sentence < shown[1]
        return isShown ? [told(report.text, sentence, gold, acts)] : []
      })
    const answer = { statements: entries('statement'), figures: entries('figure'), events: entries('event') }
    const reply = { words: JSON.stringify(answer), tokens: { input: 0, output: 0 }, ended: true }
    cache.put(answerKey(choice, instructions, prompt), reply)
  }
}

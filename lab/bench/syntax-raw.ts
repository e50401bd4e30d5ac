import { emptyDocument } from '../../src/language/annotate.ts'
import type { Document } from '../../src/language/document.ts'
import { en } from '../../src/language/en/index.ts'
import { lemmatise } from '../../src/language/lemmatise/lemmatise.ts'
import type { Models } from '../../src/language/models.ts'
import { parse } from '../../src/language/parse/parse.ts'
import { tag } from '../../src/language/tag/tag.ts'
import { tokenise } from '../../src/language/tokenise/tokenise.ts'
import { fromJsonLine } from '../../src/read/json-line.ts'
import type { TreebankDocument } from '../treebank.ts'

/** Measures of the CoNLL 2018 shared task, in the order in which they are printed. */
export const MEASURES = ['words', 'sentences', 'UPOS', 'XPOS', 'lemmas', 'UAS', 'LAS'] as const
export type Measure = (typeof MEASURES)[number]

/** A word of either side. `head` is a position in the document, -1 for a root. */
interface Word {
  readonly key: string
  readonly upos: string
  readonly xpos: string
  readonly lemma: string
  readonly head: number
  readonly relation: string
}

/** One side of the comparison: words in order, sentences by their span. */
interface Side {
  readonly words: readonly Word[]
  readonly sentences: readonly string[]
}

/**
 * F1 in per cent from raw text, as the CoNLL 2018 shared task counts: a word is found when a word of ours has its
 * span; a tag, lemma or arc is right when its word is found and it is equal, an arc when also its head is found
 * and is the same word. Relations count without their subtypes, marks count as words. The words of a multiword token
 * ("don't", "cannot") have spans of their own; where their forms do not add up to the token, the whole span stands
 * for the first of them and the others count as missed.
 */
export async function scoreRaw(
  models: Models,
  documents: readonly TreebankDocument[],
): Promise<Readonly<Record<Measure, number>>> {
  const right = Object.fromEntries(MEASURES.map(m => [m, 0])) as Record<Measure, number>
  let [words, sentences] = [0, 0]
  for (const document of documents) {
    const gold = goldSide(document)
    const found = foundSide(await readText(document, models))
    count(right, gold, found)
    words += gold.words.length + found.words.length
    sentences += gold.sentences.length + found.sentences.length
  }
  const all = (m: Measure): number => (m === 'sentences' ? sentences : words)
  return Object.fromEntries(MEASURES.map(m => [m, (200 * right[m]) / all(m)])) as Record<Measure, number>
}

/** A treebank's text as any other report. */
async function readText({ id, text }: TreebankDocument, models: Models): Promise<Document> {
  const report = await fromJsonLine(JSON.stringify({ id, text }))
  return [tokenise, tag, lemmatise, parse].reduce((d, stage) => stage.run(d, en, models), emptyDocument(report))
}

const keyOf = ([start, end]: readonly [number, number]): string => `${start}-${end}`
const mainType = (relation: string): string => relation.split(':', 1)[0]!

function goldSide({ sentences }: TreebankDocument): Side {
  const words: Word[] = []
  for (const sentence of sentences) {
    const first = words.length
    for (const { span, upos, xpos, lemma, head, deprel } of sentence.words)
      words.push({ key: keyOf(span), upos, xpos, lemma, head: head < 0 ? -1 : head + first, relation: deprel })
  }
  return { words, sentences: sentences.map(s => keyOf(s.span)) }
}

const foundSide = ({ tokens, sentences }: Document): Side => ({
  words: tokens.map(t => ({ ...t, key: keyOf(t.span) })),
  sentences: sentences.map(s => keyOf(s.span)),
})

function count(right: Record<Measure, number>, gold: Side, found: Side): void {
  const places = new Map(found.words.map((w, i) => [w.key, i]))
  const partners = gold.words.map(w => {
    const at = places.get(w.key) ?? -1
    places.delete(w.key)
    return at
  })
  for (const [i, g] of gold.words.entries()) {
    const f = found.words[partners[i]!]
    if (!f) continue
    right.words++
    if (f.upos === g.upos) right.UPOS++
    if (f.xpos === g.xpos) right.XPOS++
    if (f.lemma === g.lemma || g.lemma === '_') right.lemmas++
    const head = g.head < 0 ? -1 : partners[g.head]!
    if (head !== f.head || (head < 0 && g.head >= 0)) continue
    right.UAS++
    if (mainType(f.relation) === mainType(g.relation)) right.LAS++
  }
  const spans = new Set(found.sentences)
  right.sentences += gold.sentences.filter(s => spans.has(s)).length
}

import type { Parser, TaggedWord, Tagger } from '../../src/language/models.ts'
import type { GoldSentence } from './sentences.ts'

const percent = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 100

/** Per cent of the words with the right tag, gold tokens. */
export function scoreTags(tagger: Tagger, sentences: readonly GoldSentence[]): { upos: number; xpos: number } {
  let words = 0
  let upos = 0
  let xpos = 0
  for (const sentence of sentences) {
    const found = tagger.tag(sentence.words)
    words += found.length
    for (const [i, gold] of sentence.tags.entries()) {
      const [goldUpos, goldXpos] = gold.split('|')
      if (found[i]!.upos === goldUpos) upos++
      if (found[i]!.xpos === goldXpos) xpos++
    }
  }
  return { upos: percent(upos, words), xpos: percent(xpos, words) }
}

export interface ParseScore {
  readonly uas: number
  readonly las: number
  /** With subtypes: `nmod:poss` is not `nmod`. */
  readonly full: number
}

const mainType = (relation: string): string => relation.split(':', 1)[0]!

/** Per cent of the words with the right head, and with the right relation too; all words count, marks as well. */
export function scoreArcs(
  parser: Parser,
  tags: (words: readonly string[]) => TaggedWord[],
  sentences: readonly GoldSentence[],
): ParseScore {
  let words = 0
  let [uas, las, full] = [0, 0, 0]
  for (const sentence of sentences) {
    const arcs = parser.parse(sentence.words, tags(sentence.words))
    words += arcs.length
    for (const [i, arc] of arcs.entries()) {
      if (arc.head !== sentence.heads[i]) continue
      uas++
      if (mainType(arc.relation) === mainType(sentence.relations[i]!)) las++
      if (arc.relation === sentence.relations[i]) full++
    }
  }
  return { uas: percent(uas, words), las: percent(las, words), full: percent(full, words) }
}

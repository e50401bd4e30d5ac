import type { Codebook } from '../codebook/codebook.ts'
import type { Provenance } from '../extract/draft.ts'
import { type FigureScene, figureScene, isRunning } from '../extract/figures/scene.ts'
import type { Document } from '../language/document.ts'
import type { LanguagePack } from '../language/pack.ts'
import { tokensIn } from '../language/tree.ts'
import type { Span } from '../report/span.ts'
import type { ItemKind } from './answer.ts'
import type { DropReason } from './dropped.ts'
import { sentenceAt, wordFinder } from './find-words.ts'
import { placeWords, type Taken } from './place-words.ts'

/** What an answer is held against. */
export interface Grounds {
  readonly document: Document
  readonly pack: LanguagePack
  readonly codebook: Codebook
  /** The sentences that the model was shown, as `[first, end)` of the document's. */
  readonly shown: readonly [first: number, end: number]
  readonly read: Provenance
}

export interface Scene extends Grounds {
  readonly figures: FigureScene
  /** Where the words of a record stand, what it is about first; or why they are no record's. */
  place(kind: ItemKind, words: readonly string[], sentence: number): readonly Span[] | DropReason
  /** How many places words have; none of them counts more where none is in the sentence that is named. */
  places(words: string, sentence: number): number
}

export function sceneOf(grounds: Grounds): Scene {
  const { document, pack, shown } = grounds
  const sentences = document.sentences.slice(...shown)
  const range: Span = [sentences[0]?.span[0] ?? 0, sentences.at(-1)?.span[1] ?? 0]
  const starts = new Set(document.tokens.map(t => t.span[0]))
  const finder = wordFinder(document.text, range, offset => starts.has(offset))
  const known = new Map<string, Span[]>()
  const find = (words: string): Span[] => {
    let places = known.get(words)
    if (!places) known.set(words, (places = finder.find(words).flatMap(span => tidy(document, span) ?? [])))
    return places
  }
  const taken: Taken[] = []
  return {
    ...grounds,
    figures: figureScene(document, pack),
    place: (kind, words, sentence) => placeWords(document, { find }, { kind, words, sentence }, taken),
    places(words, sentence) {
      const found = find(words)
      const isNamed = found.some(([start]) => sentenceAt(document.sentences, start) === sentence)
      return found.length + (isNamed ? 0 : document.text.length)
    },
  }
}

const inner = /[\p{L}\p{N}\p{Sc}%"“”„«»'‘’()[\]]/u

/** A span without blanks and marks at its ends, but for quotation marks and brackets; null where it is no running text. */
function tidy(document: Document, [start, end]: Span): Span[] | null {
  const { text } = document
  const tokens = tokensIn(document, [start, end])
  let [from, to] = [start, end]
  while (from < to && !inner.test(text[from]!)) from++
  const last = tokens.at(-1)
  const abbreviated = last?.span[1] === to && /\p{L}/u.test(last.text)
  while (!abbreviated && to > from && !inner.test(text[to - 1]!)) to--
  const first = document.tokens[tokens[0]?.index ?? -1]
  if (!first || !last || from >= to) return null
  const touched = document.sentences.slice(first.sentence, last.sentence + 1)
  return touched.every(sentence => isRunning(document, sentence)) ? [[from, to]] : null
}

/** The parts of a span by the blocks that it lies in. */
export function byBlock({ blocks, text }: Document, [start, end]: Span): Span[] {
  return blocks.flatMap(({ span }): Span[] => {
    const part: Span = [Math.max(start, span[0]), Math.min(end, span[1])]
    return part[0] < part[1] && /[\p{L}\p{N}]/u.test(text.slice(...part)) ? [part] : []
  })
}

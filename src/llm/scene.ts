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
import { placeWords } from './place-words.ts'

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
  /** Whether words stand in the sentence that is named for them. */
  isHinted(words: string, sentence: number): boolean
}

export function sceneOf(grounds: Grounds): Scene {
  const { document, pack, shown } = grounds
  const sentences = document.sentences.slice(...shown)
  const range: Span = [sentences[0]?.span[0] ?? 0, sentences.at(-1)?.span[1] ?? 0]
  const finder = wordFinder(document.text, range)
  const within = { find: (words: string) => finder.find(words).flatMap(span => tidy(document, span) ?? []) }
  const taken = new Map<string, Map<number, number>>()
  return {
    ...grounds,
    figures: figureScene(document, pack),
    place(kind, words, sentence) {
      const key = `${kind} ${words[0]}`
      const places = taken.get(key) ?? new Map()
      taken.set(key, places)
      return placeWords(document, within, { words, sentence, nested: kind === 'figure' }, places)
    },
    isHinted: (words, sentence) =>
      within.find(words).some(([start]) => sentenceAt(document.sentences, start) === sentence),
  }
}

const inner = /[\p{L}\p{N}\p{Sc}%"“”„«»'‘’()[\]]/u

/**
 * A span without blanks and marks at its ends, but for quotation marks and brackets; as a list, empty where it does not
 * lie in one block of running text.
 */
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
  const [a, b] = [document.sentences[first.sentence]!, document.sentences[last.sentence]!]
  return a.block === b.block && isRunning(document, a) ? [[from, to]] : null
}

import type { NamedSpan, NameFinder } from '../models.ts'
import type { LanguagePack } from '../pack.ts'
import type { Model } from '../perceptron/file.ts'
import { packedScorer } from '../perceptron/packed.ts'
import { bestOf, type Scorer } from '../perceptron/scorer.ts'
import { createWordTable } from '../perceptron/words.ts'
import { type DocumentView, viewDocument } from './document-view.ts'
import { MOST_NAME_FEATURES, nameFeatures } from './features.ts'
import { allowedAfter, LABELS, leavesOpen, OUTSIDE, spansOf } from './labels.ts'
import { listedNames } from './listed-names.ts'
import type { PlaceNames } from './place-names.ts'
import { type SentenceView, type ViewTools, viewSentence } from './sentence-view.ts'
import { type NameLexicon, wordClasses } from './word-class.ts'

/** What the name model holds beside its tables. */
export interface NameModelData {
  readonly lexicon: NameLexicon
}

/** A word table that can be emptied between documents. */
export interface NameTools extends ViewTools {
  reserve(): void
}

export function nameTools(pack: LanguagePack, lexicon: NameLexicon, places: PlaceNames): NameTools {
  const table = createWordTable(wordClasses(pack.names, lexicon))
  return { table, listed: listedNames(pack), places, reserve: () => table.reserve() }
}

/**
 * The trained name finder. It looks twice: the second time it knows as what each word was taken elsewhere in
 * the document. Types are those of `labels.ts`.
 */
export function createNameFinder(
  { data, tables }: Model<NameModelData>,
  pack: LanguagePack,
  places: PlaceNames,
): NameFinder {
  const tools = nameTools(pack, data.lexicon, places)
  const [first, second] = [packedScorer(tables.first!), packedScorer(tables.second!)]
  return {
    find(sentences, tags) {
      tools.reserve()
      const views = sentences.map((words, s) => viewSentence(words, tags[s]!, tools))
      const draft = look(views, viewDocument(sentences, views, tools.table.values(), null), tools, first)
      return look(views, viewDocument(sentences, views, tools.table.values(), draft), tools, second)
    },
  }
}

/** One look at all sentences. */
export function look(
  views: readonly SentenceView[],
  document: DocumentView,
  { table }: ViewTools,
  scorer: Scorer,
): NamedSpan[][] {
  return views.map((view, s) => {
    const { labels, margins } = labelSentence(view, s, document, table.values(), scorer)
    return spansOf(labels, margins)
  })
}

const features = new Int32Array(MOST_NAME_FEATURES)
const scores = new Float64Array(LABELS)

/** Greedy, from left to right, inside the runs only. */
function labelSentence(view: SentenceView, s: number, document: DocumentView, values: Int32Array, scorer: Scorer) {
  const labels = new Uint8Array(view.length)
  const margins = new Float64Array(view.length)
  let [last, beforeLast, opened] = [OUTSIDE, OUTSIDE, -1]
  for (let i = 0; i < view.length; i++) {
    let label = OUTSIDE
    if (view.runFirst[i]! >= 0) {
      const hints = document.hints(s, i)
      const count = nameFeatures(features, scorer.mask, values, view, i, last, beforeLast, opened, hints)
      scorer.score(features, count, scores)
      const allowed = allowedAfter(last, i + 1 === view.runEnd[i])
      label = bestOf(scores, allowed)
      margins[i] = marginOf(label, allowed)
    }
    labels[i] = label
    if (!leavesOpen(label)) opened = -1
    else if (opened < 0) opened = i
    beforeLast = last
    last = label
  }
  return { labels, margins }
}

function marginOf(label: number, allowed: readonly number[]): number {
  let second = Number.NEGATIVE_INFINITY
  for (const l of allowed) if (l !== label && scores[l]! > second) second = scores[l]!
  return scores[label]! - second
}

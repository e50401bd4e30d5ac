import type { Document, Sentence } from '../../language/document.ts'
import type { LanguagePack } from '../../language/pack.ts'
import { lowerWords } from '../../language/tree.ts'
import { type FigureLexicon, figureLexicon } from './figure-lexicon.ts'

/** A document with what the figure rules look up by token. */
export interface FigureScene {
  readonly document: Document
  readonly lexicon: FigureLexicon
  readonly lower: readonly string[]
  /** 1 where the token belongs to a time expression. */
  readonly dated: Uint8Array
  /** Index of the quantity that a token belongs to; -1 for none. */
  readonly quantityAt: Int32Array
  /** Index of the name that a token belongs to; -1 for none. */
  readonly nameAt: Int32Array
}

export function figureScene(document: Document, pack: LanguagePack): FigureScene {
  const { tokens, times, quantities, names } = document
  const dated = new Uint8Array(tokens.length)
  let k = 0
  for (const token of tokens) {
    while (k < times.length && times[k]!.span[1] <= token.span[0]) k++
    if (k < times.length && times[k]!.span[0] < token.span[1]) dated[token.index] = 1
  }
  const mark = (ranges: readonly { first: number; end: number }[]): Int32Array => {
    const at = new Int32Array(tokens.length).fill(-1)
    ranges.forEach(({ first, end }, i) => {
      at.fill(i, first, end)
    })
    return at
  }
  return {
    document,
    lexicon: figureLexicon(pack.figures),
    lower: lowerWords(document),
    dated,
    quantityAt: mark(quantities),
    nameAt: mark(names),
  }
}

const running = new Set(['paragraph', 'list-item'])

/** Only running text is read for records. */
export const isRunning = ({ blocks }: Document, sentence: Sentence): boolean =>
  running.has(blocks[sentence.block]?.kind ?? 'paragraph')

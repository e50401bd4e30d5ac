import type { Span } from '../../report/span.ts'
import { type Document, type Sentence, type Token, withLayers } from '../document.ts'
import type { LanguagePack } from '../pack.ts'
import type { Stage } from '../stage.ts'
import { sentenceEnds } from './sentences.ts'
import { tokenTables } from './token-words.ts'
import { tokenOffsets } from './tokens.ts'

/** Text to tokens and sentences; the fields of later stages are empty (`''`, head -1). */
export const tokenise: Stage = {
  name: 'tokenise',
  needs: [],
  adds: ['tokens', 'sentences'],
  run(document, pack) {
    const tokens: Token[] = []
    const sentences: Sentence[] = []
    for (const [block, { span }] of document.blocks.entries()) addBlock(document, pack, block, span, tokens, sentences)
    return withLayers(document, { tokens, sentences })
  },
}

function addBlock(
  { text }: Document,
  pack: LanguagePack,
  block: number,
  [start, stop]: Span,
  tokens: Token[],
  sentences: Sentence[],
): void {
  const tables = tokenTables(pack.tokens)
  const offsets = tokenOffsets(text, start, stop, tables)
  let from = 0
  for (const to of sentenceEnds(text, offsets, tables)) {
    const index = sentences.length
    const first = tokens.length
    for (let i = from; i < to; i++)
      tokens.push(emptyToken(text, tokens.length, offsets[2 * i]!, offsets[2 * i + 1]!, index))
    sentences.push({ index, span: [offsets[2 * from]!, offsets[2 * to - 1]!], first, end: tokens.length, block })
    from = to
  }
}

const emptyToken = (text: string, index: number, start: number, end: number, sentence: number): Token => ({
  index,
  span: [start, end],
  text: text.slice(start, end),
  sentence,
  lemma: '',
  upos: '',
  xpos: '',
  head: -1,
  relation: '',
})

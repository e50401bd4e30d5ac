/**
 * Words and sentences from raw text against a treebank, by offset.
 *
 *   tsx lab/bench/tokens.ts FILE.conllu.gz … [--errors N]
 */
import { parseArgs } from 'node:util'
import type { Document } from '../../src/language/document.ts'
import { en } from '../../src/language/en/index.ts'
import type { Models } from '../../src/language/models.ts'
import { tokenise } from '../../src/language/tokenise/tokenise.ts'
import type { Block } from '../../src/report/report.ts'
import { readTreebank, type TreebankDocument } from '../treebank.ts'

interface Count {
  right: number
  gold: number
  found: number
}

const f1 = ({ right, gold, found }: Count): string => ((200 * right) / (gold + found)).toFixed(2)

/** Blocks as a plain-text reader makes them: paragraphs between empty lines. */
function blocksOf(text: string): Block[] {
  const parts = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)]
  return parts.map(p => ({ span: [p.index, p.index + p[0].length], kind: 'paragraph' }))
}

const key = ([start, end]: readonly [number, number]): string => `${start}-${end}`

function compare(count: Count, gold: readonly string[], found: readonly string[]): [missed: string[], extra: string[]] {
  const [g, f] = [new Set(gold), new Set(found)]
  count.gold += g.size
  count.found += f.size
  count.right += found.filter(k => g.has(k)).length
  return [gold.filter(k => !f.has(k)), found.filter(k => !g.has(k))]
}

const bare = { date: null, sentences: [], tokens: [], quotations: [], names: [], times: [], quantities: [], actors: [] }

const read = (text: string): Document =>
  tokenise.run({ ...bare, text, blocks: blocksOf(text) }, en, null as unknown as Models)

function measure(documents: readonly TreebankDocument[], show: number): string {
  const words: Count = { right: 0, gold: 0, found: 0 }
  const sentences: Count = { right: 0, gold: 0, found: 0 }
  let left = show
  for (const { text, sentences: gold } of documents) {
    const found = read(text)
    const goldWords = gold.flatMap(s => s.words.map(w => key(w.span)))
    const [missed] = compare(
      words,
      goldWords,
      found.tokens.map(t => key(t.span)),
    )
    const [lost] = compare(
      sentences,
      gold.map(s => key(s.span)),
      found.sentences.map(s => key(s.span)),
    )
    for (const k of missed.slice(0, Math.max(0, left))) console.log('word', context(text, k))
    for (const k of lost.slice(0, Math.max(0, left))) console.log('sentence', context(text, k))
    left -= missed.length + lost.length
  }
  return `words ${f1(words)} (${words.gold}), sentences ${f1(sentences)} (${sentences.gold})`
}

function context(text: string, span: string): string {
  const [start, end] = span.split('-').map(Number) as [number, number]
  const gap =
    end - start > 60 ? `${text.slice(start, start + 25)} … ${text.slice(end - 25, end)}` : text.slice(start, end)
  return `${text.slice(Math.max(0, start - 20), start)}[[${gap}]]${text.slice(end, end + 20)}`.replace(/\n/gu, '⏎')
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '0' } },
})
for (const path of positionals) console.log(path.split('/').at(-1), measure(readTreebank(path), Number(values.errors)))

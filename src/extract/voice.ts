import type { Document } from '../language/document.ts'
import type { SourceWords } from '../language/source-words.ts'
import { tokensIn } from '../language/tree.ts'
import type { Link } from '../record/evidence.ts'
import type { Span } from '../report/span.ts'

/** By what a source reaches us: an agency's or outlet's own report, a document, or somebody's speech. */
export function viaOf(document: Document, words: SourceWords, source: Span): Link['via'] {
  const text = document.text.slice(...source)
  if (words.agencies.some(name => wordIn(text, name))) return 'agency'
  if (words.outlets.some(name => wordIn(text, name))) return 'outlet'
  const tokens = tokensIn(document, source)
  const last = tokens.at(-1)
  if (last?.upos === 'PROPN' && words.outletEndings.includes(last.text)) return 'outlet'
  const lemmas = tokens.map(t => t.lemma)
  if (lemmas.some((l, i) => words.outletNouns.includes(l) || words.outletNouns.includes(`${l} ${lemmas[i + 1] ?? ''}`)))
    return 'outlet'
  return lemmas.some(l => words.documentNouns.includes(l)) ? 'document' : 'speech'
}

const wordIn = (text: string, name: string): boolean => {
  const at = text.indexOf(name)
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + name.length] ?? ' ')
}

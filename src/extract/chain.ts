import type { CueWords } from '../language/cues.ts'
import type { Document, Token } from '../language/document.ts'
import { childrenBy, headOf, relationOf, tokensIn } from '../language/tree.ts'
import type { Link } from '../record/evidence.ts'
import type { Statement } from '../record/statement.ts'
import type { Span } from '../report/span.ts'
import type { StatementDraft } from './draft.ts'

/** A statement with what the chain of other records needs of its draft. */
export interface Voice {
  readonly draft: StatementDraft
  readonly statement: Pick<Statement, 'id' | 'source'>
  readonly via: Link['via']
}

const size = (spans: readonly Span[]): number => spans.reduce((n, [s, e]) => n + e - s, 0)
const holds = (spans: readonly Span[], [start, end]: Span): boolean => spans.some(([s, e]) => s <= start && end <= e)

/**
 * Who vouches for what stands at a token, outermost first: every statement whose content holds it,
 * the wider content the further out; innermost a hearsay adverb of its own clause. Statements are no
 * link in their own chain (`self` is the head of the one asked about).
 */
export function chainAt(
  document: Document,
  words: CueWords,
  voices: readonly Voice[],
  token: Token,
  self = -1,
): Link[] {
  const links = voicesNear(document, voices, token.sentence)
    .filter(v => v.draft.vouches && v.draft.head !== self && holds(v.draft.content, token.span))
    .sort((a, b) => size(b.draft.content) - size(a.draft.content) || inwards(a.draft, b.draft))
    .map(linkOf)
  const adverb = hearsayAdverb(document, words, token)
  return adverb ? [...links, { source: null, actor: null, cue: adverb.span, via: 'hearsay', statement: null }] : links
}

/** Of two that say the same the one who cites stands outside; else the one whose cue comes first. */
const inwards = (a: StatementDraft, b: StatementDraft): number =>
  a.citedBy === b.head ? 1 : b.citedBy === a.head ? -1 : a.head - b.head

const tables = new WeakMap<readonly Voice[], ReadonlyMap<number, readonly Voice[]>>()

/** The voices whose content touches a sentence; the table is made once for a list of voices. */
function voicesNear(document: Document, voices: readonly Voice[], sentence: number): readonly Voice[] {
  let table = tables.get(voices)
  if (!table) tables.set(voices, (table = bySentence(document, voices)))
  return table.get(sentence) ?? []
}

function bySentence(document: Document, voices: readonly Voice[]): ReadonlyMap<number, readonly Voice[]> {
  const found = new Map<number, Voice[]>()
  for (const voice of voices) {
    const touched = new Set(voice.draft.content.flatMap(span => tokensIn(document, span).map(t => t.sentence)))
    for (const sentence of touched) found.set(sentence, [...(found.get(sentence) ?? []), voice])
  }
  return found
}

function linkOf({ draft, statement, via }: Voice): Link {
  const source = statement.source
  return {
    source: source && (draft.antecedent ?? source.span),
    actor: source?.actor ?? null,
    ...(source?.others ? { others: source.others } : {}),
    cue: draft.cue[0] ?? null,
    via: source ? via : 'hearsay',
    statement: statement.id,
  }
}

/** "reportedly", "allegedly" on the word, on its verb or above it in the clause; "alleged" before it. */
function hearsayAdverb(document: Document, words: CueWords, token: Token): Token | null {
  for (let t: Token | null = token; t; t = above(document, t)) {
    const found = childrenBy(document, t, 'advmod', 'amod').find(c => isHearsay(words, c))
    if (found) return found
  }
  return null
}

const isHearsay = (words: CueWords, t: Token): boolean =>
  words.hearsayAdverbs.includes(t.lemma) ||
  words.hearsayAdjectives.includes(t.lemma) ||
  words.hearsayAdverbs.includes(t.text.toLowerCase())

const inside = new Set(['nsubj', 'obj', 'obl', 'nmod', 'nummod', 'compound', 'amod', 'conj', 'xcomp', 'advcl'])

const above = (document: Document, t: Token): Token | null => (inside.has(relationOf(t)) ? headOf(document, t) : null)

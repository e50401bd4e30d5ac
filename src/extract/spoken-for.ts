import type { Document } from '../language/document.ts'
import { firstTokenAt, tokensIn } from '../language/tree.ts'
import { contains, type Span } from '../report/span.ts'
import type { Voice } from './chain.ts'

/**
 * Whom "we" or "I" stands for where nothing nearer is known: who says it.
 *
 *   "We seized two boats," said [the harbour master].
 *    ^^ becomes                  ^^^^^^^^^^^^^^^^^^
 *
 * `pronouns` are the lemmas of the first person; other spans stay as they are.
 */
export function spokenFor(
  document: Document,
  voices: readonly Voice[],
  pronouns: readonly string[],
  spans: readonly Span[],
): Span[] {
  return spans.map(span => {
    const [first, ...rest] = tokensIn(document, span)
    if (!first || rest.length > 0 || !pronouns.includes(first.lemma.toLowerCase())) return span
    const voice = voices
      .filter(v => v.statement.source && v.draft.content.some(c => contains(c, span)))
      .reduce<Voice | null>((inner, v) => (inner && begin(inner) > begin(v) ? inner : v), null)
    return (voice && nameOf(document, voice.statement.source!.span)) ?? span
  })
}

const begin = ({ draft }: Voice): number => draft.content[0]![0]

/** A source as written; for a pronoun the last mention of the same actor before it that is none. */
function nameOf(document: Document, source: Span): Span | null {
  if (tokensIn(document, source).some(t => t.upos !== 'PRON')) return source
  const index = firstTokenAt(document, source[0])
  const actor = document.actors.find(a => a.mentions.some(m => m.head === index))
  return actor?.mentions.findLast(m => m.form !== 'pronoun' && m.head < index)?.span ?? null
}

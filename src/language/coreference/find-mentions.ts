import type { Document } from '../document.ts'
import type { ActorLexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { nameByToken, nameMentions } from './name-mentions.ts'
import { nominalMention } from './nominal-mention.ts'
import { quotationIndex } from './quotation-index.ts'

/** A mention before it has its place in the list. */
export type DraftMention = Omit<Mention, 'index' | 'quotation'>

/** All mentions that may name an actor, in text order; of two that start together the longer comes first. */
export function findMentions(document: Document, lexicon: ActorLexicon): Mention[] {
  const names = nameByToken(document)
  const named = nameMentions(document, lexicon, names)
  const taken = new Uint8Array(document.tokens.length)
  for (const m of named) taken.fill(1, m.first, m.kind === 'person' ? m.end : (m.name?.end ?? m.end))
  const drafts: DraftMention[] = [...named]
  for (const token of document.tokens) {
    if (taken[token.index]) continue
    const pronoun = lexicon.pronouns.get(token.text.toLowerCase())
    const found = pronoun && token.upos === 'PRON' ? pronounMention(document, token.index, pronoun) : null
    const mention = found ?? nominalMention(document, lexicon, names, token)
    if (mention) drafts.push(mention)
  }
  const quoted = quotationIndex(document)
  return drafts
    .sort((a, b) => a.first - b.first || b.end - a.end)
    .map((m, index) => ({ ...m, index, quotation: quoted[m.head]! }))
}

function pronounMention(
  { tokens }: Document,
  index: number,
  { gender, number }: { gender: Mention['gender']; number: Mention['number'] },
): DraftMention {
  const token = tokens[index]!
  return {
    first: index,
    end: index + 1,
    head: index,
    sentence: token.sentence,
    form: 'pronoun',
    kind: 'unknown',
    number,
    gender,
    country: null,
    name: null,
    words: [],
    headLemma: token.text.toLowerCase(),
    definite: true,
    indefinite: false,
    subject: isSubject(token.relation),
    roles: [],
  }
}

export const isSubject = (relation: string): boolean => relation.startsWith('nsubj')

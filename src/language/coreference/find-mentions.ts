import type { Document } from '../document.ts'
import type { PronounEntry } from './actor-words.ts'
import { type DraftMention, isSubject } from './draft-mention.ts'
import type { ActorLexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { nameMentions } from './name-mentions.ts'
import { nameByToken } from './name-table.ts'
import { nominalMention } from './nominal-mention.ts'
import { quotationIndex } from './quotation-index.ts'

/** All mentions that may name an actor, in text order; of two that start together the longer comes first. */
export function findMentions(document: Document, lexicon: ActorLexicon): Mention[] {
  const names = nameByToken(document)
  const named = nameMentions(document, lexicon, names)
  const taken = new Uint8Array(document.tokens.length)
  for (const m of named) taken.fill(1, m.first, m.kind === 'person' ? m.end : (m.name?.end ?? m.end))
  markTimes(document, taken)
  const drafts: DraftMention[] = [...named]
  for (const token of document.tokens) {
    if (taken[token.index]) continue
    const pronoun = token.upos === 'PRON' ? lexicon.pronouns.get(token.text.toLowerCase()) : undefined
    const found = pronoun ? pronounMention(document, token.index, pronoun) : null
    const mention = found ?? nominalMention(document, lexicon, names, token)
    if (mention) drafts.push(mention)
  }
  const quoted = quotationIndex(document)
  return drafts.sort((a, b) => a.first - b.first || b.end - a.end).map((m, index) => placed(m, index, quoted[m.head]!))
}

/** With its place in the list. Written out, as copying by spread takes longer than all else in this stage. */
const placed = (m: DraftMention, index: number, quotation: number): Mention => ({
  index,
  first: m.first,
  end: m.end,
  head: m.head,
  sentence: m.sentence,
  form: m.form,
  kind: m.kind,
  number: m.number,
  gender: m.gender,
  country: m.country,
  name: m.name,
  words: m.words,
  headLemma: m.headLemma,
  definite: m.definite,
  indefinite: m.indefinite,
  quotation,
  subject: m.subject,
  description: m.description,
  roles: m.roles,
})

function pronounMention({ tokens }: Document, index: number, { gender, number, person }: PronounEntry): DraftMention {
  const token = tokens[index]!
  return {
    first: index,
    end: index + 1,
    head: index,
    sentence: token.sentence,
    form: 'pronoun',
    kind: person === 1 && number === 'singular' ? 'person' : 'unknown',
    number,
    gender,
    country: null,
    name: null,
    words: [],
    headLemma: token.text.toLowerCase(),
    definite: true,
    indefinite: false,
    subject: isSubject(token.relation),
    description: null,
    roles: [],
  }
}

/** "last week" is nobody, whatever it is the subject of. */
function markTimes({ times, tokens }: Document, taken: Uint8Array): void {
  let t = 0
  for (const { span } of times) {
    while (t < tokens.length && tokens[t]!.span[0] < span[0]) t++
    for (; t < tokens.length && tokens[t]!.span[1] <= span[1]; t++) taken[t] = 1
  }
}

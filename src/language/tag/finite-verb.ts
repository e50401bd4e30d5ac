import type { TaggedWord } from '../models.ts'

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
const SUBJECT = /^(?:NNS?|NNPS?|PRP)$/
const OBJECT_BEGINS = /^(?:DT|CD|PRP\$)$/
const PAST: TaggedWord = { upos: 'VERB', xpos: 'VBD' }

/**
 * Participle and past mostly look the same. A participle after its subject is made the past where it has an object of
 * its own and no auxiliary, where its clause is begun by a subordinator and has no finite verb else, and where a
 * sentence with a full stop, that is no command, has none:
 *
 *   The gate was shut and guards fired three shots .      It was noon when a crane collapsed in Delmar .
 *                                VBN, so VBD                                       VBN, so VBD
 *
 * Changes `tags` in place.
 */
export function giveFiniteVerbs(words: readonly string[], tags: TaggedWord[]): void {
  for (let i = 1; i < tags.length; i++)
    if (isParticiple(words, tags, i) && (hasObject(tags, i) || isOnlyVerb(tags, i)) && !hasAuxiliary(tags, i))
      tags[i] = PAST
  if (!words.slice(-2).includes('.') || tags.some((t, i) => FINITE.test(t.xpos) || isCommand(tags, i))) return
  const verb = tags.findIndex((_, i) => isParticiple(words, tags, i))
  if (verb >= 0) tags[verb] = PAST
}

/** A participle after a noun, name or pronoun, with adverbs between at most. */
function isParticiple(words: readonly string[], tags: readonly TaggedWord[], i: number): boolean {
  if (tags[i]!.xpos !== 'VBN' || tags[i]!.upos !== 'VERB' || words[i + 1] === 'by') return false
  let before = i - 1
  while (before >= 0 && tags[before]!.upos === 'ADV') before--
  return SUBJECT.test(tags[before]?.xpos ?? '')
}

const hasObject = (tags: readonly TaggedWord[], i: number): boolean => OBJECT_BEGINS.test(tags[i + 1]?.xpos ?? '')

/** Of a clause that a subordinator begins. */
function isOnlyVerb(tags: readonly TaggedWord[], i: number): boolean {
  const start = clauseStart(tags, i)
  if (tags[start]!.upos !== 'SCONJ' && tags[start]!.xpos !== 'WRB') return false
  let end = i + 1
  while (end < tags.length && !isJoint(tags[end]!)) end++
  return !tags.slice(start, end).some(t => FINITE.test(t.xpos) || t.xpos === 'TO')
}

const hasAuxiliary = (tags: readonly TaggedWord[], i: number): boolean =>
  tags.slice(clauseStart(tags, i), i).some(t => t.upos === 'AUX')

/** The nearest conjunction, subordinator, "when" or mark before a word, or the first word. */
function clauseStart(tags: readonly TaggedWord[], i: number): number {
  let start = i - 1
  while (start > 0 && !isJoint(tags[start]!)) start--
  return start
}

const isJoint = ({ upos, xpos }: TaggedWord): boolean => /^(?:CCONJ|SCONJ|PUNCT)$/.test(upos) || xpos === 'WRB'

const isCommand = (tags: readonly TaggedWord[], i: number): boolean =>
  tags[i]!.xpos === 'VB' && tags[i - 1]?.xpos !== 'TO'

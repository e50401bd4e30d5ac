import type { Token } from '../../language/document.ts'
import { childrenBy, headOf, relationOf, subtree } from '../../language/tree.ts'
import type { StatementDraft } from '../draft.ts'
import { contentSpans } from './content.ts'
import { type Cue, cueAt, verbDraft } from './cue.ts'
import { type AttributionRule, isPunctuation, isVerb, type Scene, sentenceOf } from './scene.ts'
import { isPassive, sourceSpan, subjectOf } from './source.ts'

/**
 * A source and its verb after or inside what is said, set off by commas.
 *
 *   Nine people were hurt, police said.
 *   The convoy, witnesses said, came from the north.
 */
export const parenthesis: AttributionRule = {
  name: 'parenthesis',
  find: scene =>
    scene.document.tokens.flatMap(token => {
      const cue = cueAt(scene, token)
      return cue?.entry.frames.has('clause') && /^VB[DPZ]$/u.test(token.xpos) ? statement(scene, cue) : []
    }),
}

function statement(scene: Scene, cue: Cue): StatementDraft[] {
  const { document } = scene
  const { verb } = cue
  const subject = isPassive(document, verb) ? null : ownSubject(scene, verb)
  if (!subject) return []
  const first = Math.min(subtree(document, subject)[0]!.index, verb.index)
  const sentence = sentenceOf(document, verb)
  const comma = document.tokens[first - 1]
  if (!comma || first - 1 <= sentence.first || !/^[,–—-]$|^--$|^["”’]$|^''$/u.test(comma.text)) return []
  if (childrenBy(document, verb, 'ccomp').some(c => c.index > verb.index)) return []
  const tokens = said(scene, verb, first)
  if (!tokens.some(isVerb) && tokens.length < 4) return []
  const content = contentSpans(document, tokens)
  if (content.length === 0) return []
  return [
    {
      ...verbDraft(scene, cue),
      source: sourceSpan(document, subject),
      content,
      rule: 'parenthesis',
      note: 'source and cue set off by a comma',
      confidence: 0.88,
    },
  ]
}

/** The verb's own subject, or in ", said the mayor" the noun right after it that the parser took for an object. */
function ownSubject(scene: Scene, verb: Token): Token | null {
  const subject = subjectOf(scene.document, verb)
  if (subject && subject.sentence === verb.sentence && Math.abs(subject.index - verb.index) < 40) {
    const clauseMate = relationOf(verb) === 'conj' && subject.head !== verb.index
    return clauseMate ? null : subject
  }
  return childrenBy(scene.document, verb, 'obj').find(c => c.index > verb.index && c.index - verb.index < 8) ?? null
}

/**
 * With the cue hung under what is said (parataxis), that clause without the cue; else all that
 * stands before the comma.
 */
function said(scene: Scene, verb: Token, first: number): Token[] {
  const { document } = scene
  const own = new Set(subtree(document, verb).map(t => t.index))
  const head = headOf(document, verb)
  if (head && relationOf(verb) === 'parataxis') {
    const clause = subtree(document, head, t => t.index === verb.index)
    if (clause.some(t => t.index < first)) return clause
  }
  const sentence = sentenceOf(document, verb)
  const left = document.tokens.slice(sentence.first, first)
  const before = childrenBy(document, verb, 'ccomp', 'parataxis').find(c => c.index < first)
  if (before)
    return subtree(document, before, t => t.index === verb.index).filter(t => t.index < first || !own.has(t.index))
  return left.every(isPunctuation) ? [] : left
}

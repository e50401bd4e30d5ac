import type { Token } from '../../language/document.ts'
import { childrenBy, headOf, relationOf, subtree } from '../../language/tree.ts'
import { cover, type Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { nounPhrase, nounPhraseTokens } from '../noun-phrase.ts'
import { contentIn, rangesOf } from './content.ts'
import type { AttributionRule, Scene } from './scene.ts'
import { agentOf, isPassive } from './source.ts'

/**
 * Said of nobody in particular.
 *
 *   The gunmen are believed to have fled.     It was reported that the bridge fell.
 *   content    cue         content            cue             content
 */
export const hearsay: AttributionRule = {
  name: 'hearsay',
  find: scene =>
    scene.document.tokens.flatMap(token =>
      scene.words.hearsayVerbs.includes(token.lemma) && token.xpos === 'VBN' && isPassive(scene.document, token)
        ? statement(scene, token)
        : [],
    ),
}

function statement(scene: Scene, verb: Token): StatementDraft[] {
  const { document } = scene
  const content = childrenBy(document, verb, 'xcomp', 'ccomp', 'csubj').filter(
    c => relationOf(c) !== 'csubj' || c.index > verb.index,
  )[0]
  const accused = content ?? accusedOf(scene, verb)
  if (!accused) return []
  const agent = agentOf(document, verb)
  const subject = subjectTokens(scene, verb)
  const said = contentIn(scene, [
    ...rangesOf(scene, subject),
    ...rangesOf(
      scene,
      subtree(document, accused, t => t.index === verb.index),
    ),
  ])
  if (said.length === 0) return []
  const act = scene.verbs.get(verb.lemma)?.act ?? 'say'
  const source = agent ? nounPhrase(document, agent) : null
  return [
    {
      head: verb.index,
      source,
      cue: [cueOf(scene, verb)],
      content: said,
      act,
      addressee: null,
      medium: null,
      hearsay: source === null,
      vouches: true,
      rule: 'hearsay',
      note: `“${verb.text}” in the passive`,
      confidence: 0.8,
    },
  ]
}

/** "have been accused of looting": the phrase after "of". */
const accusedOf = (scene: Scene, verb: Token): Token | null =>
  ['accuse', 'suspect', 'blame'].includes(verb.lemma)
    ? (childrenBy(scene.document, verb, 'obl', 'advcl').find(c =>
        childrenBy(scene.document, c, 'case', 'mark').some(p => p.lemma === 'of' || p.lemma === 'for'),
      ) ?? null)
    : null

/** The passive subject, unless it is the empty "it"; after a noun ("a man believed to be armed") the noun. */
function subjectTokens(scene: Scene, verb: Token): Token[] {
  const { document } = scene
  const subject = childrenBy(document, verb, 'nsubj')[0]
  if (subject)
    return subject.lemma === 'it' && childrenBy(document, verb, 'ccomp').length > 0 ? [] : subtree(document, subject)
  const noun = relationOf(verb) === 'acl' ? headOf(document, verb) : null
  if (noun) return nounPhraseTokens(document, noun)
  const joined = relationOf(verb) === 'conj' ? headOf(document, verb) : null
  const shared = joined ? childrenBy(document, joined, 'nsubj')[0] : undefined
  return shared ? subtree(document, shared) : []
}

/** The participle with its auxiliaries: "is thought", "have been accused". */
function cueOf(scene: Scene, verb: Token): Span {
  const auxiliaries = childrenBy(scene.document, verb, 'aux').filter(
    a => a.index < verb.index && verb.index - a.index < 5,
  )
  return cover([verb, ...auxiliaries].map(t => t.span))
}

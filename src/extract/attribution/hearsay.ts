import type { Token } from '../../language/document.ts'
import { childrenBy, headOf, relationOf, subtree } from '../../language/tree.ts'
import { cover, type Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { nounPhraseTokens, withWholeNumber } from '../noun-phrase.ts'
import { contentIn, rangesOf } from './grammar/content.ts'
import { reachOf } from './grammar/reach.ts'
import { sourceSpan } from './grammar/source.ts'
import { agentOf, isPassive } from './grammar/speaker.ts'
import { type AttributionRule, isNominal, type Range, type Scene, scopeOf } from './scene.ts'

/**
 * Said of nobody in particular.
 *
 *   The gunmen are believed to have fled.     It was reported that the bridge fell.
 *   content    cue         content            cue             content
 */
export const hearsay: AttributionRule = {
  name: 'hearsay',
  find: scene =>
    scene.prose.flatMap(token =>
      scene.words.hearsayVerbs.includes(token.lemma) && isPassiveOrBare(scene, token) ? statement(scene, token) : [],
    ),
}

/** "when asked if", "Asked why …,": a participle after a conjunction or at the head of the sentence is passive too. */
const isPassiveOrBare = (scene: Scene, token: Token): boolean =>
  isPassive(scene.document, token) ||
  (/^VB[ND]$/.test(token.xpos) &&
    ((relationOf(token) === 'advcl' && !isNominal(scene.document.tokens[token.index - 1])) ||
      token.index === scopeOf(scene, token).first) &&
    childrenBy(scene.document, token, 'aux', 'nsubj', 'obj').length === 0)

function statement(scene: Scene, verb: Token): StatementDraft[] {
  const told = scene.words.telling.includes(verb.lemma)
  const said = saidOf(scene, verb)
  if (!said) return []
  const agent = agentOf(scene, verb)
  const content = contentIn(scene, [...(told ? [] : rangesOf(scene, subjectTokens(scene, verb, said))), said])
  if (content.length === 0) return []
  const source = agent && sourceSpan(scene, agent)
  return [
    {
      head: verb.index,
      source,
      cue: [cueOf(scene, verb)],
      content,
      act: scene.verbs.get(verb.lemma)?.act ?? 'say',
      addressee: null,
      medium: null,
      hearsay: source === null,
      vouches: scene.verbs.get(verb.lemma)?.act !== 'ask',
      rule: 'hearsay',
      note: `“${verb.text}” in the passive`,
      confidence: 0.6,
    },
  ]
}

/** The clause after the verb, or of what somebody is accused, or about what somebody is asked. */
function saidOf(scene: Scene, verb: Token): Range | null {
  const { document } = scene
  const clause = childrenBy(document, verb, 'xcomp', 'ccomp', 'csubj').find(c => c.index > verb.index)
  const phrase = clause ? null : phraseOf(scene, verb)
  const root = clause ?? phrase
  if (!root) return bareInfinitive(scene, verb)
  const tree = subtree(document, root, t => t.index === verb.index)
  const first = Math.max(verb.index + 1, tree[0]!.index)
  const opener = document.tokens[first]!
  const bare = phrase && opener.xpos === 'IN' ? 1 : 0
  return { first: first + bare, end: Math.min(tree.at(-1)!.index + 1, reachOf(scene, verb, first)) }
}

/** "believed to be inside" where the parser joins the infinitive to something else. */
function bareInfinitive(scene: Scene, verb: Token): Range | null {
  const next = scene.document.tokens[verb.index + 1]
  return next?.xpos === 'TO' ? { first: next.index, end: reachOf(scene, verb, next.index) } : null
}

const phraseOf = ({ document, words }: Scene, verb: Token): Token | null => {
  const taken = words.passivePrepositions[verb.lemma]
  if (!taken) return null
  return (
    childrenBy(document, verb, 'obl', 'advcl').find(
      c => c.index > verb.index && childrenBy(document, c, 'case', 'mark').some(p => taken.includes(p.lemma)),
    ) ?? null
  )
}

/** The passive subject, unless it is the empty "it"; after a noun ("a man believed to be armed") the noun. */
function subjectTokens(scene: Scene, verb: Token, said: Range): Token[] {
  const { document } = scene
  const subject = childrenBy(document, verb, 'nsubj')[0]
  if (subject)
    return scene.words.expletives.includes(subject.lemma) && document.tokens[said.first]!.xpos !== 'TO'
      ? []
      : withWholeNumber(document, subtree(document, subject))
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

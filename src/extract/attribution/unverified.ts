import type { Token } from '../../language/document.ts'
import { childrenBy, headOf, relationOf, subtree } from '../../language/tree.ts'
import { cover } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { contentIn, rangesOf } from './grammar/content.ts'
import { sourceSpan } from './grammar/source.ts'
import { agentOf, isPassive, speakerOf } from './grammar/speaker.ts'
import { type AttributionRule, type Scene, scopeOf } from './scene.ts'

/**
 * Somebody, or nobody in particular, says that a thing could not be checked.
 *
 *   The claim could not be independently verified.     Northwire was unable to verify the video.
 *   content          cue                               source                  cue    content
 *   There was no independent confirmation of the report.
 */
export const unverified: AttributionRule = {
  name: 'unverified',
  find(scene) {
    const { verbs, nouns } = scene.words.verifying
    const checks = (t: Token): boolean =>
      (t.upos === 'VERB' && verbs.includes(t.lemma)) || (t.upos === 'NOUN' && nouns.includes(t.lemma))
    return scene.prose.filter(t => checks(t) && negationBefore(scene, t)).flatMap(token => statement(scene, token))
  },
}

function statement(scene: Scene, token: Token): StatementDraft[] {
  const { document } = scene
  const passive = token.upos === 'VERB' && isPassive(document, token)
  const said = passive ? childrenBy(document, token, 'nsubj').slice(0, 1) : checkedBy(scene, token)
  if (said.length === 0) return []
  const content = contentIn(
    scene,
    rangesOf(
      scene,
      said.flatMap(t => subtree(document, t, c => relationOf(c) === 'case' && c.head === t.index)),
    ),
  )
  if (content.length === 0) return []
  const speaker = passive
    ? agentOf(scene, token)
    : token.upos === 'VERB'
      ? (speakerOf(scene, token) ?? ablePerson(scene, token))
      : null
  const source = speaker && !scene.words.expletives.includes(speaker.lemma) ? sourceSpan(scene, speaker) : null
  return [
    {
      head: token.index,
      source,
      cue: [cover([negationBefore(scene, token)!.span, token.span])],
      content,
      act: 'say',
      addressee: null,
      medium: null,
      hearsay: false,
      vouches: false,
      rule: 'unverified',
      note: `“${token.text}” under a negation`,
      confidence: 0.8,
    },
  ]
}

/** What is checked: "verify [the claim]", "confirmation [of the report]". */
const checkedBy = ({ document }: Scene, token: Token): Token[] =>
  childrenBy(document, token, token.upos === 'VERB' ? 'obj' : 'nmod')
    .filter(c => c.index > token.index)
    .slice(0, 1)

/** "[Northwire] was unable to verify": the subject of the adjective above. */
function ablePerson({ document }: Scene, verb: Token): Token | null {
  const head = relationOf(verb) === 'xcomp' ? headOf(document, verb) : null
  return (head && childrenBy(document, head, 'nsubj')[0]) ?? null
}

const FARTHEST_NEGATION = 7

/** "could [not] be independently verified", "[unable] to verify", "[no] independent confirmation". */
function negationBefore(scene: Scene, token: Token): Token | null {
  const { first } = scopeOf(scene, token)
  for (let i = token.index - 1; i >= Math.max(first, token.index - FARTHEST_NEGATION); i--)
    if (scene.words.verifying.negations.includes(scene.lower[i]!)) return scene.document.tokens[i]!
  return null
}

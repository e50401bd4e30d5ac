import type { Token } from '../../language/document.ts'
import { childrenBy, headOf, relationOf, subtree } from '../../language/tree.ts'
import type { Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { contentSpans } from './content.ts'
import { type Cue, cueAt, cueSpan, verbDraft } from './cue.ts'
import { type AttributionRule, type Scene, sentenceOf } from './scene.ts'
import { agentOf, isPassive, sourceSpan, subjectOf } from './source.ts'

/**
 * A verb of saying or thinking with a clause as its content, before or after it.
 *
 *   The council said that the bridge would stay closed.
 *   source      cue       content
 */
export const clause: AttributionRule = {
  name: 'clause',
  find: scene =>
    scene.document.tokens.flatMap(token => {
      const cue = cueAt(scene, token)
      return cue?.entry.frames.has('clause') ? statement(scene, cue) : []
    }),
}

function statement(scene: Scene, cue: Cue): StatementDraft[] {
  const { document } = scene
  const root = clauseOf(scene, cue.verb)
  if (!root) return []
  const passive = isPassive(document, cue.verb)
  const subject = passive ? agentOf(document, cue.verb) : subjectOf(document, cue.verb)
  if (!subject) return []
  const content = contentSpans(document, clauseTokens(scene, cue.verb, root))
  if (content.length === 0 || overlapsAny(cueSpan(document, cue.verb), content)) return []
  return [
    {
      ...verbDraft(scene, cue),
      source: sourceSpan(document, subject),
      content,
      rule: 'clause',
      note: `clause of “${cue.verb.text}”`,
      confidence: 0.9,
    },
  ]
}

const overlapsAny = ([s, e]: Span, spans: readonly Span[]): boolean => spans.some(([a, b]) => s < b && a < e)

/** The head of the content clause; a quoted fragment or a parataxis without a verb counts too. */
function clauseOf(scene: Scene, verb: Token): Token | null {
  const { document } = scene
  const ccomp = childrenBy(document, verb, 'ccomp')[0]
  if (ccomp) return ccomp
  const beside = childrenBy(document, verb, 'parataxis').find(c => !cueAt(scene, c) && c.index > verb.index)
  return beside ?? null
}

/**
 * The clause, and what the sentence goes on with after it: a trailing phrase belongs to the content
 * unless it is joined to the cue itself or is a cue of its own (“…, adding that …”).
 */
function clauseTokens(scene: Scene, verb: Token, root: Token): Token[] {
  const { document } = scene
  const own = subtree(document, root, t => t.index === verb.index || startsOwnCue(scene, t, root))
  const first = own[0]!
  if (first.index < verb.index) return own.filter(t => !subtreeHas(scene, verb, t, root))
  const end = contentEnd(scene, verb, own.at(-1)!.index)
  const cut = subtree(document, root).find(t => startsOwnCue(scene, t, root))
  const stop = Math.min(end, cut ? cut.index - 1 : end)
  return document.tokens.slice(Math.max(first.index, verb.index + 1), stop + 1)
}

const subtreeHas = (scene: Scene, verb: Token, t: Token, root: Token): boolean =>
  t.index !== root.index && subtree(scene.document, verb, c => c.index === root.index).some(s => s.index === t.index)

/** “…, saying …” or “… and warned …” inside a clause, sharing the subject of the cue, not of the clause. */
function startsOwnCue(scene: Scene, t: Token, root: Token): boolean {
  if (t.head !== root.index || t.index < root.index) return false
  return (
    relationOf(t) === 'advcl' &&
    t.xpos === 'VBG' &&
    cueAt(scene, t) !== null &&
    scene.document.tokens[t.index - 1]?.text === ','
  )
}

/** The last token before something that belongs to the cue: a joined verb, a participle that is a cue, a closing bracket. */
function contentEnd(scene: Scene, verb: Token, last: number): number {
  const { document } = scene
  const sentence = sentenceOf(document, verb)
  const stops = new Set(['conj', 'cc'])
  let end = last
  for (let i = last + 1; i < sentence.end; i++) {
    const t = document.tokens[i]!
    const above = topBelow(scene, t, verb)
    if (
      !above ||
      stops.has(relationOf(above)) ||
      (above.index > verb.index && cueAt(scene, above) && relationOf(above) !== 'ccomp')
    )
      break
    end = i
  }
  return end
}

/** The dependent of `verb` under which a token hangs, or null. */
function topBelow(scene: Scene, token: Token, verb: Token): Token | null {
  let t: Token | null = token
  while (t && t.head !== verb.index) t = headOf(scene.document, t)
  return t
}

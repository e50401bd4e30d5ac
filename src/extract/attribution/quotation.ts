import type { Quotation, Sentence, Token } from '../../language/document.ts'
import type { Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { addresseeOf, type Cue, cueAt, verbDraft } from './cue.ts'
import { type AttributionRule, firstTokenAt, isPunctuation, type Scene, sentenceOf } from './scene.ts'
import { sourceSpan, subjectOf } from './source.ts'

/**
 * Words in quotation marks beside a verb of saying.
 *
 *   “The bridge is closed,” the mayor said, “and it will stay closed.”
 *    ^^^^^^^^^^^^^^^^^^^^^  source    cue    ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   The mayor said: “The bridge is closed.”
 *   “The bridge is closed. Stay away,” wrote Ada Brenn on Telegram.
 */
export const quotation: AttributionRule = {
  name: 'quotation',
  find(scene) {
    const used = new Set<Quotation>()
    return scene.document.quotations.flatMap(q => {
      if (used.has(q)) return []
      const found = after(scene, q, used) ?? before(scene, q)
      if (found) used.add(q)
      return found ? [found] : []
    })
  },
}

interface Beside {
  /** Tokens of the sentence before or after the quotation, outside of it. */
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
}

function afterQuotation(scene: Scene, q: Quotation): Beside | null {
  const { document } = scene
  const next = document.tokens[firstTokenAt(document, q.span[1])]
  const lastInside = document.tokens[firstTokenAt(document, q.span[1]) - 1]
  if (!next || !lastInside || next.sentence !== lastInside.sentence) return null
  const sentence = sentenceOf(document, next)
  return { tokens: document.tokens.slice(next.index, sentence.end), sentence }
}

function beforeQuotation(scene: Scene, q: Quotation): Beside | null {
  const { document } = scene
  const first = document.tokens[firstTokenAt(document, q.span[0])]
  if (!first) return null
  const sentence = sentenceOf(document, first)
  return { tokens: document.tokens.slice(sentence.first, first.index), sentence }
}

/** A quotation ends in a comma, question mark or the like before its cue: “…,” he said. */
const endsForCue = (text: string, q: Quotation, next: Token): boolean =>
  /[,?!.…–—-]\s*$/u.test(text.slice(q.inner[0], q.inner[1])) || next.text === ','

/** “…,” SOURCE CUE or “…,” CUE SOURCE; then perhaps , “…” once more. */
function after(scene: Scene, q: Quotation, used: Set<Quotation>): StatementDraft | null {
  const beside = afterQuotation(scene, q)
  const next = beside?.tokens[0]
  if (!beside || !next || !endsForCue(scene.document.text, q, next)) return null
  const cue = firstCue(scene, beside.tokens)
  if (!cue) return null
  const source = sourceBeside(scene, cue, beside.tokens)
  if (!source) return null
  const rest = continuedIn(scene, q, cue, beside)
  if (rest) used.add(rest)
  const content: Span[] = [...runOn(scene, q), ...(rest ? [rest.span] : [])]
  return {
    ...verbDraft(scene, cue),
    source,
    content,
    rule: 'quotation',
    note: rest ? 'interrupted quotation' : 'quotation before the cue',
    confidence: 0.95,
  }
}

/** The paragraphs before that this quotation continues, then the quotation itself. */
function runOn(scene: Scene, q: Quotation): Span[] {
  const former = q.continues === null ? undefined : scene.document.quotations[q.continues]
  return former ? [...runOn(scene, former), q.span] : [q.span]
}

/** The first verb of saying after a quotation, if no other finite verb stands before it. */
function firstCue(scene: Scene, tokens: readonly Token[]): Cue | null {
  for (const token of tokens.slice(0, 40)) {
    if (scene.quotationOf[token.index] !== -1 && scene.quotationOf[token.index] !== scene.quotationOf[tokens[0]!.index])
      return null
    const cue = cueAt(scene, token)
    if (cue?.entry.frames.has('clause') && /^VB[DPZGN]$/u.test(token.xpos)) return cue
    if (/^VB[DPZ]$/u.test(token.xpos) && token.upos === 'VERB' && token.relation !== 'acl:relcl') return null
  }
  return null
}

const nominal = (t: Token): boolean => ['NOUN', 'PROPN', 'PRON'].includes(t.upos)

/**
 * The subject by the tree; where the parser missed it, the noun phrase beside the cue:
 * “…,” [said] Ada Brenn, or “…,” Ada Brenn, the mayor, [said].
 */
function sourceBeside(scene: Scene, cue: Cue, tokens: readonly Token[]): Span | null {
  const { document } = scene
  const subject = subjectOf(document, cue.verb)
  const low = tokens[0]!.index
  if (subject && subject.index >= low && subject.index <= tokens.at(-1)!.index) return sourceSpan(document, subject)
  const follower = tokens.find(t => t.index > cue.verb.index && !isPunctuation(t))
  const inverted =
    follower && (nominal(follower) || ['DET', 'ADJ'].includes(follower.upos)) ? headNear(scene, follower) : null
  if (inverted && !addresseeOf(document, cue.verb)) return sourceSpan(document, inverted)
  const leader = [...tokens].reverse().find(t => t.index < cue.verb.index && nominal(t))
  const head = leader ? headNear(scene, leader) : null
  return head && head.index >= low ? sourceSpan(document, head) : null
}

/** Climbs from a word to the noun that heads its phrase, within the sentence. */
function headNear(scene: Scene, token: Token): Token | null {
  let t = token
  const climbs = new Set(['det', 'amod', 'compound', 'flat', 'nmod:poss', 'nummod', 'appos', 'case'])
  while (climbs.has(t.relation) && t.head >= 0) t = scene.document.tokens[t.head]!
  return nominal(t) ? t : null
}

/** “…,” he said, [“…”]: a second quotation of the same sentence after a comma. */
function continuedIn(scene: Scene, q: Quotation, cue: Cue, beside: Beside): Quotation | null {
  const { document } = scene
  const next = document.quotations.find(
    o =>
      o.depth === q.depth &&
      o.span[0] > cue.verb.span[1] &&
      o.span[0] < beside.sentence.span[1] &&
      o.span[0] > q.span[1],
  )
  if (!next) return null
  const gap = document.tokens[firstTokenAt(document, next.span[0]) - 1]
  const between = beside.tokens.filter(t => t.index > cue.verb.index && t.span[1] <= next.span[0])
  return gap?.text === ',' && !between.some(t => cueAt(scene, t)) ? next : null
}

/** CUE, “…” or CUE: “…”: the last verb of saying before the mark, with a comma, a colon or nothing between. */
function before(scene: Scene, q: Quotation): StatementDraft | null {
  const beside = beforeQuotation(scene, q)
  const last = beside?.tokens.at(-1)
  if (!beside || !last || !/^[,:–—-]$/u.test(last.text)) return null
  const cue = lastCue(scene, beside.tokens)
  if (!cue) return null
  const subject = subjectOf(scene.document, cue.verb)
  const source = subject ? sourceSpan(scene.document, subject) : null
  if (!source && last.text !== ':') return null
  return {
    ...verbDraft(scene, cue),
    source,
    content: [q.span],
    rule: 'quotation',
    note: 'cue before the quotation',
    confidence: source ? 0.93 : 0.7,
  }
}

function lastCue(scene: Scene, tokens: readonly Token[]): Cue | null {
  for (const token of [...tokens].reverse()) {
    if (scene.quotationOf[token.index] !== -1) continue
    const cue = cueAt(scene, token)
    if (cue && (cue.entry.frames.has('clause') || tokens.at(-1)!.text === ':')) return cue
    if (/^VB[DPZ]$/u.test(token.xpos) && token.upos === 'VERB' && token.relation !== 'acl:relcl') return null
  }
  return null
}

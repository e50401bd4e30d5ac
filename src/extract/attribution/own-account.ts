import type { Token } from '../../language/document.ts'
import { phraseAt } from '../../language/phrases.ts'
import { cover, type Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { asidesIn } from './grammar/aside.ts'
import { contentIn } from './grammar/content.ts'
import { type AttributionRule, isNominal, isPunctuation, type Range, type Scene, scopeOf } from './scene.ts'

/**
 * A phrase that says by whose account the rest of the sentence holds.
 *
 *   By its own account, the army lost 40 men.       In the union's view, the offer is an insult.
 *   To hear the mayor tell it, nobody was told.     By all accounts, the talks failed.
 */
export const ownAccount: AttributionRule = {
  name: 'own-account',
  find(scene) {
    const { prepositions, telling } = scene.words.accounts
    const openers = new Set([...prepositions, telling[0][0]!])
    return scene.prose.filter(({ index }) => openers.has(scene.lower[index]!)).flatMap(token => statement(scene, token))
  },
}

/** The phrase with the words that say whose it is; `source` is empty for "by all accounts". */
interface Account extends Range {
  readonly source: Range | null
  readonly note: string
}

function statement(scene: Scene, opener: Token): StatementDraft[] {
  const account = accountAt(scene, opener) ?? tellingAt(scene, opener)
  if (!account) return []
  const scope = scopeOf(scene, opener)
  if (!isSetOff(scene, account, scope)) return []
  const { first, end, source } = account
  const asides = asidesIn(scene, opener.sentence).filter(aside => aside.first !== account.end + 1)
  const content = contentIn(scene, around(scene, account, scope), [account, ...asides])
  if (content.length === 0) return []
  return [
    {
      head: first,
      source: source && spanOf(scene, source),
      cue: source ? without(scene, account, source) : [spanOf(scene, { first, end })],
      content,
      act: 'say',
      addressee: null,
      medium: null,
      hearsay: source === null,
      vouches: true,
      rule: 'own-account',
      note: account.note,
      confidence: 0.8,
    },
  ]
}

const LONGEST_OWNER = 8

/** "by its own account", "in the union's view", "by all accounts": a preposition, whose, and a noun for an account. */
function accountAt(scene: Scene, opener: Token): Account | null {
  const { document, lower, words } = scene
  if (!words.accounts.prepositions.includes(lower[opener.index]!)) return null
  const limit = Math.min(scopeOf(scene, opener).end, opener.index + LONGEST_OWNER)
  for (let i = opener.index + 2; i < limit; i++) {
    const noun = phraseAt(scene.accounts, lower, i, limit + 2)
    if (!noun) continue
    const owner = ownerOf(scene, opener.index + 1, i)
    const note = `“${document.text.slice(opener.span[0], document.tokens[noun.end - 1]!.span[1])}”`
    return owner === null ? null : { first: opener.index, end: noun.end, source: owner === 'all' ? null : owner, note }
  }
  return null
}

/** Whose: "its own", "the union's", or of all or most. */
function ownerOf(scene: Scene, first: number, noun: number): Range | 'all' | null {
  const { tokens } = scene.document
  const end = scene.lower[noun - 1] === 'own' ? noun - 1 : noun
  if (end - first === 1 && scene.words.accounts.everybody.includes(scene.lower[first]!)) return 'all'
  if (end - first === 1) return isPossessive(tokens[first]!, end < noun) ? { first, end } : null
  const last = tokens[end - 1]!
  if (last.xpos !== 'POS' || !isNominal(tokens[end - 2])) return null
  return tokens.slice(first, end - 1).some(t => isPunctuation(t)) ? null : { first, end: end - 1 }
}

/** Before "own" every pronoun is one: "her own", though the tagger may take "her" for an object. */
const isPossessive = (t: Token, own: boolean): boolean => t.xpos === 'PRP$' || (own && t.upos === 'PRON')

/** "to hear the mayor tell it". */
function tellingAt(scene: Scene, opener: Token): Account | null {
  const { document, lower, words } = scene
  const [before, after] = words.accounts.telling
  if (!phraseIs(scene, opener.index, before)) return null
  const first = opener.index + before.length
  for (let i = first + 1; i < Math.min(document.tokens.length, first + LONGEST_OWNER); i++)
    if (lower[i] === after[0] && phraseIs(scene, i, after))
      return {
        first: opener.index,
        end: i + after.length,
        source: { first, end: i },
        note: `“${before.join(' ')} … ${after.join(' ')}”`,
      }
  return null
}

const phraseIs = ({ lower }: Scene, at: number, words: readonly string[]): boolean =>
  words.every((word, k) => lower[at + k] === word)

/** At the head of the sentence before a comma, or after a comma before a mark. */
function isSetOff(scene: Scene, { first, end }: Range, scope: Range): boolean {
  const { tokens } = scene.document
  const closes = end >= scope.end || isPunctuation(tokens[end])
  return closes && (opensAt(scene, first, scope) || tokens[first - 1]!.text === ',')
}

/** Nothing before it but marks and a joining word: "But by his own account, …". */
function opensAt(scene: Scene, first: number, scope: Range): boolean {
  const before = scene.document.tokens.slice(scope.first, first)
  return before.every(t => isPunctuation(t) || t.upos === 'CCONJ')
}

/** All of the sentence around the phrase, as far as a semicolon. */
function around(scene: Scene, { first, end }: Range, scope: Range): Range[] {
  const { tokens } = scene.document
  let from = first
  while (!opensAt(scene, first, scope) && from > scope.first && tokens[from - 1]!.text !== ';') from--
  let to = end
  while (to < scope.end && tokens[to]!.text !== ';') to++
  return [{ first: from, end: to }]
}

/** The words of the phrase on both sides of its source. */
function without(scene: Scene, { first, end }: Range, source: Range): Span[] {
  const { tokens } = scene.document
  const from = tokens[source.end]!.xpos === 'POS' ? source.end + 1 : source.end
  return [spanOf(scene, { first, end: source.first }), spanOf(scene, { first: from, end })]
}

const spanOf = ({ document }: Scene, { first, end }: Range): Span =>
  cover(document.tokens.slice(first, end).map(t => t.span))

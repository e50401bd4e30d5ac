import type { Token } from '../../language/document.ts'
import { phraseAt } from '../../language/phrases.ts'
import { relationOf } from '../../language/tree.ts'
import type { FigureScene } from './scene.ts'

/**
 * The noun phrase that starts at a token, without determiner: adjectives and nouns up to the last
 * noun that belongs together.
 *
 *   40 [former harbour guards] they had hired
 *                           ^^^^^^^^ noun
 */
export interface NounRun {
  readonly first: number
  /** Token of the head noun. */
  readonly noun: number
  readonly end: number
}

export function nounRun(scene: FigureScene, first: number, end: number, plural = false): NounRun | null {
  if (isState(scene, first, end)) return null
  let last = -1
  for (let k = first; k < end; k++) {
    const kind = plural && isMistaken(scene, k, first, last) ? 'noun' : kindAt(scene, k, last, end)
    if (kind === 'stop') break
    if (kind === 'noun') last = k
  }
  if (last < 0 || (plural && isPhrasalVerb(scene, first, last))) return null
  return trimmedByTree(scene, { first, noun: last, end: last + 1 })
}

/** "12 taking place": a participle with one singular noun after a number above one. */
const isPhrasalVerb = ({ document }: FigureScene, first: number, last: number): boolean =>
  document.tokens[first]!.xpos === 'VBG' && document.tokens[last]!.xpos === 'NN'

/** "12 dead", "ten wounded": what happened to them, no noun; but "12 wounded soldiers". */
function isState(scene: FigureScene, at: number, end: number): boolean {
  const hit = phraseAt(scene.lexicon.after, scene.lower, at, end)
  return hit?.value.suffered === true && !nounFollows(scene, hit.end, end)
}

/**
 * After a number above one a word in -s is no verb, whatever its tag: "26 Somali pirates"; a
 * nationality at the end is a noun: "30,000 Sudanese".
 */
function isMistaken({ document, lower, dated, lexicon }: FigureScene, k: number, first: number, last: number): boolean {
  const token = document.tokens[k]!
  if (dated[k] || (k > first && document.tokens[k - 1]!.upos === 'NOUN')) return false
  if (token.xpos === 'VBZ')
    return lower[k]!.endsWith('s') && !lexicon.passives.has(lower[k]!) && !/^(?:has|does|'s|’s)$/u.test(lower[k]!)
  if (token.upos !== 'ADJ' || last >= 0 || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false
  return !/^(?:NOUN|PROPN|ADJ|VERB)$/u.test(document.tokens[k + 1]?.upos ?? '')
}

function kindAt(scene: FigureScene, k: number, last: number, end: number): 'noun' | 'inside' | 'stop' {
  const { document, dated, quantityAt } = scene
  const token = document.tokens[k]!
  const before = document.tokens[k - 1]
  if (dated[k]) return 'stop'
  if (token.upos === 'NOUN' || (token.upos === 'PROPN' && !opensName(scene, k, last))) return 'noun'
  if (token.upos === 'NUM' || /^\d+$/u.test(token.text))
    return isModel(before, document.tokens[k - 2]) ? 'inside' : 'stop'
  if (quantityAt[k]! >= 0) return 'stop'
  if (isHyphen(token)) return k + 1 < end && last === k - 1 ? 'inside' : 'stop'
  if (token.xpos === 'POS') return last === k - 1 && nounFollows(scene, k + 1, end) ? 'inside' : 'stop'
  const describes =
    token.upos === 'ADJ' || token.xpos === 'VBN' || token.xpos === 'VBG' || (token.upos === 'ADV' && last < 0)
  return describes &&
    nounFollows(scene, k + 1, end) &&
    (last < 0 || before?.xpos === 'NNP' || (before && isHyphen(before)))
    ? 'inside'
    : 'stop'
}

const isHyphen = (t: Token): boolean => t.text === '-' || t.text === '–'

/** "AK 47", "AK - 47": a number that is part of a name. */
const isModel = (before: Token | undefined, further: Token | undefined): boolean =>
  /^\p{Lu}{1,3}$/u.test((before && isHyphen(before) ? further : before)?.text ?? '')

/** A person's or place's name after the noun begins another phrase: "12 soldiers Orun said". */
function opensName({ document, nameAt }: FigureScene, k: number, last: number): boolean {
  const name = document.names[nameAt[k]!]
  return last === k - 1 && document.tokens[last]!.xpos === 'NNS' && name !== undefined && name.first === k
}

/** Further describing words and then a noun. */
function nounFollows({ document, dated, quantityAt }: FigureScene, from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + 4); k++) {
    const { upos, xpos, text } = document.tokens[k]!
    if (dated[k] || quantityAt[k]! >= 0) return false
    if (upos === 'NOUN' || upos === 'PROPN') return true
    if (upos !== 'ADJ' && xpos !== 'VBN' && xpos !== 'VBG' && text !== '-') return false
  }
  return false
}

/** Where the tree gives the number to an earlier noun, the run ends there, unless that noun is part of a compound. */
function trimmedByTree({ document }: FigureScene, run: NounRun): NounRun {
  const number = document.tokens[run.first - 1]
  const numbered = document.tokens.slice(run.first, run.noun).some(t => t.upos === 'NUM')
  if (!number || numbered || relationOf(number) !== 'nummod' || number.head < run.first || number.head >= run.noun)
    return run
  let noun = number.head
  while (['compound', 'amod', 'nmod', 'flat'].includes(relationOf(document.tokens[noun]!))) {
    const head = document.tokens[noun]!.head
    if (head <= noun || head > run.noun) break
    noun = head
  }
  return { ...run, noun, end: noun + 1 }
}

import type { Quantity, Sentence, Token } from '../../language/document.ts'
import { phraseAt } from '../../language/phrases.ts'
import { childrenBy, relationOf } from '../../language/tree.ts'
import type { FigureRole } from '../../record/figure.ts'
import { type NounRun, nounRun } from './noun-run.ts'
import type { FigureScene } from './scene.ts'

/** A number with the noun phrase that it counts, before it has a role. Ranges are of tokens. */
export interface Counted {
  readonly sentence: Sentence
  /** Null for one person without a number: "a man". */
  readonly quantity: Quantity | null
  readonly first: number
  readonly end: number
  /** The counted noun phrase; null where it is understood. */
  readonly what: { readonly first: number; readonly end: number } | null
  /** Token of the counted noun; null where it is understood. */
  readonly noun: number | null
  /** Of whom: the phrase after "of". */
  readonly of: { readonly first: number; readonly end: number } | null
  /** The word of the phrase that hangs outside of it. */
  readonly head: number
  /** Where the phrase itself says it: "no casualties". */
  readonly role?: FigureRole
  /** Last name of a single person told by name, in small letters. */
  readonly person?: string
}

/** The number with its noun: "at least five militants", "two of the bombs", "12 others", "20". */
export function countedBy(scene: FigureScene, sentence: Sentence, quantity: Quantity): Counted {
  const base = { sentence, quantity, first: quantity.first, end: quantity.end, what: null, noun: null, of: null }
  if (quantity.unit !== 'count')
    return withHead(scene, { ...base, ...ofPart(scene, base, false), what: unitWords(scene, quantity) })
  const joined = joinedNoun(scene, quantity, sentence.end)
  if (joined)
    return withHead(scene, { ...base, end: joined + 1, noun: joined, what: { first: joined, end: joined + 1 } })
  if (scene.lower[quantity.end] === scene.lexicon.words.of || endsInOf(scene, quantity))
    return withHead(scene, { ...base, ...ofPart(scene, base, true) })
  const run = nounRun(scene, quantity.end, sentence.end, quantity.low !== 1 || quantity.point !== 1)
  if (!run) return withHead(scene, { ...base, ...alone(scene, quantity) })
  const end = coordinated(scene, sentence, run.noun, run.end)
  const counted = { ...base, noun: run.noun, end, what: { first: run.first, end } }
  const part = ofPart(scene, counted, false)
  return withHead(scene, part.of ? { ...counted, ...part, what: { first: run.first, end: part.end } } : counted)
}

/** One person, without a number: tokens from the article on. */
export function oneBy(scene: FigureScene, sentence: Sentence, article: number): Counted | null {
  const run = nounRun(scene, afterAge(scene, article + 1), sentence.end)
  if (!run || !/^NNP?$/u.test(scene.document.tokens[run.noun]!.xpos)) return null
  const base = { sentence, quantity: null, first: article, end: run.end, noun: run.noun, of: null }
  return withHead(scene, { ...base, what: { first: article + 1, end: run.end } })
}

/** "a [10-year-old] girl". */
const afterAge = ({ document, quantityAt }: FigureScene, at: number): number => {
  const quantity = document.quantities[quantityAt[at] ?? -1]
  return quantity?.unit === 'age' && quantity.first === at ? quantity.end : at
}

const endsInOf = ({ lower, lexicon }: FigureScene, { end }: Quantity): boolean => lower[end - 1] === lexicon.words.of

/** "200-student", "five-boat": the noun after a hyphen. */
function joinedNoun({ document, lower }: FigureScene, { end, low, point }: Quantity, limit: number): number | null {
  const hyphen = low === point && end < limit && (lower[end] === '-' || lower[end] === '–')
  const noun = hyphen && end + 1 < limit ? document.tokens[end + 1]! : null
  return noun?.xpos === 'NN' ? noun.index : null
}

type Part = Pick<Counted, 'end' | 'what' | 'noun' | 'of'>

/** What follows "of": the counted things themselves ("two of the bombs") or those they belong to ("members of the council"). */
function ofPart(scene: FigureScene, counted: Omit<Counted, 'head'>, counts: boolean): Part {
  const { document, lower, lexicon } = scene
  const { sentence } = counted
  const at = lower[counted.end] === lexicon.words.of ? counted.end + 1 : counted.end
  const own: Part = { end: counted.end, what: counted.what, noun: counted.noun, of: null }
  if (at === counted.end && !counts) return own
  if (counts && lexicon.pronounsOf.has(lower[at] ?? '')) return { ...own, end: at + 1 }
  let start = at
  while (start < sentence.end && isDeterminer(document.tokens[start]!)) start++
  const run = nounRun(scene, start, sentence.end)
  if (!run)
    return counts && start > at && phraseAt(lexicon.after, lower, start, start + 1) ? { ...own, end: start + 1 } : own
  const end = furtherOf(scene, run, sentence.end)
  const of = { first: at, end }
  if (!counts) return counted.quantity?.unit === 'count' ? { ...own, end, of } : { ...own, of }
  const definite = start > at
  return { end, noun: run.noun, what: { first: run.first, end }, of: definite ? of : null }
}

/** "members of the Directorate [of Security]": a name with "of" in it. */
function furtherOf(scene: FigureScene, { noun, end }: NounRun, limit: number): number {
  const name = scene.document.tokens[noun]!.upos === 'PROPN' && scene.lower[end] === scene.lexicon.words.of
  const next = name ? nounRun(scene, end + 1, limit) : null
  return next && scene.document.tokens[next.noun]!.upos === 'PROPN' ? next.end : end
}

const isDeterminer = (t: Token): boolean => t.upos === 'DET' || t.xpos === 'PRP$' || t.upos === 'NUM'

/** "the three": a bare number keeps its article; "3 international and 3 local officers" its adjective. */
function alone(scene: FigureScene, { first, end }: Quantity): Partial<Pick<Counted, 'first' | 'end'>> {
  const { document, lower, dated, lexicon } = scene
  const adjective = document.tokens[end]
  const joined = adjective?.upos === 'ADJ' && !dated[end] && document.tokens[end + 1]?.upos === 'CCONJ'
  if (joined && !phraseAt(lexicon.after, lower, end, end + 1)) return { end: end + 1 }
  const before = document.tokens[first - 1]
  return before?.sentence === document.tokens[first]!.sentence && lower[first - 1] === lexicon.words.the
    ? { first: first - 1 }
    : {}
}

/** "Afghans and expatriates": plural nouns without a number of their own, as the tree joins them. */
function coordinated(
  { document, quantityAt, dated }: FigureScene,
  sentence: Sentence,
  noun: number,
  end: number,
): number {
  let reach = end
  for (const conjunct of childrenBy(document, document.tokens[noun]!, 'conj')) {
    const own = childrenBy(document, conjunct, 'det', 'nummod', 'nmod:poss', 'acl', 'nsubj', 'cop', 'case')
    if (conjunct.index < reach || conjunct.index >= sentence.end || !/^NNP?S$/u.test(conjunct.xpos) || own.length > 0)
      break
    const between = document.tokens.slice(reach, conjunct.index)
    if (between.length > 8 || between.some(t => !joins(t) || quantityAt[t.index]! >= 0 || dated[t.index])) break
    reach = conjunct.index + 1
  }
  return reach
}

const joins = (t: Token): boolean => t.text === ',' || /^(?:CCONJ|NOUN|PROPN|ADJ)$/u.test(t.upos)

/** The words of a unit at the end of a quantity: "miles" of "about 28 miles". */
function unitWords({ document }: FigureScene, { first, end }: Quantity): Counted['what'] {
  let start = end
  while (
    start > first &&
    /\p{L}/u.test(document.tokens[start - 1]!.text) &&
    document.tokens[start - 1]!.upos === 'NOUN'
  )
    start--
  return start < end ? { first: start, end } : null
}

/** The token of the phrase whose head lies outside, the number itself where the tree disagrees with the phrase. */
function withHead({ document }: FigureScene, counted: Omit<Counted, 'head'>): Counted {
  const { tokens } = document
  for (let k = counted.first; k < counted.end; k++) {
    const { head, upos } = tokens[k]!
    const outside = head < counted.first || head >= counted.end
    if (outside && upos !== 'PUNCT' && upos !== 'ADP' && upos !== 'DET' && relationOf(tokens[k]!) !== 'advmod')
      return { ...counted, head: k }
  }
  return { ...counted, head: counted.noun ?? counted.first }
}

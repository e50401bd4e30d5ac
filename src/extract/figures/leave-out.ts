import { phraseBefore } from '../../language/phrases.ts'
import type { Counted } from './counted.ts'
import type { FigureLexicon } from './figure-lexicon.ts'
import type { FigureScene } from './scene.ts'

/** Numbers that are no figures: "one" as a pronoun or in an idiom, ratios, parts of names, what is counted in dates. */
export function isLeftOut(scene: FigureScene, counted: Counted): boolean {
  return (
    isAge(scene, counted) ||
    isManifold(scene, counted) ||
    isNumberedName(scene, counted) ||
    isIdleOne(scene, counted) ||
    isRatio(scene, counted) ||
    isInName(scene, counted) ||
    countsTime(scene, counted)
  )
}

function isIdleOne({ lexicon, lower }: FigureScene, { quantity, noun, what }: Counted): boolean {
  if (!quantity || quantity.end - quantity.first !== 1 || lower[quantity.first] !== lexicon.words.one) return false
  if (noun === null || isContrast(lexicon.contrast, lower, noun)) return true
  return what?.first !== quantity.end || lexicon.oneIdioms.has(lower[noun]!)
}

/** "people under 30", "who is 70". */
function isAge({ document, lower, lexicon }: FigureScene, { quantity, noun, first, sentence }: Counted): boolean {
  const value = quantity?.point ?? quantity?.low ?? quantity?.high ?? 0
  if (!quantity || noun !== null || value < 1 || value > 110 || first <= sentence.first) return false
  const before = document.tokens[first - 1]!
  if (quantity.point === null && (quantity.low === null) !== (quantity.high === null))
    return before.xpos === 'NNS' && nounIsPeople(lexicon, lower, before.index, sentence.first)
  const subject = first - 2 > sentence.first ? document.tokens[first - 2]! : null
  return lexicon.copulas.has(lower[first - 1]!) && subject?.upos === 'PRON' && quantity.point === quantity.low
}

const nounIsPeople = (lexicon: FigureLexicon, lower: readonly string[], at: number, first: number): boolean =>
  phraseBefore(lexicon.nouns, lower, at + 1, first)?.value === 'people'

/** "a multiple-boat attack": a vague word before a hyphen says only "more than one". */
const isManifold = ({ lower, quantityAt }: FigureScene, { quantity, end }: Counted): boolean =>
  quantity?.approximate === true && /^[-–]$/u.test(lower[end] ?? '') && quantityAt[end]! < 0

/** "the Nord Line 2 pipeline": a number after a name and before a singular noun is part of the name. */
function isNumberedName({ document, lexicon, lower }: FigureScene, { quantity, noun, sentence }: Counted): boolean {
  if (!quantity || noun === null || quantity.first <= sentence.first || quantity.end - quantity.first > 1) return false
  const plural = document.tokens[noun]!.xpos.endsWith('S') || lexicon.collective.has(lower[noun]!)
  const named = document.tokens[quantity.first - 1]!.xpos === 'NNP' && /^\d/u.test(lower[quantity.first]!)
  return named && !plural && document.tokens[noun]!.upos === 'NOUN'
}

/** "from one village to another". */
const isContrast = (contrast: ReadonlySet<string>, lower: readonly string[], noun: number): boolean =>
  lower.slice(noun + 1, noun + 4).some(w => contrast.has(w))

/** "three times as many", "four times higher". */
const isRatio = ({ lexicon, lower }: FigureScene, { noun, end }: Counted): boolean =>
  noun !== null && lexicon.ratioNouns.has(lower[noun]!) && lexicon.ratioNext.has(lower[end] ?? '')

/** "the Group of Seven", "the Five Star Movement". */
function isInName({ document, nameAt }: FigureScene, { quantity }: Counted): boolean {
  const name = quantity && document.names[nameAt[quantity.first]!]
  if (!name || name.kind === 'people') return false
  const capital = /^\p{Lu}/u.test(document.tokens[quantity.first]!.text)
  return name.first < quantity.first || (capital && name.end > quantity.end)
}

/** "two thirds", "12 hours"; a noun that a time expression covers. */
const countsTime = ({ lexicon, lower, dated }: FigureScene, { noun, quantity }: Counted): boolean =>
  (noun !== null && lexicon.noFigure.has(lower[noun]!)) || (quantity !== null && dated[quantity.end - 1] === 1)

import type { Counted } from './counted.ts'
import type { FigureScene } from './scene.ts'

/** Numbers that are no figures: "one" as a pronoun or in an idiom, ratios, parts of names, what is counted in dates. */
export function isLeftOut(scene: FigureScene, counted: Counted): boolean {
  return (
    isManifold(scene, counted) ||
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

/** "a multiple-boat attack": a vague word before a hyphen says only "more than one". */
const isManifold = ({ lower, quantityAt }: FigureScene, { quantity, end }: Counted): boolean =>
  quantity !== null && quantity.approximate && /^[-–]$/u.test(lower[end] ?? '') && quantityAt[end]! < 0

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

import type { Document, Quantity, Sentence } from '../../language/document.ts'
import type { LanguagePack } from '../../language/pack.ts'
import type { FigureDraft } from '../draft.ts'
import { type Counted, countedBy, oneBy } from './counted.ts'
import { isLeftOut } from './leave-out.ts'
import { isRepeated, namedBy } from './named-person.ts'
import { isPersons, nounRole } from './noun-role.ts'
import { withRevisions } from './revision.ts'
import { rolesOf } from './role.ts'
import { type FigureScene, figureScene, isRunning } from './scene.ts'
import { shapeOf } from './shape.ts'
import type { RoleFound } from './verb-role.ts'
import { isZero, zeroBy } from './zero.ts'

/**
 * The figures of a document in text order: every number that counts or measures something in running
 * text, and one person killed, hurt, missing, detained or abducted where no number stands ("a man was
 * killed", "Dorso was murdered").
 */
export function figures(document: Document, pack: LanguagePack): FigureDraft[] {
  const scene = figureScene(document, pack)
  const drafts: FigureDraft[] = []
  const known = new Set<string>()
  let previous: RoleFound | null = null
  for (const sentence of document.sentences) {
    if (!isRunning(document, sentence)) continue
    const phrases = phrasesOf(scene, sentence)
    const roles = rolesOf(scene, phrases, previous)
    const found = phrases.map((counted, i) => draftOf(scene, counted, roles[i]!))
    drafts.push(...found.filter((draft, i) => draft && !isRepeated(phrases, found, i, known)).map(draft => draft!))
    previous = roles.at(-1) ?? previous
  }
  return withRevisions(scene, drafts)
}

/** The counted phrases of a sentence, in order, with single persons that may turn out to be none. */
function phrasesOf(scene: FigureScene, sentence: Sentence): Counted[] {
  const found: Counted[] = []
  for (let k = sentence.first; k < sentence.end; k++) {
    const quantity = scene.document.quantities[scene.quantityAt[k]!]
    const counted = quantity
      ? byQuantity(scene, sentence, quantity)
      : byPerson(scene, sentence, k, found.at(-1)?.end ?? 0)
    if (counted) found.push(counted)
    k = Math.max(k, (counted?.end ?? 0) - 1, (quantity?.end ?? 0) - 1)
  }
  return found
}

function byQuantity(scene: FigureScene, sentence: Sentence, quantity: Quantity): Counted | null {
  if (isZero(quantity)) return zeroBy(scene, sentence, quantity)
  if (isNoFigure(quantity)) return null
  const counted = countedBy(scene, sentence, quantity)
  return isLeftOut(scene, counted) ? null : counted
}

/** Ages, durations and ordinals count nothing. */
export const isNoFigure = ({ unit }: Quantity): boolean => unit === 'duration' || unit === 'age' || unit === 'ordinal'

/** One person, told by an article or by name. */
const byPerson = (scene: FigureScene, sentence: Sentence, at: number, from: number): Counted | null =>
  scene.nameAt[at]! >= 0 ? namedBy(scene, sentence, at, from) : byArticle(scene, sentence, at)

function byArticle(scene: FigureScene, sentence: Sentence, at: number): Counted | null {
  if (!scene.lexicon.articles.has(scene.lower[at]!)) return null
  const counted = oneBy(scene, sentence, at)
  return counted && isPersons(nounRole(scene, counted.noun)) ? counted : null
}

/**
 * By the rule that gave the role: shares found right on the project's gold (`lab/bench/calibration.ts`),
 * drawn down a little where the gold holds few.
 */
const confidence: Readonly<Record<RoleFound['rule'], number>> = {
  object: 0.96,
  subject: 0.96,
  tree: 0.9,
  joined: 0.9,
  unit: 0.96,
  noun: 0.95,
  context: 0.88,
  default: 0.93,
}

/** Of "a man was killed", where no number stands. */
const onePerson = 0.85

function draftOf(scene: FigureScene, counted: Counted, { role, rule, at }: RoleFound): FigureDraft | null {
  const { document, lexicon } = scene
  const { quantity } = counted
  const certain = rule !== 'noun' && rule !== 'default' && rule !== 'context' && lexicon.single.has(role)
  if (!quantity && !certain) return null
  return {
    rule: quantity ? `figure-${rule}` : 'figure-one-person',
    note: at < 0 ? '' : document.tokens[at]!.text,
    confidence: quantity ? confidence[rule] : onePerson,
    ...shapeOf(scene, counted, role),
  }
}

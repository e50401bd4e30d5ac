import { phraseBefore } from '../../language/phrases.ts'
import type { FigureRole } from '../../record/figure.ts'
import type { Counted } from './counted.ts'
import type { FigureScene } from './scene.ts'

const measures = new Set(['length', 'area', 'mass', 'volume', 'speed', 'temperature', 'other'])

/** The role that the unit gives: money, share of a hundred, size. */
export function unitRole({ quantity }: Counted): FigureRole | null {
  if (quantity?.unit === 'money') return 'money'
  if (quantity?.unit === 'percent') return 'share'
  return quantity && measures.has(quantity.unit) ? 'size' : null
}

/** The role that a counted noun has by itself: fighters, rifles, attacks, people; null for other nouns. */
export function nounRole(scene: FigureScene, noun: number | null): FigureRole | null {
  if (noun === null) return null
  const { lexicon, lower, document, nameAt } = scene
  const listed = phraseBefore(
    lexicon.nouns,
    lower,
    noun + 1,
    document.sentences[document.tokens[noun]!.sentence]!.first,
  )
  if (listed) return listed.value
  if (lexicon.projectiles.has(lower[noun]!)) return 'weapons'
  const named = document.names[nameAt[noun]!]?.kind
  if (named === 'people' || isNational(scene, noun, named !== undefined && named !== 'other')) return 'people'
  return isPeople(scene, noun) ? 'people' : null
}

/** "30,000 Sudanese", "13 Venezuelans": a name of a people, with a capital. */
function isNational({ document, lexicon, lower }: FigureScene, noun: number, named: boolean): boolean {
  const { text, upos, xpos } = document.tokens[noun]!
  if (named || !/^\p{Lu}/u.test(text) || lexicon.notPeople.has(lower[noun]!)) return false
  return upos === 'ADJ' || (/S$/u.test(xpos) && lexicon.words.nationalEndings.some(e => lower[noun]!.endsWith(e)))
}

function isPeople({ lexicon, lower, document }: FigureScene, noun: number): boolean {
  const word = lower[noun]!
  if (lexicon.notPeople.has(word) || document.tokens[noun]!.upos === 'PROPN') return false
  return lexicon.words.peopleEndings.some(ending => word.length > ending.length + 1 && word.endsWith(ending))
}

const persons: ReadonlySet<FigureRole | null> = new Set([
  'people',
  'combatants',
  'participants',
  'displaced',
  'detained',
  'abducted',
  'injured',
  'affected',
  'killed',
  'missing',
])

export const isPersons = (role: FigureRole | null): boolean => persons.has(role)

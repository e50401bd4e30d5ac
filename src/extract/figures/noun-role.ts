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
  const nationality = document.tokens[noun]!.upos === 'ADJ' || /^NNPS$/u.test(document.tokens[noun]!.xpos)
  const named = document.names[nameAt[noun]!]?.kind
  return isPeople(scene, noun) || named === 'people' || (nationality && (!named || named === 'other')) ? 'people' : null
}

function isPeople({ lexicon, lower }: FigureScene, noun: number): boolean {
  const word = lower[noun]!
  return !lexicon.notPeople.has(word) && lexicon.words.peopleEndings.some(ending => word.endsWith(ending))
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

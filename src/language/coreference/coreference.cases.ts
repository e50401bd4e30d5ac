import type { ActorCase } from './actor-case.ts'
import { acronymCases } from './sieves/acronym.cases.ts'
import { appositionCases } from './sieves/apposition.cases.ts'
import { definiteCases } from './sieves/definite.cases.ts'
import { firstPersonCases } from './sieves/first-person.cases.ts'
import { partOfBodyNameCases } from './sieves/part-of-body-name.cases.ts'
import { partOfNameCases } from './sieves/part-of-name.cases.ts'
import { predicateNounCases } from './sieves/predicate-noun.cases.ts'
import { pronounCases } from './sieves/pronoun.cases.ts'
import { reflexiveCases } from './sieves/reflexive.cases.ts'
import { sameDescriptionCases } from './sieves/same-description.cases.ts'
import { sameNameCases } from './sieves/same-name.cases.ts'

/** By sieve, in the order in which they run. */
export const cases: Readonly<Record<string, readonly ActorCase[]>> = {
  'same name': sameNameCases,
  acronym: acronymCases,
  'part of name': partOfNameCases,
  'part of body name': partOfBodyNameCases,
  apposition: appositionCases,
  'predicate noun': predicateNounCases,
  'same description': sameDescriptionCases,
  definite: definiteCases,
  pronoun: pronounCases,
  reflexive: reflexiveCases,
  'first person': firstPersonCases,
}

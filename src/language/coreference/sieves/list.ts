import type { Sieve } from '../clusters.ts'
import { acronym } from './acronym.ts'
import { apposition } from './apposition.ts'
import { definite } from './definite.ts'
import { firstPerson } from './first-person.ts'
import { partOfBodyName } from './part-of-body-name.ts'
import { partOfName } from './part-of-name.ts'
import { predicateNoun } from './predicate-noun.ts'
import { pronoun } from './pronoun.ts'
import { reflexive } from './reflexive.ts'
import { sameDescription } from './same-description.ts'
import { sameName } from './same-name.ts'

/**
 * Safest first: what an earlier sieve joined tells a later one more. Pronouns late, as they need gender, number and sort;
 * predicate nouns and descriptions again after them ("she is a lawyer", "her son").
 */
export const sieves: readonly Sieve[] = [
  sameName,
  acronym,
  partOfName,
  partOfBodyName,
  apposition,
  predicateNoun,
  sameDescription,
  definite,
  pronoun,
  reflexive,
  predicateNoun,
  sameDescription,
  firstPerson,
]

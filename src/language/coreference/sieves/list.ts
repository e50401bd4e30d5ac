import type { Sieve } from '../clusters.ts'
import { acronym } from './acronym.ts'
import { apposition } from './apposition.ts'
import { definite } from './definite.ts'
import { partOfName } from './part-of-name.ts'
import { predicateNoun } from './predicate-noun.ts'
import { pronoun } from './pronoun.ts'
import { sameName } from './same-name.ts'

/** Safest first: what an earlier sieve joined tells a later one more. Pronouns last, as they need gender, number and sort. */
export const sieves: readonly Sieve[] = [sameName, acronym, partOfName, apposition, predicateNoun, definite, pronoun]

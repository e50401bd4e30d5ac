import type { ActorKind, MentionForm, Name } from '../document.ts'
import type { Gender, GrammaticalNumber } from './actor-words.ts'

/** `thing` is nobody: a noun that only stands in the way of a pronoun that means it. */
export type MentionKind = ActorKind | 'thing'

/** A mention while actors are being joined: tokens `[first, end)`. */
export interface Mention {
  /** Place in the list of mentions, which is in text order. */
  readonly index: number
  readonly first: number
  readonly end: number
  /** Token index of the syntactic head. */
  readonly head: number
  readonly sentence: number
  readonly form: MentionForm
  readonly kind: MentionKind
  readonly number: GrammaticalNumber | null
  readonly gender: Gender | null
  readonly country: string | null
  /** The name in it, without title; null for descriptions and pronouns. */
  readonly name: Name | null
  /** Lower-case words of the name, or the lemmas of a description without its determiner. */
  readonly words: readonly string[]
  /** Lower-case lemma of the head. */
  readonly headLemma: string
  readonly definite: boolean
  /** "a", "some", "two": it names somebody new. */
  readonly indefinite: boolean
  /** Index of the innermost quotation around it; -1 for none. */
  readonly quotation: number
  readonly subject: boolean
  /** Token index of the head of a description right before a name that says who bears it: "[the mayor], Ada Brenn". */
  readonly description: number | null
  /** Roles that the mention itself gives: "Deputy Chief" of "Deputy Chief Ada Brenn". */
  readonly roles: readonly string[]
}

/** Whether it can speak and act as one body: what "it" and "they" of a single antecedent can mean. */
export const isBody = (kind: MentionKind): boolean =>
  kind === 'organisation' || kind === 'armed-group' || kind === 'state'

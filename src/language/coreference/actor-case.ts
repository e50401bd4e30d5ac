import type { NameKind } from '../document.ts'

/** A text about invented people, with its names, and what must come of it. Mentions as written; `#2` is the second such. */
export interface ActorCase {
  readonly text: string
  /** Name, kind, country. */
  readonly names: readonly (readonly [name: string, kind: NameKind, country?: string])[]
  /** Mentions of one actor, the actor's name first. */
  readonly actors?: readonly (readonly [name: string, ...mentions: string[]])[]
  /** Mentions that must not be of one actor. */
  readonly apart?: readonly (readonly [string, string])[]
  /** Pronouns and nouns that stand for no actor. */
  readonly nobody?: readonly string[]
}

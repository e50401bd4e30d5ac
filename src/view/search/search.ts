/** What a clause asks of its field. Days are ISO dates, both ends of a range belong to it, null is open. */
export type Match =
  | { readonly kind: 'words'; readonly words: string; readonly phrase: boolean }
  | { readonly kind: 'any'; readonly values: readonly string[] }
  | { readonly kind: 'numbers'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'days'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'near'; readonly place: string; readonly km: number }

export interface Clause {
  /** Name of a field in `searchFields`. */
  readonly field: string
  /** The records that do not match. */
  readonly negated: boolean
  readonly match: Match
}

/** What a person asks for; a record answers when it matches every clause. */
export type Search = readonly Clause[]

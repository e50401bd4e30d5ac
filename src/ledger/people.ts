import type { Names } from '../record/names.ts'
import type { OnrecordRecord, Reading } from '../record/reading.ts'
import type { Correction } from './correction.ts'
import type { RecordRef } from './ledger.ts'

/** `none` takes back what was decided before. */
export const verdicts = ['accepted', 'corrected', 'rejected', 'unsure', 'none'] as const
export type Verdict = (typeof verdicts)[number]

/** Who judged how many records that are decided, by the last word of each person; a record that two people judged counts for both. */
export interface Reviewer {
  readonly name: string
  readonly judged: number
  /** Of them, since the time that was asked for, mostly this morning. */
  readonly today: number
}

export interface Progress {
  readonly decided: number
  readonly open: number
  /** False where counting the open ones stopped and there are more. */
  readonly complete: boolean
  /** Who judged most comes first. */
  readonly people: readonly Reviewer[]
}

export interface NewJudgement {
  readonly record: RecordRef
  readonly verdict: Verdict
  /** For `corrected`: the fields of the record that should be otherwise. */
  readonly correction?: Correction | null
  readonly reason?: string | null
  /** Who decided. */
  readonly by: string
  readonly at: string
  /**
   * The decision that stood when this one was made, by its id; null where none did. Where another one stands by now that
   * says otherwise, nothing is written. Nobody looks where it is left out.
   */
  readonly after?: string | null | undefined
}

/** A record without what the ledger gives it. */
type Unmade<R> = R extends OnrecordRecord ? Omit<R, 'id' | 'confidence' | 'why'> : never

export interface NewRecord {
  /** The ledger's id of the report. */
  readonly report: string
  readonly record: Unmade<OnrecordRecord>
  /** The actors, places and times to which it refers; those of `Ledger.review` where none are given. */
  readonly names?: Names | null
  readonly reason?: string | null
  /** Who adds it. */
  readonly by: string
  readonly at: string
}

/** A report as people left it. */
export interface Review {
  /** Corrected; what was rejected is still in it. */
  readonly reading: Reading
  /** What was decided last about its records, where something stands. */
  readonly decisions: readonly Decision[]
}

/** The judgement that counts for a record: the last one, unless it takes back what was decided. */
export interface LastWord {
  readonly id: string
  readonly by: string
  readonly at: string
}

export interface Decision extends LastWord {
  /** Id of the record in the reading. */
  readonly record: string
  readonly verdict: Verdict
  readonly correction: Correction | null
}

export interface Judgement extends Required<Omit<NewJudgement, 'after'>> {
  /** Hash of this judgement and the one before it in the ledger: none can be changed or taken out unseen. */
  readonly id: string
  /** The record as it stands now is not the one that was judged, though it stands at the same words. */
  readonly changed: boolean
}

/** What was decided lately, by whomever, the oldest first. */
export interface Lately {
  readonly decisions: readonly (LastWord & { readonly record: RecordRef; readonly verdict: Verdict })[]
  /** From where to ask on. */
  readonly next: number
}

export const linkRelations = [
  'same',
  'apart',
  'agrees',
  'refines',
  'updates',
  'differs-in-scope',
  'contradicts',
  'copies',
] as const
/** `same`: answers the same question about the same happening; `apart` takes that back. The others as in `docs/records.md`. */
export type LinkRelation = (typeof linkRelations)[number]

export interface NewLink {
  readonly a: RecordRef
  readonly b: RecordRef
  readonly relation: LinkRelation
  readonly reason: string
  /** A person, or the rule with its version. */
  readonly by: string
  readonly at: string
}

export interface StoredLink extends NewLink {
  readonly id: string
}

/** Who does something, and when. */
export interface Who {
  readonly by: string
  readonly at: string
}

export interface NewSaved extends Who {
  readonly name: string
  /** Where the desk shows it, from the path on. */
  readonly address: string
  /** The search by which new records are found. */
  readonly q: string
}

export interface SavedSearch extends NewSaved {
  readonly id: number
  /** When the newest report came in that was there when it was seen last, or kept: what is new is `added:>` this. */
  readonly seen: string
}

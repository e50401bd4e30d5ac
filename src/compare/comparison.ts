import type { Event } from '../record/event.ts'
import type { Figure } from '../record/figure.ts'
import type { Span } from '../report/span.ts'
import type { Origin } from './origins/origins.ts'

/** How the later of two records stands to the earlier one. */
export const relations = ['agrees', 'refines', 'updates', 'differs-in-scope', 'contradicts', 'copies'] as const
export type RelationName = (typeof relations)[number]

export interface Relation {
  /** Positions among the members of the matter; `b` is the later one. */
  readonly a: number
  readonly b: number
  readonly relation: RelationName
  readonly reason: string
  /** Who overruled what the rules said; absent where nobody did. */
  readonly by?: string
}

export interface ComparedReport {
  readonly id: string
  readonly url: string | null
  /** Of its text. */
  readonly sha256: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly origin: Origin
}

interface Member {
  readonly report: string
  /** Of the report, among those compared; earlier ones stand first. */
  readonly at: number
  /** Id of the record. */
  readonly record: string
  readonly span: Span
  /** The words of the span, and those of its sentence. */
  readonly words: string
  readonly sentence: string
  /** Place of the words in `sentence`, which is on one line; null where they stand outside of it. */
  readonly within: Span | null
  /** Who vouches for it, outermost first; empty for the report's own voice. */
  readonly sources: readonly string[]
  /** On whose work it rests: the report's origin, or the agency that it names as its source. */
  readonly origin: string
  readonly originName: string
  readonly published: string | null
  readonly place: string | null
  readonly from: string | null
  readonly to: string | null
}

export interface FigureMember extends Member {
  readonly figure: Figure
  /** The counted noun as written, or null. */
  readonly what: string | null
  /** Takes a part out of another number; sums up more than one happening. */
  readonly partial: boolean
  readonly total: boolean
  /** Named only to set another number against it. */
  readonly contrasted: boolean
  /** The report itself says that the number has changed. */
  readonly changed: boolean
}

export interface EventMember extends Member {
  readonly event: Event
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  /** Who denies in the same report to have done it. */
  readonly denials: readonly string[]
}

/** One side of what sources do not agree on. */
export interface Side {
  /** “the Lake Front did it”, “it happened”, “denied”. */
  readonly claim: string
  readonly by: readonly { readonly report: string; readonly source: string }[]
}

/** What the reports do not agree on, side by side and without a verdict. */
export interface Dispute {
  readonly about: 'who' | 'whether'
  readonly sides: readonly Side[]
}

interface Group {
  /** After its first record. */
  readonly id: string
  /** What is asked, in a few words. */
  readonly question: string
  /** Reports in which it is told, and on how many origins they rest. */
  readonly reports: number
  readonly origins: number
  readonly relations: readonly Relation[]
  /** Ids of the decisions by people that shaped it. */
  readonly decisions: readonly string[]
}

export interface FigureMatter extends Group {
  readonly kind: 'figure'
  /** False for numbers that are names (“the two sides”): they are told together, but never compared. */
  readonly fact: boolean
  readonly members: readonly FigureMember[]
}

export interface EventMatter extends Group {
  readonly kind: 'event'
  readonly members: readonly EventMember[]
  readonly disputes: readonly Dispute[]
}

export type Matter = FigureMatter | EventMatter

/** Texts of which one stands in the other. */
export interface Copied {
  readonly report: string
  readonly from: string
  /** Share of `report` that stands in `from`, 0 to 1. */
  readonly share: number
  /** `copy`: most of the report; `excerpt`: a longer report that took in a shorter one, `share` is that of the shorter. */
  readonly kind: 'copy' | 'excerpt'
}

/** What reports say about the same, laid side by side. Frozen. */
export interface Comparison {
  /** By day, then by id. */
  readonly reports: readonly ComparedReport[]
  readonly origins: number
  readonly copied: readonly Copied[]
  /** Figures first, then events; those that most reports tell first. Records of one report alone are matters of one member. */
  readonly matters: readonly Matter[]
}

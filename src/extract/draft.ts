import type { Quad } from '../record/event.ts'
import type { Certainty, Status, Why } from '../record/evidence.ts'
import type { Figure, FigureRole } from '../record/figure.ts'
import type { Act, Form, Statement } from '../record/statement.ts'
import type { Span } from '../report/span.ts'

/** By which reader something was found. */
export type Provenance = Pick<Why, 'readers' | 'model' | 'prompt' | 'dispute'>

/** What a rule found, before chain, time, place and id are given to it by `extract.ts`. */
interface Draft {
  /** Token index of the word that carries it: the saying verb, the number's noun, the trigger. */
  readonly head: number
  /** Name of the rule. */
  readonly rule: string
  /** What the rule saw, for `--explain`. */
  readonly note: string
  /** 0 to 1. */
  readonly confidence: number
  /** Who read it, where that is not the engine alone. */
  readonly read?: Provenance
}

export interface StatementDraft extends Draft {
  readonly source: Span | null
  /** The noun that a relative word as source stands for: "the drivers" in "the drivers, who said". */
  readonly antecedent?: Span
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly act: Act
  readonly addressee: Span | null
  readonly medium: string | null
  /** Head of the statement whose source cites this one's: it is the outer link though both say the same. */
  readonly citedBy?: number
  /** Set where the source is said to stay unnamed. */
  readonly anonymity?: Statement['anonymity']
  /** True where the cue is a hearsay word ("is thought to"): the chain link has no source. */
  readonly hearsay: boolean
  /**
   * False where the content is only presupposed ("condemned the raid"): then the source is no link in
   * the chain of what stands in it.
   */
  readonly vouches: boolean
  /** Set where the rule knows it; else it is read off the quotation marks. */
  readonly form?: Form
}

export interface FigureDraft extends Draft {
  readonly span: Span
  readonly quantity: Figure['quantity']
  readonly what: Span | null
  readonly unit: string | null
  readonly role: FigureRole
  readonly scope: Figure['scope']
  readonly population: Span | null
  /** "the actual number is probably higher": the words and what they say of this figure. */
  readonly revision: {
    readonly direction: 'higher' | 'lower' | 'unclear'
    readonly span: Span
    readonly head: number
  } | null
}

export interface EventDraft extends Draft {
  readonly type: string
  readonly mode: string | null
  readonly contexts: readonly string[]
  readonly quad: Quad
  readonly trigger: Span
  /** Noun phrases as written. */
  readonly actors: readonly Span[]
  readonly recipients: readonly Span[]
  readonly instrument: Span | null
  /** Sentences that tell it once more and add nothing. */
  readonly again: readonly Span[]
  /** True where nobody is named and the actor is the body whose work it is. */
  readonly implied: boolean
  /** Told as background, well before the report. */
  readonly historical: boolean
  /** Set where the frame itself decides it ("threatened to bomb" makes the bombing future); else null and read off the sentence. */
  readonly status: Status | null
  readonly certainty: Certainty | null
}

import type { TimeType } from '../document.ts'
import type { Atoms } from './atoms.ts'
import type { Grain, Period } from './period.ts'
import type { DayPart, Direction, Edge } from './vocabulary.ts'

export interface ClockTime {
  readonly hour: number
  /** Null where only the hour is said. */
  readonly minute: number | null
  /** Hour and minute in UTC, where the text says them: "1200 GMT". */
  readonly utc: readonly [hour: number, minute: number] | null
}

/**
 * What the words mean before any date is known. Patterns make meanings, joins combine them, `resolve.ts`
 * turns them into periods.
 */
export type Base =
  /** The text gives the whole date. */
  | { readonly kind: 'fixed'; readonly period: Period }
  /** A day or month without year: "6 August", "last May". */
  | {
      readonly kind: 'calendar'
      readonly month: number
      readonly day: number | null
      readonly direction: Direction | null
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: Direction | null }
  /** A numbered season, quarter or half without year: "last summer", "the third quarter". */
  | {
      readonly kind: 'numbered'
      readonly grain: 'season' | 'quarter' | 'half'
      readonly number: number
      readonly direction: Direction | null
    }
  /** So many units from the report's day or from the date mentioned before: "yesterday", "three years earlier". */
  | {
      readonly kind: 'shift'
      readonly grain: Grain
      readonly by: number
      readonly from: 'report' | 'mentioned'
      /** "a year ago": compares quarters where the text speaks of them. */
      readonly quarterly?: boolean
    }
  /** "the weekend": the last or the coming one. */
  | { readonly kind: 'weekend' }
  /** The day that the sentences around speak of: "at 3 p.m." */
  | { readonly kind: 'context-day' }
  /** A part of a whole that is said beside it: "June last year", "the second half of 2021". */
  | { readonly kind: 'within'; readonly part: Base; readonly whole: Base }
  | { readonly kind: 'range'; readonly from: Meaning; readonly to: Meaning }
  /** A length, with the stretch it covers where that ends or begins at the report's day ("the past two weeks"). */
  | {
      readonly kind: 'length'
      readonly timex: string
      readonly window: { readonly grain: Grain; readonly by: number } | null
    }
  | { readonly kind: 'repeat'; readonly timex: string }
  | { readonly kind: 'vague'; readonly timex: string }

export interface Meaning {
  readonly type: TimeType
  readonly base: Base
  readonly part?: DayPart
  readonly clock?: ClockTime
  readonly edge?: Edge
  /** "since 2011", "until Friday": the other end is open. */
  readonly open?: 'since' | 'until'
}

/** Atoms `[first, end)` read as one time; meaning null swallows what only looks like one ("10-year-old"). */
export interface Match {
  readonly first: number
  readonly end: number
  readonly meaning: Meaning | null
}

/** Reads one family of expressions that begin at atom `i`; null where there is none. */
export type Pattern = (atoms: Atoms, i: number) => { readonly end: number; readonly meaning: Meaning | null } | null

export const date = (base: Base): Meaning => ({ type: 'DATE', base })

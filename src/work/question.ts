import type { ComparisonAsked } from '../engine/stored-comparison.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Problem } from './job.ts'

/** What shows what a ledger holds. */
const showing = [
  'known',
  'holds',
  'report',
  'reading',
  'review',
  'search',
  'reports',
  'records',
  'names',
  'judgements',
  'links',
  'saved',
] as const satisfies readonly (keyof Ledger)[]

/** What counts it. */
const counting = [
  'count',
  'origins',
  'copies',
  'tally',
  'mapped',
  'pairs',
  'progress',
  'stranded',
  'status',
] as const satisfies readonly (keyof Ledger)[]

/** What has one answer and writes nothing, and so can be asked in a thread. */
export const askable = [...showing, ...counting]

export type Askable = (typeof askable)[number]

/** Fit to cross a thread. */
export type Question =
  | { readonly ask: Askable; readonly given: readonly unknown[] }
  | { readonly ask: 'comparison'; readonly given: readonly [ComparisonAsked] }

/** With the address of the ledger that is asked. */
export interface AskedAt {
  readonly address: string
  readonly question: Question
}

/** An error loses its code and its advice on the way between threads: it crosses as data. */
export type Answer =
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: Problem }

const counted: ReadonlySet<Question['ask']> = new Set(counting)

/** Who answers: those who show, those who count, or the one who may take seconds, which a comparison does and counting without an end. */
export function laneOf({ ask, given }: Question): 'shown' | 'counted' | 'slow' {
  if (ask === 'comparison' || given.some(endless)) return 'slow'
  return counted.has(ask) ? 'counted' : 'shown'
}

const endless = (given: unknown): boolean =>
  given === Number.POSITIVE_INFINITY ||
  (typeof given === 'object' && given !== null && 'most' in given && endless(given.most))

import type { ComparisonAsked } from '../engine/stored-comparison.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Problem } from './job.ts'

/** What a ledger is asked without changing it, one answer to one question. */
export const askable = [
  'known',
  'holds',
  'report',
  'reading',
  'review',
  'search',
  'reports',
  'records',
  'count',
  'origins',
  'copies',
  'tally',
  'names',
  'mapped',
  'pairs',
  'judgements',
  'progress',
  'stranded',
  'links',
  'saved',
  'status',
] as const satisfies readonly (keyof Ledger)[]

export type Askable = (typeof askable)[number]

/** Fit to cross a thread. */
export type Question =
  | { readonly ask: Askable; readonly given: readonly unknown[] }
  | { readonly ask: 'comparison'; readonly given: readonly [ComparisonAsked] }

/** An error loses its code and its advice on the way between threads: it crosses as data. */
export type Answer =
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: Problem }

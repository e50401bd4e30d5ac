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

/** What writes to it. */
const writing = [
  'addReading',
  'addPrepared',
  'judge',
  'addRecord',
  'link',
  'save',
  'seen',
  'drop',
] as const satisfies readonly (keyof Ledger)[]

/** What has one answer, and so can be asked in a thread. */
export const askable = [...showing, ...counting, ...writing]

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

/** Who answers: those who show, the one who counts and writes, or the one who may take seconds. */
export type Lane = 'shown' | 'counted' | 'slow'

const written: ReadonlySet<Question['ask']> = new Set(writing)
const counted: ReadonlySet<Question['ask']> = new Set(counting)

export const isWriting = ({ ask }: Question): boolean => written.has(ask)

/** A comparison takes long, and so does counting without an end. */
export function laneOf(question: Question): Lane {
  const { ask, given } = question
  if (isWriting(question)) return 'counted'
  if (ask === 'comparison' || given.some(endless)) return 'slow'
  return counted.has(ask) ? 'counted' : 'shown'
}

const endless = (given: unknown): boolean =>
  given === Number.POSITIVE_INFINITY ||
  (typeof given === 'object' && given !== null && 'most' in given && endless(given.most))

import { OnrecordError } from '../report/error.ts'
import { type Dropped, sumDropped } from './dropped.ts'

/** What reading with a model took and lost. */
export interface Spent {
  /** Requests that were answered. */
  readonly asked: number
  /** Answers that were there from an earlier run. */
  readonly kept: number
  /** Tokens, as the provider counts them. */
  readonly input: number
  readonly output: number
  readonly dropped: Dropped
  /** Pieces of reports that no answer could be had for. */
  readonly failed: number
}

/** What reading is likely to take, before anything is sent. */
export type Expected = Pick<Spent, 'asked' | 'kept' | 'input' | 'output'>

export const nothingSpent: Spent = { asked: 0, kept: 0, input: 0, output: 0, dropped: {}, failed: 0 }

export const sumSpent = (a: Spent, b: Spent): Spent => ({
  asked: a.asked + b.asked,
  kept: a.kept + b.kept,
  input: a.input + b.input,
  output: a.output + b.output,
  dropped: sumDropped([a.dropped, b.dropped]),
  failed: a.failed + b.failed,
})

/** What reading took although nothing came of it. */
export class ModelFailure extends OnrecordError {
  readonly spent: Spent

  constructor({ code, message, advice }: OnrecordError, spent: Spent) {
    super(code, message, advice)
    this.spent = spent
  }
}

/** Dollars, or whatever else, for a million tokens in and out. */
export interface Price {
  readonly input: number
  readonly output: number
}

export const costOf = ({ input, output }: Pick<Spent, 'input' | 'output'>, price: Price): number =>
  (input * price.input + output * price.output) / 1_000_000

/** Characters a token of English news, on the cautious side. */
const characters = 3.5
/** An answer repeats most words of a report, some of them twice, within the names of its fields. */
const answerShare = 1.5

/** What a request is likely to take, before it is sent. */
export function expectedTokens(system: string, prompt: string): Pick<Spent, 'input' | 'output'> {
  const tokens = (text: string): number => Math.ceil(text.length / characters)
  return { input: tokens(system) + tokens(prompt), output: Math.ceil(tokens(prompt) * answerShare) }
}

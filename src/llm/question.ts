import type { z } from 'zod'

/** What a model is asked. */
export interface Question {
  readonly system: string
  readonly prompt: string
  readonly schema: z.ZodType
}

/** Tokens, as the provider counts them; 0 where it does not. */
export interface Tokens {
  readonly input: number
  readonly output: number
}

export interface Reply {
  readonly words: string
  readonly tokens: Tokens
  /** Whether the model came to an end by itself, and was not cut off at its longest. */
  readonly ended: boolean
}

/** How long a model may take, in milliseconds, and how often a failed request is sent again. */
export interface Patience {
  readonly total: number
  /** Until the next words come. */
  readonly silence: number
  readonly retries: number
}

/** Models on a laptop are slow. */
export const patience: Patience = { total: 600_000, silence: 120_000, retries: 4 }

/** Asks a model. Rejects with an `OnrecordError` alone. */
export type Asker = (question: Question, patience: Patience) => Promise<Reply>

import type { Token } from '../../language/document.ts'
import type { Span } from '../../report/span.ts'
import type { ReadyNoun, ReadyVerb } from './lexicon.ts'

/** A word that tells an event, with the heads of its parties, before mentions of one happening are joined. */
export interface Candidate {
  readonly frame: ReadyVerb | ReadyNoun
  readonly kind: 'verb' | 'noun'
  /** The verb or noun itself. */
  readonly word: Token
  /** What stands in the sentence for it: "assassination [attempt]", "a wave of [arrests]" → wave. */
  readonly site: Token
  readonly trigger: Span
  readonly actors: readonly Token[]
  readonly recipients: readonly Token[]
  readonly instrument: Token | null
  /** Part of whatever event caused it: "killed", "hit". */
  readonly consequence: boolean
  /** Tells something new even if named before: it took up a consequence, or somebody claims it. */
  readonly telling: boolean
  /** A light verb reports it as happening: "carried out", "was held". */
  readonly lent: boolean
  /** An announcement or a refusal, read off the mood of the verb: it stands, though the deed lies ahead. */
  readonly spoken?: boolean
  readonly note: string
}

export const isVerbFrame = (frame: ReadyVerb | ReadyNoun): frame is ReadyVerb => 'particle' in frame

import { accordingTo } from './according-to.ts'
import { adjective } from './adjective.ts'
import { apposedAnswer } from './apposed-answer.ts'
import { asSaid } from './as-said.ts'
import { block } from './block.ts'
import { clause } from './clause.ts'
import { colon } from './colon.ts'
import { complement } from './complement.ts'
import { continuation } from './continuation.ts'
import { forItsPart } from './for-its-part.ts'
import { headline } from './headline.ts'
import { hearsay } from './hearsay.ts'
import { noun } from './noun.ts'
import { nounIs } from './noun-is.ts'
import { ownAccount } from './own-account.ts'
import { parenthesis } from './parenthesis.ts'
import { quotation } from './quotation.ts'
import { received } from './received.ts'
import { runOfSpeech } from './run-of-speech.ts'
import type { AttributionRule } from './scene.ts'
import { signed } from './signed.ts'
import { unverified } from './unverified.ts'

/**
 * In order: of two rules that read the same cue, the first wins. Quotation marks are surer than the
 * tree, so they come first; `parenthesis` before `clause`, because the parser hangs a trailing
 * "police said" now above and now below what is said; `continuation` and `run-of-speech` last,
 * because they need to know who spoke before.
 */
export const attributionRules: readonly AttributionRule[] = [
  quotation,
  signed,
  block,
  asSaid,
  accordingTo,
  ownAccount,
  nounIs,
  forItsPart,
  unverified,
  hearsay,
  parenthesis,
  clause,
  received,
  noun,
  apposedAnswer,
  complement,
  adjective,
  headline,
  colon,
  continuation,
  runOfSpeech,
]

import { accordingTo } from './according-to.ts'
import { adjective } from './adjective.ts'
import { asSaid } from './as-said.ts'
import { block } from './block.ts'
import { clause } from './clause.ts'
import { colon } from './colon.ts'
import { complement } from './complement.ts'
import { continuation } from './continuation.ts'
import { headline } from './headline.ts'
import { hearsay } from './hearsay.ts'
import { noun } from './noun.ts'
import { parenthesis } from './parenthesis.ts'
import { quotation } from './quotation.ts'
import type { AttributionRule } from './scene.ts'
import { signed } from './signed.ts'

/**
 * In order: of two rules that read the same cue, the first wins. Quotation marks are surer than the
 * tree, so they come first; `parenthesis` before `clause`, because the parser hangs a trailing
 * "police said" now above and now below what is said; `continuation` last, because it needs to know
 * who spoke before.
 */
export const attributionRules: readonly AttributionRule[] = [
  quotation,
  signed,
  block,
  asSaid,
  accordingTo,
  hearsay,
  parenthesis,
  clause,
  noun,
  complement,
  adjective,
  headline,
  colon,
  continuation,
]

/**
 * Cases of a rule. A hit is a sentence with the statement marked that the rule must find, spans exact:
 *
 *   {The council} <said> that [the bridge would stay closed].
 *   source        cue          content, in several parts where it is interrupted
 *
 * A miss is a sentence in which the rule finds nothing; `because` says why not. Text in which the
 * marks stand for themselves cannot be a case.
 */
export interface RuleCases {
  readonly hits: readonly string[]
  readonly misses: readonly Miss[]
}

export interface Miss {
  readonly text: string
  readonly because: string
}

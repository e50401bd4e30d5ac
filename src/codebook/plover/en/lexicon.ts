import type { Lexicon } from '../../codebook.ts'
import { accuseNouns, accuseVerbs } from './accuse.ts'
import { agreeNouns, agreeVerbs } from './agree.ts'
import { aidNouns, aidVerbs, peacekeepingVerbs } from './aid.ts'
import { assaultNouns, assaultVerbs } from './assault.ts'
import { classes } from './classes.ts'
import { coerceNouns, coerceVerbs } from './coerce.ts'
import { concedeNouns, concedeVerbs } from './concede.ts'
import { consultNouns, consultVerbs } from './consult.ts'
import { cooperateNouns, cooperateVerbs } from './cooperate.ts'
import { functionWords } from './function-words.ts'
import { mobilizeNouns, mobilizeVerbs } from './mobilize.ts'
import { protestNouns, protestVerbs } from './protest.ts'
import { rejectNouns, rejectVerbs } from './reject.ts'
import { requestNouns, requestVerbs } from './request.ts'
import { retreatNouns, retreatVerbs } from './retreat.ts'
import { sanctionNouns, sanctionVerbs } from './sanction.ts'
import { supportNouns, supportVerbs } from './support.ts'
import { threatenNouns, threatenVerbs } from './threaten.ts'

/**
 * The words of English that tell events. Of the frames of one word the first that fits is taken:
 * the order of the types below is the order of precedence.
 */
export const english: Lexicon = {
  classes,
  ...functionWords,
  verbs: [
    ...assaultVerbs,
    ...protestVerbs,
    ...sanctionVerbs,
    ...concedeVerbs,
    ...threatenVerbs,
    ...rejectVerbs,
    ...cooperateVerbs,
    ...retreatVerbs,
    ...peacekeepingVerbs,
    ...mobilizeVerbs,
    ...coerceVerbs,
    ...accuseVerbs,
    ...requestVerbs,
    ...agreeVerbs,
    ...aidVerbs,
    ...consultVerbs,
    ...supportVerbs,
  ],
  nouns: [
    ...protestNouns,
    ...assaultNouns,
    ...coerceNouns,
    ...sanctionNouns,
    ...threatenNouns,
    ...rejectNouns,
    ...requestNouns,
    ...accuseNouns,
    ...agreeNouns,
    ...concedeNouns,
    ...cooperateNouns,
    ...aidNouns,
    ...retreatNouns,
    ...mobilizeNouns,
    ...consultNouns,
    ...supportNouns,
  ],
}

import type { Lexicon } from '../../codebook.ts'
import { assaultNouns, assaultVerbs } from './assault.ts'
import { classes } from './classes.ts'
import { coerceNouns, coerceVerbs } from './coerce.ts'
import { functionWords } from './function-words.ts'
import {
  aidNouns,
  aidVerbs,
  cooperateNouns,
  cooperateVerbs,
  mobilizeNouns,
  mobilizeVerbs,
  protestNouns,
  protestVerbs,
  retreatNouns,
  retreatVerbs,
  sanctionNouns,
  sanctionVerbs,
} from './material.ts'
import {
  accuseNouns,
  accuseVerbs,
  rejectNouns,
  rejectVerbs,
  requestNouns,
  requestVerbs,
  threatenNouns,
  threatenVerbs,
} from './verbal-conflict.ts'
import {
  agreeNouns,
  agreeVerbs,
  concedeNouns,
  concedeVerbs,
  consultNouns,
  consultVerbs,
  supportNouns,
  supportVerbs,
} from './verbal-cooperation.ts'

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

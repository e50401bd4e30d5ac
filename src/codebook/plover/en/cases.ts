import type { EventCase } from '../../codebook.ts'
import { agreeCases } from './agree.cases.ts'
import { aidCases } from './aid.cases.ts'
import { assaultCases } from './assault.cases.ts'
import { coerceCases } from './coerce.cases.ts'
import { concedeCases } from './concede.cases.ts'
import { materialCases } from './material.cases.ts'
import { mobilizeCases } from './mobilize.cases.ts'
import { requestCases } from './request.cases.ts'
import { talkCases } from './talk.cases.ts'
import { verbalCases } from './verbal.cases.ts'

/** Sentences of our own with the event that the frames make of them; tests read them through the whole pipeline. */
export const cases: readonly EventCase[] = [
  ...assaultCases,
  ...coerceCases,
  ...mobilizeCases,
  ...materialCases,
  ...agreeCases,
  ...aidCases,
  ...requestCases,
  ...concedeCases,
  ...talkCases,
  ...verbalCases,
]

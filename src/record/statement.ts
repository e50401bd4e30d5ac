import { z } from 'zod'
import { common, partySchema } from './evidence.ts'
import { spansSchema } from './span.ts'

const forms = ['direct', 'indirect', 'mixed'] as const
const acts = [
  'say',
  'claim',
  'confirm',
  'deny',
  'warn',
  'accuse',
  'praise',
  'promise',
  'threaten',
  'request',
  'order',
  'ask',
  'think',
  'estimate',
  'hope',
  'fear',
  'suggest',
  'agree',
] as const

export const statementSchema = z
  .object({
    ...common,
    kind: z.literal('statement'),
    source: partySchema.nullable().describe('Who says it, as written; null where no source is named.'),
    cue: spansSchema.describe('The words of saying.'),
    content: spansSchema.describe('What is said, without cue and source; several spans where it is interrupted.'),
    form: z.enum(forms).describe('direct: all of it in quotation marks; mixed: a part; indirect: none.'),
    act: z.enum(acts),
    addressee: partySchema.nullable(),
    medium: z.string().nullable().describe('Where it was said, as written: "Instagram", "a video".'),
  })
  .readonly()
  .describe('Somebody says, writes, thinks, warns, denies, demands.')

export type Statement = z.infer<typeof statementSchema>
export type Form = (typeof forms)[number]
export type Act = (typeof acts)[number]

import { z } from 'zod'
import { common, partySchema } from './evidence.ts'
import { spanSchema, spansSchema } from './span.ts'

export const forms = ['direct', 'indirect', 'mixed'] as const
export const acts = [
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

const anonymityKinds = ['condition', 'asked', 'declined', 'withheld', 'unstated'] as const

const stances = ['denies', 'confirms', 'does-not-verify', 'does-not-comment'] as const

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
    anonymity: z
      .object({
        kind: z
          .enum(anonymityKinds)
          .describe('On condition of it, asked for, name declined or withheld; unstated: only the reason is given.'),
        span: spanSchema.describe('The words that say that the source stays unnamed.'),
        reason: spanSchema.nullable().describe('Why: “because he was not authorised to speak”.'),
      })
      .readonly()
      .nullable()
      .describe('How and why the source stays unnamed; null where nothing is said of it.'),
    answers: z
      .object({ statement: z.string().describe('Id of the statement that is answered.'), stance: z.enum(stances) })
      .readonly()
      .nullable()
      .describe(
        'The earlier statement of another voice that this one denies, confirms, could not verify or says nothing on.',
      ),
  })
  .readonly()
  .describe('Somebody says, writes, thinks, warns, denies, demands.')

export type Statement = z.infer<typeof statementSchema>
export type Form = (typeof forms)[number]
export type AnonymityKind = (typeof anonymityKinds)[number]
export type Stance = (typeof stances)[number]
export type Act = (typeof acts)[number]

import { z } from 'zod'
import { certainties, common, linkSchema, partySchema } from './evidence.ts'
import { spanSchema } from './span.ts'

export const figureRoles = [
  'killed',
  'injured',
  'missing',
  'detained',
  'abducted',
  'displaced',
  'combatants',
  'participants',
  'affected',
  'money',
  'weapons',
  'strikes',
  'size',
  'share',
  'people',
  'things',
] as const
const scopes = ['incident', 'period', 'cumulative', 'unknown'] as const
const revisions = ['higher', 'lower', 'unclear'] as const

export const quantitySchema = z
  .object({
    low: z.number().nullable(),
    point: z.number().nullable(),
    high: z.number().nullable(),
    approximate: z.boolean(),
    words: z.string().describe('As written: "at least five".'),
  })
  .readonly()
  .meta({ title: 'quantity' })
  .describe(
    'An interval: “at least 5” has low 5; “about 50” has point 50 and is approximate; exactly 12 has all three 12.',
  )

export const figureSchema = z
  .object({
    ...common,
    kind: z.literal('figure'),
    span: spanSchema.describe('The number with its modifiers and its noun.'),
    quantity: quantitySchema,
    what: spanSchema.nullable().describe('The counted noun phrase; null where it is understood.'),
    unit: z.string().nullable().describe('USD, km, %, …; null for counts.'),
    role: z.enum(figureRoles),
    scope: z.enum(scopes),
    asOf: z.int().nullable().describe('Index into `times`.'),
    population: partySchema.nullable().describe('Of whom.'),
    revision: z
      .object({
        direction: z.enum(revisions),
        span: spanSchema,
        chain: z.array(linkSchema).readonly(),
        certainty: z.enum(certainties),
      })
      .readonly()
      .nullable()
      .describe('What is said about the figure itself: "the actual number is probably higher".'),
  })
  .readonly()
  .describe('A number, exact or vague, that counts or measures something in the world.')

export type Figure = z.infer<typeof figureSchema>
export type FigureRole = (typeof figureRoles)[number]

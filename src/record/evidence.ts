import { z } from 'zod'
import { spanSchema, spansSchema } from './span.ts'

const via = ['speech', 'outlet', 'agency', 'document', 'hearsay'] as const

const othersSchema = z
  .array(z.string())
  .readonly()
  .optional()
  .describe(
    'Ids in `actors` of those named together with `actor` in the span, where there are any: "the mayor and the governor".',
  )

export const linkSchema = z
  .object({
    source: spanSchema.nullable().describe('The source as written nearest to this record; null for hearsay.'),
    actor: z.string().nullable().describe('Id in `actors`.'),
    others: othersSchema,
    cue: spanSchema.nullable().describe('The words of saying, or the hearsay word.'),
    via: z.enum(via),
    statement: z.string().nullable().describe('Id of the statement that makes this link.'),
  })
  .readonly()
  .meta({ title: 'link' })

export const statuses = ['asserted', 'negated', 'future', 'hypothetical'] as const
export const certainties = ['certain', 'probable', 'possible'] as const

const readers = ['engine', 'model'] as const

export const whySchema = z
  .object({
    rule: z.string().describe('Name of the rule or model that made the record.'),
    version: z.string(),
    note: z.string().optional().describe('What the rule saw.'),
    readers: z
      .array(z.enum(readers))
      .readonly()
      .optional()
      .describe('Who found it, where a language model reads too; without it the engine did.'),
    model: z.string().optional().describe('The language model, provider first: `openai/…`.'),
    prompt: z.string().optional().describe('Version of what the language model was asked.'),
    dispute: z.string().optional().describe('What the other reader says of the same words.'),
  })
  .readonly()
  .meta({ title: 'why' })

/** The fields that every record has. */
export const common = {
  id: z.string().describe('Stable: the same report, text and rules give the same id.'),
  evidence: spansSchema.describe('The sentence or sentences the record rests on.'),
  chain: z
    .array(linkSchema)
    .readonly()
    .describe('Who vouches for it, outermost first; empty for the report’s own voice.'),
  status: z
    .enum(statuses)
    .describe(
      'Whether it is said to have happened; future: planned or threatened; hypothetical: if, could, called for.',
    ),
  certainty: z.enum(certainties).describe('As the innermost voice puts it.'),
  when: z.int().nullable().describe('Index into `times`.'),
  where: z.string().nullable().describe('Id in `places`.'),
  confidence: z.number().min(0).max(1).describe('Of records with 0.8, about 80 % are right.'),
  why: whySchema,
}

export const partySchema = z
  .object({ span: spanSchema, actor: z.string().nullable().describe('Id in `actors`.'), others: othersSchema })
  .readonly()
  .meta({ title: 'party' })

export type Link = z.infer<typeof linkSchema>
export type Why = z.infer<typeof whySchema>
export type Party = z.infer<typeof partySchema>
export type Status = (typeof statuses)[number]
export type Certainty = (typeof certainties)[number]

import { z } from 'zod'
import { actorSchema } from './actor.ts'
import { eventSchema } from './event.ts'
import { figureSchema } from './figure.ts'
import { placeSchema } from './place.ts'
import { schemaName } from './schema-name.ts'
import { spanSchema } from './span.ts'
import { statementSchema } from './statement.ts'
import { timeSchema } from './time.ts'

const date = z.string().nullable()

export const reportSchema = z
  .object({
    id: z.string().describe('The caller’s own, or the first 16 hex digits of `sha256`.'),
    url: z.string().nullable(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    agency: z.string().nullable().describe('The wire agency that the report names in its dateline, byline or credits.'),
    byline: z.array(z.string()).readonly(),
    published: date.describe('ISO 8601, to the precision that was given.'),
    updated: date,
    retrieved: date.describe('When it was fetched; null for files.'),
    dateline: z.string().nullable().describe('As written: “BEIRUT, June 3”.'),
    language: z.string().describe('ISO 639-1.'),
    sha256: z.string().describe('Of `text` in UTF-8.'),
    text: z.string().describe('As read; it never changes. Every span indexes it.'),
    blocks: z
      .array(
        z
          .object({
            span: spanSchema,
            kind: z.enum(['title', 'subheading', 'dateline', 'paragraph', 'list-item', 'caption', 'boilerplate']),
          })
          .readonly()
          .meta({ title: 'block' }),
      )
      .readonly()
      .describe(
        'What each stretch of the text is; records are read from paragraphs and list items, statements from the title too.',
      ),
  })
  .readonly()
  .meta({ title: 'report' })

export const recordSchema = z.discriminatedUnion('kind', [statementSchema, eventSchema, figureSchema])

export const noticeSchema = z.object({ code: z.string(), message: z.string() }).readonly().meta({ title: 'notice' })

const reportVoiceSchema = z
  .object({
    name: z.string(),
    via: z.enum(['outlet', 'agency']),
    span: spanSchema.nullable().describe('The words that show it; null where only the metadata do.'),
  })
  .readonly()
  .meta({ title: 'voice' })

/** Everything that reading one report gives. */
export const readingSchema = z
  .object({
    schema: z.literal(schemaName),
    report: reportSchema,
    voice: z
      .array(reportVoiceSchema)
      .readonly()
      .optional()
      .describe('Who speaks in the report’s own voice, outermost first: it stands before the chain of every record.'),
    records: z.array(recordSchema).readonly().describe('In text order.'),
    actors: z.array(actorSchema).readonly(),
    places: z.array(placeSchema).readonly(),
    times: z.array(timeSchema).readonly(),
    notices: z.array(noticeSchema).readonly(),
  })
  .readonly()

export type OnrecordRecord = z.infer<typeof recordSchema>
export type ReportVoice = z.infer<typeof reportVoiceSchema>
export type Reading = z.infer<typeof readingSchema>

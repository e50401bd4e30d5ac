import { z } from 'zod'
import { partyRoles, tallyFields } from '../ledger/ledger.ts'
import { verdicts } from '../ledger/people.ts'
import { actorSchema } from '../record/actor.ts'
import { placeSchema } from '../record/place.ts'
import { readingSchema, recordSchema, reportSchema } from '../record/reading.ts'
import { timeSchema } from '../record/time.ts'

export const problemSchema = z
  .object({
    error: z.object({ code: z.string(), message: z.string(), advice: z.string().describe('What to do about it.') }),
  })
  .describe('What was wrong.')

export const headSchema = z
  .object({
    id: z.string().describe('The ledger’s id of the report.'),
    ownId: z.string().describe('The id of the report itself.'),
    url: z.string().nullable(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    agency: z.string().nullable(),
    published: z.string().nullable().describe('ISO 8601, to the precision that was given.'),
    language: z.string(),
    added: z.string().describe('When it came in.'),
  })
  .readonly()

export const storedSchema = headSchema
  .unwrap()
  .extend({
    report: reportSchema,
    from: z.string().nullable(),
    capture: z.record(z.string(), z.unknown()).nullable(),
    supersedes: z.string().nullable().describe('Id of the version before this one.'),
    supersededBy: z.string().nullable(),
    readings: z.array(z.object({ engine: z.string(), at: z.string(), records: z.int() }).readonly()).readonly(),
  })
  .readonly()

const lastWord = { id: z.string(), by: z.string(), at: z.string() }

const lastWordSchema = z.object(lastWord).readonly().describe('The judgement that counts, and whose it is.')

export const entrySchema = z
  .object({
    ref: z.string().describe('Id of the report, `/`, id of the record.'),
    record: recordSchema,
    report: headSchema,
    words: z.string(),
    evidence: z.string(),
    place: placeSchema.nullable(),
    time: timeSchema.nullable(),
    parties: z
      .array(
        z
          .object({
            role: z.enum(partyRoles),
            name: z.string(),
            kind: actorSchema.unwrap().shape.kind,
            country: z.string().nullable(),
          })
          .readonly(),
      )
      .readonly(),
    judged: z.enum(verdicts),
    last: lastWordSchema.nullable(),
  })
  .readonly()

export const countSchema = z
  .object({
    records: z.int(),
    reports: z.int(),
    complete: z.boolean().describe('False where counting stopped and there are more.'),
  })
  .readonly()

const complete = z.boolean().describe('False where only the newest records were counted and there are more.')

export const talliesSchema = z
  .object({
    values: z
      .array(
        z
          .object({ value: z.string().nullable(), records: z.int(), reports: z.int() })
          .readonly()
          .describe('How many records have this value, and in how many reports they stand.'),
      )
      .readonly(),
    complete,
  })
  .readonly()

export const mappedSchema = z
  .object({
    places: z
      .array(
        z
          .object({
            name: z.string(),
            lat: z.number(),
            lon: z.number(),
            country: z.string().nullable(),
            admin1: z.string().nullable(),
            precision: z.string().nullable().describe('How exactly the point is meant.'),
            records: z.int(),
            reports: z.int(),
          })
          .readonly(),
      )
      .readonly(),
    unplaced: z.int().describe('Records that name no place, or one that is on no map.'),
    complete,
  })
  .readonly()

export const pairsSchema = z
  .object({
    pairs: z
      .array(
        z
          .object({
            kind: z.enum(['event', 'statement']),
            from: z.string(),
            to: z.string(),
            what: z.string().describe('Type of the event, or act of the statement.'),
            records: z.int(),
            reports: z.int(),
          })
          .readonly(),
      )
      .readonly(),
    complete,
  })
  .readonly()

export const judgementSchema = z
  .object({
    id: z.string(),
    record: z.string(),
    verdict: z.enum(verdicts),
    correction: z.record(z.string(), z.unknown()).nullable(),
    reason: z.string().nullable(),
    by: z.string(),
    at: z.string(),
    changed: z.boolean().describe('The record that stands there now is not the one that was judged.'),
  })
  .readonly()

export const latelyAskedSchema = z.object({
  since: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .describe('`next` of the answer before; without it, only that is told.'),
})

export const latelySchema = z
  .object({
    decisions: z.array(z.object({ ...lastWord, record: z.string(), verdict: z.enum(verdicts) }).readonly()).readonly(),
    next: z.int(),
  })
  .readonly()

const search = z
  .string()
  .max(4000)
  .default('')
  .describe('What is asked, in the search language of `docs/asking.md`: `role:killed place:Kassala`.')

export const askedSchema = z.object({ q: search })

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform(value => value === 'true')

const exact = flag.describe('Whether to count all of many records, which may take seconds.')

export const countAskedSchema = z.object({ q: search, exact })

export const pairsAskedSchema = z.object({
  q: search,
  exact,
  top: z.coerce.number().int().min(1).max(1000).default(200),
})

export const pageSchema = z.object({
  q: search,
  limit: z.coerce.number().int().min(1).max(10_000).default(100),
  after: z.string().max(100).optional().describe('`next` of the page before.'),
  order: z.enum(['newest', 'oldest']).default('newest').describe('By the day of the report.'),
})

export const tallyAskedSchema = z.object({
  q: search,
  by: z.enum(tallyFields),
  top: z.coerce.number().int().min(1).max(1000).default(20),
  exact,
})

export const formatSchema = z
  .object({
    name: z.string(),
    title: z.string(),
    omits: z.string().nullable().describe('What is left out; null where nothing is.'),
    binary: z.boolean(),
  })
  .readonly()

export const exportAskedSchema = z.object({
  q: search,
  as: z.string().max(100).describe('`name` of a format.'),
  mask: flag.describe('Whether the names of private persons are masked.'),
  reports: z.coerce.number().int().min(1).optional().describe('At most so many reports, to look at.'),
  show: flag.describe('Shown by the browser instead of kept as a file.'),
})

export const listAskedSchema = z.object({
  q: search,
  list: z.enum(['statements', 'events', 'figures', 'reports', 'actors', 'places']),
  columns: z
    .string()
    .max(500)
    .optional()
    .describe(
      'Titles of columns of a list of records or reports as it is seen, with `|` between; all that is known without.',
    ),
  order: z.enum(['newest', 'oldest']).default('newest').describe('Of the columns of a list as it is seen.'),
})

/** Of one request, base64 included. */
export const largestUpload = 48 * 1024 * 1024

export const sentSchema = z.object({
  name: z.string().max(500).describe('Name of the file; its ending says what it is where the bytes do not.'),
  content: z.base64().describe('The bytes of one report: text, HTML, PDF, Word or mail.'),
})

export const uploadSchema = z
  .object({
    reports: z.array(sentSchema).max(1000).default([]),
    addresses: z
      .array(z.url({ protocol: /^https?$/ }).max(4000))
      .max(100)
      .default([])
      .describe('Pages, feeds and documents that the server fetches.'),
    date: z.iso.date().optional().describe('The day of reports that name none.'),
  })
  .refine(({ reports, addresses }) => reports.length + addresses.length > 0, 'there is nothing to read')

/** What came of one report: the data of an event. */
export const uploadedSchema = z.object({
  name: z.string(),
  /** How many were read, this one included, and of how many. */
  done: z.int(),
  of: z.int(),
  added: z
    .object({
      id: z.string().nullable(),
      outcome: z.enum(['added', 'new-version', 'reread', 'same']),
      records: z.int(),
    })
    .nullable(),
  problem: problemSchema.shape.error.nullable(),
})

const namesSchema = z
  .object({
    actors: z.array(actorSchema).readonly(),
    places: z.array(placeSchema).readonly(),
    times: z.array(timeSchema).readonly(),
  })
  .readonly()
  .describe('To what ids and indices refer; where none are given, to those of the report as it stands.')

const correctionSchema = z.object({ names: namesSchema.optional() }).catchall(z.unknown())

export const reviewSchema = z
  .object({
    reading: readingSchema,
    decisions: z
      .array(
        z
          .object({
            record: z.string(),
            verdict: z.enum(verdicts),
            correction: correctionSchema.nullable(),
            ...lastWord,
          })
          .readonly(),
      )
      .readonly()
      .describe('What was decided last about its records, where something stands.'),
  })
  .readonly()

export const newRecordSchema = z.object({
  record: z.record(z.string(), z.unknown()).describe('A record without `id`, `confidence` and `why`.'),
  names: namesSchema.nullable().default(null),
  reason: z.string().max(2000).nullable().default(null),
  by: z.string().max(200).optional().describe('Who adds it; whoever started the server unless given.'),
})

export const whoSchema = z.object({
  by: z.string().min(1).max(200).optional().describe('Who; whoever started the server unless given.'),
})

export const newSavedSchema = whoSchema.extend({
  name: z.string().trim().min(1).max(200),
  address: z
    .string()
    .regex(/^\/(?![/\\])/, 'no address of the desk')
    .max(4000)
    .describe('Where the desk shows it, from the path on.'),
  q: z.string().max(2000).describe('The search by which new records are found.'),
})

export const savedSchema = newSavedSchema
  .extend({
    id: z.int(),
    by: z.string(),
    at: z.string(),
    seen: z
      .string()
      .describe('When the newest report came in that was there when it was last seen, or kept; new is `added:>` this.'),
  })
  .readonly()

export const newJudgementSchema = z.object({
  record: z.string().max(200),
  verdict: z.enum(verdicts).describe('`none` takes back what was decided before.'),
  correction: correctionSchema.nullable().default(null),
  reason: z.string().max(2000).nullable().default(null),
  after: z
    .string()
    .max(100)
    .nullable()
    .optional()
    .describe(
      'Id of the judgement that stood when this was decided, null where none did: another one that says otherwise is not overwritten unseen.',
    ),
  by: z.string().max(200).optional().describe('Who decides; whoever started the server unless given.'),
})

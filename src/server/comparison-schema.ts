import { z } from 'zod'
import { relations } from '../compare/comparison.ts'
import { rollUpRules } from '../compare/rollup.ts'
import { linkRelations } from '../ledger/people.ts'
import { quantitySchema } from '../record/figure.ts'

const at = z.int().describe('Place in the list of reports.')
const share = z.number().describe('Of its words, 0 to 1.')

const report = z.object({
  id: z.string().describe('The ledger’s id of the report.'),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  origin: z.object({ kind: z.string(), name: z.string(), reason: z.string() }).readonly(),
  copies: at.nullable(),
  share: share.nullable(),
  holds: z.array(z.object({ report: at, share }).readonly()).readonly(),
})

const telling = z.object({
  ref: z.string(),
  at,
  words: z.string(),
  sentence: z.string(),
  within: z.tuple([z.int(), z.int()]).readonly().nullable().describe('Place of the words in the sentence.'),
  sources: z.array(z.string()).readonly(),
  origin: z.string().describe('On whose work it rests.'),
  certainty: z.string(),
  status: z.string(),
  published: z.string().nullable(),
  from: z.string().nullable(),
  place: z.string().nullable(),
  quantity: quantitySchema.nullable(),
  unit: z.string().nullable(),
  actors: z.array(z.string()).readonly(),
  recipients: z.array(z.string()).readonly(),
})

const relation = z.object({
  a: z.int(),
  b: z.int().describe('Of the later one, among the tellings.'),
  relation: z.enum(relations),
  reason: z.string(),
  by: z.string().optional(),
})

const dispute = z.object({
  about: z.enum(['who', 'whether']),
  sides: z
    .array(
      z
        .object({ claim: z.string(), by: z.array(z.object({ at, source: z.string() }).readonly()).readonly() })
        .readonly(),
    )
    .readonly(),
})

const input = z.object({ report: z.string(), record: z.string(), origin: z.string(), words: z.string() })

const rolled = z.object({
  rule: z.string(),
  title: z.string(),
  unit: z.string().nullable(),
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  inputs: z.array(input.readonly()).readonly(),
  excluded: z.array(input.extend({ reason: z.string() }).readonly()).readonly(),
})

const matter = z.object({
  id: z.string(),
  kind: z.enum(['figure', 'event']),
  question: z.string(),
  reports: z.int(),
  origins: z.int(),
  tellings: z.array(telling.readonly()).readonly(),
  relations: z.array(relation.readonly()).readonly(),
  disputes: z.array(dispute.readonly()).readonly(),
  rollUp: rolled.readonly().nullable(),
  decided: z.boolean().describe('Somebody merged, split or overruled here.'),
})

/** `SideBySide`. */
export const comparisonSchema = z
  .object({
    reports: z.array(report.readonly()).readonly(),
    origins: z.int(),
    matters: z.array(matter.readonly()).readonly(),
    alone: z.int().describe('How many matters stand in one report only.'),
    single: z
      .array(
        z
          .object({ ref: z.string(), kind: z.enum(['figure', 'event']), question: z.string(), words: z.string(), at })
          .readonly(),
      )
      .readonly()
      .describe('The first of them, by their first record.'),
  })
  .readonly()

export const newLinkSchema = z.object({
  a: z.string().max(200).describe('`ref` of a record.'),
  b: z.string().max(200),
  relation: z.enum(linkRelations).describe('`apart` takes `same` back, and the other way round.'),
  reason: z.string().max(2000),
  by: z.string().max(200).optional().describe('Who decides; whoever started the server unless given.'),
})

export const linkSchema = z
  .object({
    id: z.string(),
    a: z.string(),
    b: z.string(),
    relation: z.enum(linkRelations),
    reason: z.string(),
    by: z.string(),
    at: z.string(),
  })
  .readonly()

const ruleNames = rollUpRules.map(r => r.name)

export const comparisonAskedSchema = z.object({
  q: z.string().max(4000).optional().describe('A search: the reports of which a record answers it.'),
  record: z.string().max(200).optional().describe('`ref` of a figure or an event: the reports that tell of the same.'),
  rollup: z.enum(ruleNames).default('low-best-high').describe('By which rule many numbers become one.'),
})

import { z } from 'zod'
import { spansSchema } from './span.ts'

const precisions = ['place', 'admin2', 'admin1', 'country', 'region'] as const

export const placeSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    mentions: spansSchema,
    geonameId: z.int().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    country: z.string().nullable().describe('ISO 3166-1 alpha-2.'),
    admin1: z.string().nullable(),
    precision: z.enum(precisions).nullable(),
    reason: z.string().describe('Why it was resolved as it was, or why not.'),
  })
  .readonly()
  .meta({ title: 'place' })
  .describe('A place that the report names.')

export type Place = z.infer<typeof placeSchema>

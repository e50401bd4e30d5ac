import { z } from 'zod'
import { spanSchema } from './span.ts'

const bases = ['said', 'inferred', 'unresolved'] as const

export const timeSchema = z
  .object({
    span: spanSchema,
    timex: z.string().describe('TIMEX3 value.'),
    value: z.string().nullable().describe('EDTF; null where it cannot be resolved.'),
    from: z.string().nullable(),
    to: z.string().nullable(),
    basis: z.enum(bases),
    reason: z.string(),
  })
  .readonly()
  .meta({ title: 'time' })
  .describe('A time expression, resolved against the publication date where it is known.')

export type Time = z.infer<typeof timeSchema>

import { z } from 'zod'
import { spansSchema } from './span.ts'

const actorKinds = ['person', 'organisation', 'armed-group', 'state', 'people', 'role', 'unknown'] as const

export const actorSchema = z
  .object({
    id: z.string(),
    name: z.string().describe('The fullest name in the report, or the fullest description.'),
    kind: z.enum(actorKinds),
    country: z.string().nullable().describe('ISO 3166-1 alpha-2.'),
    of: z
      .string()
      .nullable()
      .describe(
        'Id of the actor whose spokesman, head or member this one is: the ministry of "a spokesman for the ministry".',
      ),
    roles: z.array(z.string()).readonly(),
    mentions: spansSchema,
  })
  .readonly()
  .meta({ title: 'actor' })
  .describe('Somebody who acts or speaks in the report.')

export type ActorEntry = z.infer<typeof actorSchema>

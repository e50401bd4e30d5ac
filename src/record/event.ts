import { z } from 'zod'
import { common, partySchema } from './evidence.ts'
import { spanSchema } from './span.ts'

export const eventTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const

export const quads = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'] as const

export const eventSchema = z
  .object({
    ...common,
    kind: z.literal('event'),
    type: z.string().describe(`Type of the codebook; PLOVER: ${eventTypes.join(', ')}`),
    mode: z.string().nullable().describe('Mode of the type in the codebook.'),
    contexts: z.array(z.string()).readonly(),
    trigger: spanSchema.describe('The word that names it.'),
    actors: z.array(partySchema).readonly(),
    recipients: z.array(partySchema).readonly(),
    implied: z
      .boolean()
      .describe('True where the text names nobody and the actor is the body whose work it is: "40 were arrested".'),
    historical: z
      .boolean()
      .describe('Told as background: its time ended more than 90 days before the report, whatever its status.'),
    instrument: spanSchema.nullable(),
    deaths: z.array(z.string()).readonly().describe('Ids of figures.'),
    injuries: z.array(z.string()).readonly().describe('Ids of figures.'),
    arrests: z.array(z.string()).readonly().describe('Ids of figures.'),
    quad: z.enum(quads),
    codebook: z.string().describe('Name and version: plover@2021.'),
    statement: z.string().nullable().describe('Id of the statement that itself is this event.'),
  })
  .readonly()
  .describe('What somebody did to somebody, coded by the codebook.')

export type Event = z.infer<typeof eventSchema>
export type EventType = (typeof eventTypes)[number]
export type Quad = (typeof quads)[number]

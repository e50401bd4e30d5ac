import { z } from 'zod'
import type { Codebook } from '../codebook/codebook.ts'
import { figureRoles } from '../record/figure.ts'
import { acts } from '../record/statement.ts'

/**
 * What a language model answers: words copied from the report, and nothing that the engine works out by itself
 * (offsets, intervals, dates, places, chains). All fields are there, so that servers can hold the model to the schema.
 */
const words = z.string()
const orNull = z.string().nullable()
const sentence = z.number().describe('Number of the sentence in which it stands.')

const statement = z.strictObject({
  sentence,
  source: orNull.describe('Who says it, as written; null where nobody is named.'),
  cue: orNull.describe('The words of saying; null where there are none.'),
  content: z.array(words).describe('What is said, without source and cue; several where it is interrupted.'),
  act: z.enum(acts),
  addressee: orNull,
  medium: orNull.describe('Where it was said.'),
})

const figure = z.strictObject({
  sentence,
  words: words.describe('The number with its modifiers and its noun.'),
  what: orNull.describe('The counted noun phrase alone.'),
  role: z.enum(figureRoles),
  population: orNull.describe('Of whom.'),
})

const event = z.strictObject({
  sentence,
  trigger: words.describe('The word or words that name it.'),
  type: words,
  mode: orNull,
  actors: z.array(words),
  recipients: z.array(words),
  instrument: orNull,
})

const items = { statement, figure, event } as const
export type ItemKind = keyof typeof items
export type StatementItem = z.infer<typeof statement>
export type FigureItem = z.infer<typeof figure>
export type EventItem = z.infer<typeof event>

/** The answer as a server is asked for it: events of the codebook's types alone. */
export const answerSchema = ({ types }: Pick<Codebook, 'types'>) =>
  z.strictObject({
    statements: z.array(statement),
    figures: z.array(figure),
    events: z.array(event.extend({ type: z.enum(types.map(t => t.name)) })),
  })

export interface ItemOf {
  readonly statement: StatementItem
  readonly figure: FigureItem
  readonly event: EventItem
}

/** The lists of an answer, by the kind of what stands in them. */
const lists = { statement: 'statements', figure: 'figures', event: 'events' } as const

/** The things of a kind in an answer, whatever the answer looks like; null for one that is none. */
export function itemsIn<K extends ItemKind>(answer: unknown, kind: K): (ItemOf[K] | null)[] {
  const list = (answer as Record<string, unknown> | null)?.[lists[kind]] ?? []
  return (Array.isArray(list) ? list : [list]).map(value => {
    const { success, data } = items[kind].safeParse(completed(kind, value))
    return success ? (data as unknown as ItemOf[K]) : null
  })
}

/** No sentence of a document: where the model names none. */
const noSentence = -1

/** Fields that a model leaves out or blank are empty; those that it makes up are left out; the number is only a hint. */
function completed(kind: ItemKind, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const given = value as Readonly<Record<string, unknown>>
  const fields = Object.entries(items[kind].shape).map(([name, schema]) => {
    const field = given[name] ?? (schema.safeParse([]).success ? [] : null)
    if (Array.isArray(field)) return [name, field.filter(one => !isBlank(one))]
    return [name, isBlank(field) ? null : field]
  })
  return { ...Object.fromEntries(fields), sentence: Number.isInteger(given.sentence) ? given.sentence : noSentence }
}

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''

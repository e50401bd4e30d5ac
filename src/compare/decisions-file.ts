import { z } from 'zod'
import { OnrecordError } from '../report/error.ts'
import { relations } from './comparison.ts'
import type { Decision } from './decisions.ts'

const common = { id: z.string(), by: z.string(), at: z.string(), reason: z.string() }
const two = z.tuple([z.string(), z.string()])

const decisionSchema = z.discriminatedUnion('action', [
  z.object({ ...common, action: z.literal('merge'), records: two }),
  z.object({ ...common, action: z.literal('split'), records: z.array(z.string()).min(1), from: z.string().optional() }),
  z.object({ ...common, action: z.literal('overrule'), records: two, relation: z.enum(relations) }),
  z.object({ ...common, action: z.literal('undo'), decision: z.string() }),
])

/** The decisions of a file, one a line. Throws `bad-decision`, with the number of the line. */
export const decisionsIn = (text: string): Decision[] =>
  text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [decisionOf(line, i + 1)]))

function decisionOf(line: string, number: number): Decision {
  const result = decisionSchema.safeParse(jsonOf(line))
  if (result.success) return result.data
  const { path, message } = result.error.issues[0]!
  throw new OnrecordError(
    'bad-decision',
    `line ${number} is no decision: ${path.join('.') || 'the line'}: ${message}`,
    'See docs/compare.md for the form of a decision.',
  )
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

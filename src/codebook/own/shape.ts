import type { z } from 'zod'
import { type Problem, unknown } from '../check.ts'
import { keysAt } from './schemas.ts'

export type Shaped<T> =
  | { readonly data: T; readonly problems: readonly [] }
  | { readonly data: null; readonly problems: readonly Problem[] }

/** A file's data in their shape, or what is wrong with it in plain words. */
export function shaped<T>(schema: z.ZodType<T>, value: unknown): Shaped<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return { data: parsed.data, problems: [] }
  return { data: null, problems: parsed.error.issues.flatMap(issue => problemsIn(issue, schema, value)) }
}

function problemsIn(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): Problem[] {
  const path = issue.path.map(k => (typeof k === 'number' ? k : String(k)))
  const name = String(path.findLast(k => typeof k === 'string') ?? 'the file')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => unknown([...path, key], 'key', key, keysAt(schema, issue.path)))
  const given = path.reduce<unknown>((v, k) => (v as Record<string, unknown> | null | undefined)?.[k], value)
  if (given === undefined) return [{ path, message: `${name} is missing`, advice: `Add a line “${name}: …” here.` }]
  if (issue.code === 'invalid_value')
    return [{ path, message: `${name} cannot be “${given}”`, advice: `Use ${issue.values.join(', ')}.` }]
  if (issue.code === 'invalid_type') return [wrongType(path, name, issue.expected, given)]
  return [{ path, message: `${name}: ${issue.message}`, advice: 'Correct it.' }]
}

const kinds: Readonly<Record<string, string>> = {
  string: 'words',
  array: 'a list (lines with “- ”)',
  object: 'a mapping (lines with “key: …”)',
  record: 'a mapping (lines with “name: meaning”)',
  boolean: 'true or false',
}

function wrongType(path: Problem['path'], name: string, expected: string, given: unknown): Problem {
  const what =
    given === null ? 'nothing' : Array.isArray(given) ? 'a list' : typeof given === 'object' ? 'a mapping' : `${given}`
  const quotes = expected === 'string' && (typeof given === 'number' || typeof given === 'boolean')
  return {
    path,
    message: `${name} must be ${kinds[expected] ?? expected}, and is ${what}`,
    advice: quotes
      ? `Put quotes around it: "${given}".`
      : given === null
        ? 'Fill it in, or leave the line out.'
        : 'Correct it.',
  }
}

/**
 * Derives the JSON Schema and the documentation page of the record model from its one definition.
 * usage: npm run schema     writes schema/onrecord-1.json and docs/records.md
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { actorSchema } from '../src/record/actor.ts'
import { eventSchema } from '../src/record/event.ts'
import { linkSchema, partySchema, whySchema } from '../src/record/evidence.ts'
import { figureSchema, quantitySchema } from '../src/record/figure.ts'
import { placeSchema } from '../src/record/place.ts'
import { noticeSchema, readingSchema, reportSchema } from '../src/record/reading.ts'
import { statementSchema } from '../src/record/statement.ts'
import { timeSchema } from '../src/record/time.ts'

interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly title?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly prefixItems?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly enum?: readonly string[]
  readonly const?: string
}

const sections: readonly (readonly [title: string, schema: z.ZodType])[] = [
  ['Reading', readingSchema],
  ['Report', reportSchema],
  ['Statement', statementSchema],
  ['Figure', figureSchema],
  ['Quantity', quantitySchema],
  ['Event', eventSchema],
  ['Link of a chain', linkSchema],
  ['Party: a source, actor, recipient or population', partySchema],
  ['Why', whySchema],
  ['Actor', actorSchema],
  ['Place', placeSchema],
  ['Time', timeSchema],
  ['Notice', noticeSchema],
]

/** The contract of `onrecord read --json` as a JSON Schema (draft 2020-12). */
export const jsonSchema = (): string =>
  `${JSON.stringify({ $id: 'https://onrecord.dev/schema/onrecord-1.json', title: 'Onrecord reading, version 1', ...z.toJSONSchema(readingSchema) }, null, 2)}\n`

/** The same as a page for people: one table a shape. */
export const recordsPage = (): string =>
  [
    '# The records',
    '',
    'What `onrecord read --json` prints, shape by shape. This page and `schema/onrecord-1.json` are made from the definitions in `src/record/` by `npm run schema`.',
    '',
    'A span is a pair `[start, end)` of offsets into `report.text`, counted in UTF-16 code units.',
    ...sections.flatMap(([title, schema]) => ['', `## ${title}`, ...table(z.toJSONSchema(schema) as JsonSchema)]),
    '',
  ].join('\n')

const table = ({ description, properties }: JsonSchema): string[] => [
  ...(description ? ['', description] : []),
  '',
  '| field | type | meaning |',
  '| --- | --- | --- |',
  ...Object.entries(properties ?? {}).map(
    ([name, field]) => `| \`${name}\` | ${typeName(field)} | ${field.description ?? ''} |`,
  ),
]

function typeName(schema: JsonSchema): string {
  if (schema.title) return schema.title
  const variants = schema.anyOf ?? schema.oneOf
  if (variants) return variants.map(typeName).join(' or ')
  if (schema.const !== undefined) return `\`${schema.const}\``
  if (schema.enum) return schema.enum.map(value => `\`${value}\``).join(', ')
  if (schema.prefixItems) return 'span'
  if (schema.type === 'array') return `list of ${typeName(schema.items ?? {})}`
  return schema.properties?.kind?.const ?? [schema.type ?? 'any'].flat().join(' or ')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = new URL('../', import.meta.url)
  mkdirSync(new URL('schema/', root), { recursive: true })
  writeFileSync(new URL('schema/onrecord-1.json', root), jsonSchema())
  writeFileSync(new URL('docs/records.md', root), recordsPage())
}

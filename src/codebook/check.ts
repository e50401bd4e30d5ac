import type { Codebook, Lexicon, NounFrame, VerbFrame } from './codebook.ts'
import { nearest } from './suggest.ts'
import { wordsIn } from './words.ts'

/** What is wrong with a part of a codebook, at a path into it: `['verbs', 3, 'mode']`. */
export interface Problem {
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly advice: string
}

/** Classes that the extraction knows itself: any name; one person; a country or a noun for one. */
const builtIn = ['name', 'individual']

/** Slots that are no prepositions. */
const slots = ['subject', 'object', 'indirect', 'possessor', 'modifier', 'giver', 'clause', 'infinitive', 'none']
const slotKeys = ['actor', 'recipient', 'needs'] as const

/**
 * What is wrong with the frames of a language that their shape alone does not tell: types, modes, contexts and classes
 * that are not there, slots that are misspelt. `frames` are those to look at, `codebook` is what they belong to.
 */
export function frameProblems(
  frames: Pick<Lexicon, 'verbs' | 'nouns'>,
  codebook: Pick<Codebook, 'types' | 'contexts'>,
  classes: Lexicon['classes'],
): Problem[] {
  const known = { codebook, classes: [...builtIn, ...Object.keys(classes)] }
  return [
    ...frames.verbs.flatMap((frame, i) => problemsOf(frame, ['verbs', i], known)),
    ...frames.nouns.flatMap((frame, i) => problemsOf(frame, ['nouns', i], known)),
  ]
}

/** Every problem of every language; empty when all is well. */
export const codebookProblems = (codebook: Codebook): Problem[] =>
  Object.entries(codebook.languages).flatMap(([language, lexicon]) =>
    frameProblems(lexicon, codebook, lexicon.classes).map(p => ({ ...p, path: [language, ...p.path] })),
  )

interface Known {
  readonly codebook: Pick<Codebook, 'types' | 'contexts'>
  readonly classes: readonly string[]
}

type Path = readonly (string | number)[]

function problemsOf(frame: VerbFrame | NounFrame, path: Path, { codebook, classes }: Known): Problem[] {
  const type = codebook.types.find(t => t.name === frame.type)
  const typeNames = codebook.types.map(t => t.name)
  return [
    ...(type ? [] : [unknown([...path, 'type'], 'type', frame.type, typeNames)]),
    ...(type && frame.mode !== undefined && !Object.hasOwn(type.modes, frame.mode)
      ? [unknown([...path, 'mode'], `mode of ${type.name}`, frame.mode, Object.keys(type.modes))]
      : []),
    ...wordsIn(frame.contexts)
      .filter(context => !Object.hasOwn(codebook.contexts, context))
      .map(context => unknown([...path, 'contexts'], 'context', context, Object.keys(codebook.contexts))),
    ...classesIn(frame)
      .filter(({ name }) => !classes.includes(name))
      .map(({ key, name }) =>
        unknown(
          [...path, key],
          'class',
          `@${name}`,
          classes.map(c => `@${c}`),
        ),
      ),
    ...slotKeys.flatMap(key => wordsIn(frame[key]).flatMap(slot => slotProblem([...path, key], slot))),
  ]
}

/** "no mode of PROTEST is called “lout”", with what may be meant, or what there is. */
export function unknown(path: Path, what: string, word: string, known: readonly string[]): Problem {
  const meant = nearest(word, known)
  const list = known.length > 0 ? `There are: ${known.slice(0, 20).join(', ')}${known.length > 20 ? ', …' : ''}.` : ''
  const advice = meant ? `Do you mean ${meant}?` : list || 'There are none: define it, or leave it out.'
  return { path, message: `no ${what} is called “${word}”`, advice }
}

function slotProblem(path: Path, slot: string): Problem[] {
  const meant = slots.includes(slot) ? null : nearest(slot, slots)
  if (!meant || slot.length < 5) return []
  return [{ path, message: `“${slot}” is no slot and no preposition`, advice: `Do you mean ${meant}?` }]
}

function classesIn(frame: VerbFrame | NounFrame): { key: string; name: string }[] {
  return Object.entries(frame).flatMap(([key, value]) =>
    typeof value === 'string' ? [...value.matchAll(/@([\w-]+)/g)].map(m => ({ key, name: m[1]! })) : [],
  )
}

import type { Codebook, Lexicon } from './codebook.ts'

/** Classes that the extraction knows itself: any name; a country or a noun for one. */
const builtIn: ReadonlySet<string> = new Set(['name', 'individual'])

/** What is wrong with a codebook that its shape alone does not tell; empty when all is well. */
export function problemsOf(codebook: Codebook): string[] {
  const modes = new Map(codebook.types.map(t => [t.name, new Set(t.modes)]))
  const contexts = new Set(codebook.contexts)
  const problems: string[] = []
  for (const [language, lexicon] of Object.entries(codebook.languages))
    for (const frame of [...lexicon.verbs, ...lexicon.nouns]) {
      const at = `${language} ${frame.type} “${'verbs' in frame ? frame.verbs : frame.nouns}”`
      const known = modes.get(frame.type)
      if (!known) problems.push(`${at}: no type ${frame.type}`)
      else if (frame.mode && !known.has(frame.mode)) problems.push(`${at}: ${frame.type} has no mode ${frame.mode}`)
      for (const context of split(frame.contexts))
        if (!contexts.has(context)) problems.push(`${at}: no context ${context}`)
      for (const name of classesIn(frame))
        if (!builtIn.has(name) && !(name in lexicon.classes)) problems.push(`${at}: no class @${name}`)
    }
  return problems
}

const split = (words: string | undefined): string[] => words?.split(' ').filter(w => w !== '') ?? []

function classesIn(frame: Lexicon['verbs'][number] | Lexicon['nouns'][number]): string[] {
  const texts = Object.values(frame).filter(v => typeof v === 'string')
  return texts.flatMap(text => [...text.matchAll(/@([\w-]+)/g)].map(m => m[1]!))
}

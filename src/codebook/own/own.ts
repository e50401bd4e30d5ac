import type { z } from 'zod'
import type { Codebook, Lexicon } from '../codebook.ts'
import { type Example, exampleOf } from './example.ts'
import type { CodebookFile, LocatedProblem } from './files.ts'
import { type Joined, joined } from './head.ts'
import { lexiconOf, untold } from './lexicon.ts'
import { type ExampleEntry, examplesSchema, type Frames, framesSchema, type Head, headSchema } from './schemas.ts'
import { shaped } from './shape.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/** An example with the line on which it begins. */
export interface LocatedExample {
  readonly example: Example
  readonly file: string
  readonly line: number
  /** ISO 639-1. */
  readonly language: string
}

/** A codebook of one's own, with its examples; null where there are problems. */
export interface OwnCodebook {
  readonly codebook: Codebook | null
  readonly examples: readonly LocatedExample[]
  readonly problems: readonly LocatedProblem[]
}

/** The file that makes a folder a codebook. */
export const headName = 'codebook.yaml'

const languageFile = /^(frames|examples)\.([a-z]{2})\.yaml$/

/** Whether a file belongs to a codebook; others in its folder are left alone. */
export const isCodebookFile = (name: string): boolean => name === headName || languageFile.test(name)

/**
 * The codebook that the files of a folder make: `codebook.yaml` and, by language, `frames.en.yaml` and
 * `examples.en.yaml`. Finds every problem of every file at once.
 */
export function parseCodebook(files: readonly CodebookFile[]): OwnCodebook {
  const parts = files.map(partOf)
  const malformed = parts.flatMap(p => p.problems)
  const head = parts.find(p => p.kind === 'head')
  // Without its types one could only say of each frame that its type is not there.
  if (!head?.data) return { codebook: null, examples: [], problems: malformed }
  const base = joined(head.data)
  const { languages, problems } = lexiconsOf(parts, base)
  const codebook = { ...base.codebook, languages: { ...base.codebook.languages, ...languages } }
  // A frame whose type is misspelt is told once, and not also as a type that no frame tells.
  const framesHold = problems.length === 0 && parts.every(p => p.kind !== 'frames' || p.data)
  const ofHead = [...base.problems, ...(framesHold ? untold(codebook, base.extended) : [])].map(head.yaml.locate)
  const { examples, problems: inExamples } = examplesOf(parts, codebook)
  const all = [...malformed, ...ofHead, ...problems, ...inExamples]
  return { codebook: all.length === 0 ? codebook : null, examples, problems: all }
}

type Part = {
  readonly language: string
  readonly yaml: YamlFile
  readonly problems: readonly LocatedProblem[]
} & (
  | { readonly kind: 'head'; readonly data: Head | null }
  | { readonly kind: 'frames'; readonly data: Frames | null }
  | { readonly kind: 'examples'; readonly data: readonly ExampleEntry[] | null }
)

function partOf(file: CodebookFile): Part {
  const [, kind, language = ''] = languageFile.exec(file.name) ?? []
  const yaml = readYaml(file)
  const part = { language, yaml }
  if (kind === 'frames') return { ...part, kind, ...contentOf(framesSchema, yaml, {}) }
  if (kind === 'examples') return { ...part, kind, ...contentOf(examplesSchema, yaml, []) }
  return { ...part, kind: 'head', ...contentOf(headSchema, yaml, {}) }
}

/** A file of comments alone holds `nothing`. */
function contentOf<T>(
  schema: z.ZodType<T>,
  yaml: YamlFile,
  nothing: object,
): { data: T | null; problems: readonly LocatedProblem[] } {
  if (yaml.problems.length > 0) return { data: null, problems: yaml.problems }
  const { data, problems } = shaped(schema, yaml.value ?? nothing)
  return { data, problems: problems.map(yaml.locate) }
}

function lexiconsOf(
  parts: readonly Part[],
  base: Joined,
): { languages: Record<string, Lexicon>; problems: LocatedProblem[] } {
  const languages: Record<string, Lexicon> = {}
  const problems: LocatedProblem[] = []
  for (const part of parts) {
    if (part.kind !== 'frames' || !part.data) continue
    const { lexicon, problems: found } = lexiconOf(part.data, part.language, base)
    if (lexicon) languages[part.language] = lexicon
    problems.push(...found.map(part.yaml.locate))
  }
  return { languages, problems }
}

function examplesOf(
  parts: readonly Part[],
  codebook: Codebook,
): { examples: LocatedExample[]; problems: LocatedProblem[] } {
  const examples: LocatedExample[] = []
  const problems: LocatedProblem[] = []
  for (const part of parts) {
    if (part.kind !== 'examples') continue
    for (const [i, entry] of (part.data ?? []).entries()) {
      const example = exampleOf(entry, i, codebook)
      if (Array.isArray(example)) problems.push(...example.map(part.yaml.locate))
      else examples.push({ example, language: part.language, ...part.yaml.at([i]) })
    }
  }
  return { examples, problems }
}

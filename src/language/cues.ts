import type { Act } from '../record/statement.ts'
import type { HeadlineWords } from './headline-words.ts'

/**
 * The complement that carries the content:
 *
 *   clause              said [that it rained]
 *   object              condemned [the raid]
 *   findings-object     the poll shows [a tie]
 *   observers-object    a witness saw [a crater]
 *   persons-object      Brenn defended [her record]
 *   words-object        said [goodbye]
 *   infinitive          vowed [to return]
 *   gerund              proposed [closing the road]
 *   object-infinitive   urged [the council to act]
 *   told-infinitive     told the council [to act]
 *   object-complement   called [the vote a sham]
 *   object-as           described [the deal as dead]
 *   object-of …         accused [the army of looting]; likewise object-for, object-with, object-at
 *   of, about, for …    warned of [a flood], called for [talks]
 *   on-infinitive       called on [both sides to stop]
 */
export type CueFrame =
  | 'clause'
  | 'object'
  | 'findings-object'
  | 'observers-object'
  | 'persons-object'
  | 'words-object'
  | 'infinitive'
  | 'gerund'
  | 'object-infinitive'
  | 'told-infinitive'
  | 'object-complement'
  | 'object-as'
  | 'object-of'
  | 'object-for'
  | 'object-with'
  | 'object-at'
  | 'object-to'
  | 'on-infinitive'
  | 'of'
  | 'about'
  | 'against'
  | 'for'
  | 'to'
  | 'on'
  | 'with'
  | 'in'
  | 'at'

/** Act, frames with blanks between, lemmas with blanks between. */
export type CueRow = readonly [act: Act, frames: string, lemmas: string]

/** The words of attribution that a language supplies. */
export interface CueWords {
  readonly verbs: readonly CueRow[]
  readonly nouns: readonly CueRow[]
  readonly adjectives: readonly CueRow[]
  /** Verbs that tie an adjective to their subject: "remains confident", "made clear". */
  readonly linking: readonly string[]
  /** Sources that show rather than say: "the poll shows a tie". */
  readonly findings: readonly string[]
  /** Sources who tell what they saw and heard. */
  readonly observers: readonly string[]
  readonly hearsayVerbs: readonly string[]
  readonly hearsayAdverbs: readonly string[]
  readonly hearsayAdjectives: readonly string[]
  readonly hearsayNouns: readonly string[]
  /** Those that tell of a single thing: "a report of shelling". */
  readonly newsNouns: readonly string[]
  /** Verbs that give a noun of saying to their subject: "voiced concern". */
  readonly expressing: readonly string[]
  /** Prepositions that say what a noun of saying is about. */
  readonly aboutWords: readonly string[]
  /** Prepositions that join a noun of saying to its content. */
  readonly nounPrepositions: readonly CueFrame[]
  readonly sourcePhrases: readonly (readonly string[])[]
  /** Phrases in lower case that keep a source unnamed. */
  readonly unnamed: readonly string[]
  readonly notSources: readonly string[]
  readonly carriers: { readonly verbs: readonly string[]; readonly nouns: readonly string[] }
  readonly mediumPrepositions: readonly string[]
  readonly mediaNouns: readonly string[]
  readonly mediaNames: readonly string[]
  readonly complementizers: readonly string[]
  /** Verbs whose object is who is told. */
  readonly telling: readonly string[]
  /** Words that begin an adverbial of the cue after what is said: "before leaving". */
  readonly adverbial: readonly string[]
  /** Verbs whose object speaks: "quoted the envoy as saying". */
  readonly quoting: readonly string[]
  /** Before a source that is compared with: "as the mayor said". */
  readonly comparing: readonly string[]
  /** Verbs of saying only with an empty object: "as Brenn put it". */
  readonly putting: readonly string[]
  readonly firstPerson: readonly string[]
  /** Words for nobody in particular, at the end of a source: "you", "people", "who". */
  readonly anybody: readonly string[]
  readonly negations: readonly string[]
  /** Pronouns for one person. */
  readonly persons: readonly string[]
  /** By frame the prepositions that it takes; for `object` those of a reason or a description. */
  readonly prepositions: Readonly<Partial<Record<CueFrame, readonly string[]>>>
  /** By verb those that it takes in the passive: "asked about the vote", "accused of looting". */
  readonly passivePrepositions: Readonly<Record<string, readonly string[]>>
  /** Before the agent of a passive. */
  readonly agents: readonly string[]
  /** Before the author of a noun of saying: "criticism from the union". */
  readonly authors: readonly string[]
  /** Before who is spoken to. */
  readonly recipients: readonly string[]
  /** Subjects that stand for nobody. */
  readonly expletives: readonly string[]
  readonly headlines: HeadlineWords
}

export interface CueEntry {
  readonly act: Act
  readonly frames: ReadonlySet<CueFrame>
}

/** Rows by lemma; the act of a lemma is that of its first row, its frames are those of all. */
export function cueTable(rows: readonly CueRow[]): ReadonlyMap<string, CueEntry> {
  const table = new Map<string, CueEntry>()
  for (const [act, frames, lemmas] of rows)
    for (const lemma of lemmas.split(' ')) {
      const entry = table.get(lemma)
      const added = frames.split(' ') as CueFrame[]
      table.set(lemma, { act: entry?.act ?? act, frames: new Set([...(entry?.frames ?? []), ...added]) })
    }
  return table
}

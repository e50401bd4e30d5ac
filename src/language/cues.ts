import type { Act, AnonymityKind } from '../record/statement.ts'
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

/** Act, frames with blanks between, lemmas with blanks between; a particle stands after an underscore: "lay_out". */
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
  /** Praise and blame that somebody gets: "drew criticism from", "has the backing of". */
  readonly received: {
    readonly verbs: readonly string[]
    readonly nouns: readonly string[]
    readonly from: string
    /** Before who gives it, right under the noun. */
    readonly of: readonly string[]
  }
  /** Verbs that give a noun of saying to their subject: "voiced concern". */
  readonly expressing: readonly string[]
  /** Prepositions that say what a noun of saying is about. */
  readonly aboutWords: readonly string[]
  /** Prepositions that join a noun of saying to its content. */
  readonly nounPrepositions: readonly CueFrame[]
  readonly sourcePhrases: readonly (readonly string[])[]
  /** Phrases in lower case that keep a source unnamed, by how; under `reason` those that only say why. */
  readonly unnamed: Readonly<Record<Exclude<AnonymityKind, 'unstated'> | 'reason', readonly string[]>>
  /** Before why a source stays unnamed: "because", "citing". */
  readonly reasons: readonly string[]
  readonly notSources: readonly string[]
  readonly carriers: { readonly verbs: readonly string[]; readonly nouns: readonly string[] }
  readonly mediumPrepositions: readonly string[]
  readonly mediaNouns: readonly string[]
  readonly mediaNames: readonly string[]
  /** Media without an article: "by telephone", "on television". */
  readonly bareMedia: { readonly prepositions: readonly string[]; readonly nouns: readonly string[] }
  /** Before who is spoken or written to in a phrase for the medium: "an interview [with] Northwire". */
  readonly partnerPrepositions: readonly string[]
  /** Participles that open a sentence with who is spoken to: "Addressing parliament, …". */
  readonly addressing: readonly string[]
  readonly complementizers: readonly string[]
  /** Verbs of asking and the words that join what is asked: "asked the captain [whether]". */
  readonly asking: { readonly verbs: readonly string[]; readonly joining: readonly string[] }
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
  /** By whose account something holds: "by its own account", "to hear the mayor tell it", "by all accounts". */
  readonly accounts: {
    readonly prepositions: readonly string[]
    /** Lower case. */
    readonly nouns: readonly string[]
    readonly everybody: readonly string[]
    /** The words before and after who tells. */
    readonly telling: readonly [readonly string[], readonly string[]]
  }
  /** To say that something could not be checked. */
  readonly verifying: {
    readonly verbs: readonly string[]
    readonly nouns: readonly string[]
    /** Lower case: "not", "unable", "no". */
    readonly negations: readonly string[]
  }
  readonly answers: AnswerWords
  /** Between a noun of saying and what it says. */
  readonly copulas: readonly string[]
  /** Before and after the possessive in "for its part". */
  readonly forPart: readonly [string, string]
  /** Reported speech that goes on without a cue. */
  readonly runs: {
    /** Verbs that reported speech may go on from. */
    readonly verbs: readonly string[]
    /** Forms of the auxiliary of the past perfect. */
    readonly perfect: readonly string[]
    /** Modals set back in tense. */
    readonly modals: readonly string[]
    /** Adverbs before the subject of a sentence that goes on. */
    readonly openers: readonly string[]
    /** Words that a phrase for what was spoken of before begins with. */
    readonly given: readonly string[]
  }
}

/** Lemmas by which an answer is joined to the claim that it answers. */
export interface AnswerWords {
  /** Verbs that say nothing on the matter: "declined to comment". */
  readonly commenting: readonly string[]
  /** Before a noun that points back: "the", "those". */
  readonly definite: readonly string[]
  /** Nouns that point back to what somebody else said: "claim", "accusation". */
  readonly pointers: readonly string[]
  readonly pronouns: readonly string[]
  /** Words that tell nothing of the matter. */
  readonly empty: readonly string[]
  /** Groups of words for the same thing. */
  readonly alike: readonly (readonly string[])[]
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

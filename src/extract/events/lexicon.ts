import type { Codebook, EventType, Lexicon, NounFrame, VerbFrame } from '../../codebook/codebook.ts'
import { wordsIn } from '../../codebook/words.ts'

/** A condition on a word: one of the lemmas, or any name, or a country's. */
export interface WordTest {
  readonly any: boolean
  readonly empty: boolean
  readonly name: boolean
  readonly country: boolean
  /** One person by name, or "he" and "she". */
  readonly individual: boolean
  readonly lemmas: ReadonlySet<string>
}

/** A phrase that stands by: a preposition and what it governs. */
export interface PhraseTest {
  readonly preposition: string
  readonly object: WordTest
}

/** A frame with its conditions made ready to test. */
interface Ready {
  readonly type: string
  /** Of a type of words, not deeds. */
  readonly verbal: boolean
  /** Of a type whose matter did not come to pass. */
  readonly refusal: boolean
  /** Type of its announcement, and of its refusal, where the codebook names one. */
  readonly announced: string | null
  readonly declined: string | null
  readonly mode: string | null
  readonly contexts: readonly string[]
  readonly actor: readonly string[]
  readonly recipient: readonly string[]
  readonly needs: readonly string[]
  readonly reciprocal: boolean
  /** Whose work it is where nobody is named. */
  readonly implied: WordTest | null
  readonly subject: WordTest | null
  readonly notSubject: WordTest | null
  readonly prep: readonly PhraseTest[]
  readonly notPrep: readonly PhraseTest[]
  /** Its place among the frames of its kind; the lower is tried first. */
  readonly order: number
}

export interface ReadyVerb extends Ready {
  readonly particle: string | null
  readonly object: WordTest | null
  readonly notObject: WordTest | null
  readonly complement: WordTest | null
  readonly clause: WordTest | null
  readonly notInfinitive: WordTest | null
  readonly source: VerbFrame
}

export interface ReadyNoun extends Ready {
  readonly modifiers: WordTest | null
  readonly notModifiers: WordTest | null
  readonly onlyVerbs: WordTest | null
  readonly notVerbs: WordTest | null
  readonly source: NounFrame
}

/** The lists of a lexicon that are asked word by word. */
export type WordList = Exclude<keyof Lexicon, 'classes' | 'verbs' | 'nouns' | 'agentMark' | 'infinitiveMark' | 'ofMark'>

const lists = [
  'lightVerbs',
  'joinVerbs',
  'chargeVerbs',
  'joinMarks',
  'sufferVerbs',
  'inflictVerbs',
  'thwartVerbs',
  'headNouns',
  'groupNouns',
  'carrierNouns',
  'setNouns',
  'happenVerbs',
  'definite',
  'relatives',
  'individualPronouns',
  'speakerPronouns',
  'thingPronouns',
  'emptyPronouns',
  'subjectControl',
  'objectControl',
  'messageNouns',
  'placeMarks',
  'sourceMarks',
  'obligations',
  'chargeMarks',
  'instrumentMarks',
  'temporalMarks',
  'passiveAuxiliaries',
  'partnerMarks',
  'lifeNouns',
  'noDeterminers',
  'quantifiers',
] as const satisfies readonly WordList[]

/** A language's frames by lemma, and its lists as sets. */
export interface EventLexicon {
  readonly verbs: ReadonlyMap<string, readonly ReadyVerb[]>
  readonly nouns: ReadonlyMap<string, readonly ReadyNoun[]>
  readonly words: Readonly<Record<WordList, ReadonlySet<string>>>
  readonly agentMark: string
  readonly ofMark: string
  readonly infinitiveMark: string
  readonly people: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly munitions: ReadonlySet<string>
  readonly weapons: ReadonlySet<string>
  readonly disasters: ReadonlySet<string>
  readonly violence: ReadonlySet<string>
}

const lexicons = new WeakMap<Codebook, Map<string, EventLexicon>>()

/** The lexicon of a language, made once for a codebook; empty where the codebook has no frames for it. */
export function lexiconOf(codebook: Codebook, language: string): EventLexicon {
  let made = lexicons.get(codebook)
  if (!made) {
    made = new Map()
    lexicons.set(codebook, made)
  }
  let lexicon = made.get(language)
  if (!lexicon) {
    lexicon = ready(codebook.languages[language] ?? empty, codebook)
    made.set(language, lexicon)
  }
  return lexicon
}

const empty: Lexicon = {
  ...(Object.fromEntries(lists.map(name => [name, ''])) as Record<WordList, string>),
  classes: {},
  agentMark: '',
  ofMark: '',
  infinitiveMark: '',
  verbs: [],
  nouns: [],
}

function ready(source: Lexicon, { types }: Codebook): EventLexicon {
  const classes = new Map(Object.entries(source.classes).map(([name, words]) => [name, wordsIn(words)]))
  const known: Known = { classes, types: new Map(types.map(t => [t.name, t])) }
  const classOf = (name: string): ReadonlySet<string> => new Set(classes.get(name) ?? [])
  return {
    verbs: verbTable(source.verbs, known),
    nouns: nounTable(source.nouns, known),
    words: Object.fromEntries(lists.map(name => [name, new Set(wordsIn(source[name]))])) as Record<
      WordList,
      Set<string>
    >,
    agentMark: source.agentMark,
    ofMark: source.ofMark,
    infinitiveMark: source.infinitiveMark,
    people: new Set([...classOf('person'), ...classOf('actorGroup'), ...classOf('force')]),
    places: classOf('place'),
    munitions: new Set([...classOf('explosive'), ...classOf('missile'), ...classOf('munition')]),
    disasters: classOf('disaster'),
    violence: classOf('violence'),
    weapons: new Set([...classOf('explosive'), ...classOf('missile'), ...classOf('weapon')]),
  }
}

type Classes = ReadonlyMap<string, readonly string[]>

/** What frames refer to. */
interface Known {
  readonly classes: Classes
  readonly types: ReadonlyMap<string, EventType>
}

function wordTest(words: string, classes: Classes): WordTest {
  const parts = wordsIn(words)
  const lemmas = parts.flatMap(p => (p.startsWith('@') ? (classes.get(p.slice(1)) ?? []) : [p]))
  return {
    any: parts.includes('*'),
    empty: parts.includes('-'),
    name: parts.includes('@name'),
    country: parts.includes('@country'),
    individual: parts.includes('@individual'),
    lemmas: new Set(lemmas),
  }
}

const testOf = (words: string | undefined, classes: Classes): WordTest | null =>
  words === undefined ? null : wordTest(words, classes)

/** "in:jail in:prison on:*": words of one preposition are one test. */
function phraseTests(phrases: string | undefined, classes: Classes): PhraseTest[] {
  const byPreposition = new Map<string, string[]>()
  for (const phrase of wordsIn(phrases)) {
    const [preposition, word] = phrase.split(':') as [string, string | undefined]
    byPreposition.set(preposition, [...(byPreposition.get(preposition) ?? []), word ?? '*'])
  }
  return [...byPreposition].map(([preposition, words]) => ({
    preposition,
    object: wordTest(words.join(' '), classes),
  }))
}

const sharedOf = (
  frame: VerbFrame | NounFrame,
  order: number,
  actor: string,
  recipient: string,
  { classes, types }: Known,
): Ready => ({
  verbal: types.get(frame.type)?.quad.startsWith('verbal') ?? false,
  refusal: types.get(frame.type)?.refusal ?? false,
  announced: types.get(frame.type)?.announced ?? null,
  declined: types.get(frame.type)?.declined ?? null,
  implied: testOf(frame.implied, classes),
  subject: testOf(frame.subject, classes),
  notSubject: testOf(frame.notSubject, classes),
  prep: phraseTests(frame.prep, classes),
  notPrep: phraseTests(frame.notPrep, classes),
  type: frame.type,
  mode: frame.mode ?? null,
  contexts: wordsIn(frame.contexts),
  actor: wordsIn(frame.actor ?? actor),
  recipient: wordsIn(frame.recipient ?? recipient),
  needs: wordsIn(frame.needs),
  reciprocal: frame.reciprocal ?? false,
  order,
})

function verbTable(frames: readonly VerbFrame[], known: Known): Map<string, ReadyVerb[]> {
  const table = new Map<string, ReadyVerb[]>()
  for (const [order, frame] of frames.entries()) {
    const made: Omit<ReadyVerb, 'particle'> = {
      ...sharedOf(frame, order, 'subject', 'object', known),
      object: testOf(frame.object, known.classes),
      notObject: testOf(frame.notObject, known.classes),
      complement: testOf(frame.complement, known.classes),
      clause: testOf(frame.clause, known.classes),
      notInfinitive: testOf(frame.notInfinitive, known.classes),
      source: frame,
    }
    for (const verb of wordsIn(frame.verbs)) {
      const [lemma, particle] = verb.split('+') as [string, string | undefined]
      table.set(lemma, [...(table.get(lemma) ?? []), { ...made, particle: particle ?? null }])
    }
  }
  return table
}

function nounTable(frames: readonly NounFrame[], known: Known): Map<string, ReadyNoun[]> {
  const table = new Map<string, ReadyNoun[]>()
  for (const [order, frame] of frames.entries()) {
    const made: ReadyNoun = {
      ...sharedOf(frame, order, 'giver by possessor modifier', 'against on at of', known),
      modifiers: testOf(frame.modifiers, known.classes),
      notModifiers: testOf(frame.notModifiers, known.classes),
      onlyVerbs: testOf(frame.onlyVerbs, known.classes),
      notVerbs: testOf(frame.notVerbs, known.classes),
      source: frame,
    }
    for (const noun of wordsIn(frame.nouns)) table.set(noun, [...(table.get(noun) ?? []), made])
  }
  return table
}

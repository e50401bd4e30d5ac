import { lemmaOf } from '../language/lemmatise/lemma.ts'
import type { LanguagePack } from '../language/pack.ts'
import { packs } from '../language/packs.ts'
import type { Span } from '../report/span.ts'

/** A word of a text, in its base form as far as the form alone tells it. */
export interface Word {
  readonly key: string
  readonly span: Span
  /** Written with a capital or in digits. */
  readonly capital: boolean
}

/** What comparing asks of a language, ready for use. */
export interface Lexicon {
  keyOf(word: string): string
  readonly stop: ReadonlySet<string>
  readonly general: ReadonlySet<string>
  readonly tolls: ReadonlySet<string>
  readonly parties: ReadonlySet<string>
  readonly further: ReadonlySet<string>
  readonly part: ReadonlySet<string>
  /** Finds the words of summing up in a sentence. */
  readonly total: RegExp
  readonly running: RegExp
  readonly change: ReadonlySet<string>
  /** Whether the words before a number set it against another one of the same. */
  readonly contrast: RegExp
  /** The kind of thing that a noun names, where the language lists it. */
  kindOf(noun: string): string | null
}

const lexicons = new Map<string, Lexicon>()

/** The lexicon of a report's language; that of English where the language is not known. */
export function lexiconOf(code: string): Lexicon {
  const pack = packs.find(p => p.code === code) ?? packs[0]!
  let lexicon = lexicons.get(pack.code)
  if (!lexicon) {
    lexicon = makeLexicon(pack)
    lexicons.set(pack.code, lexicon)
  }
  return lexicon
}

function makeLexicon(pack: LanguagePack): Lexicon {
  const { stopWords, kinds, generalNouns, tolls, parties, further, part, contrast, total, running, change } =
    pack.comparison
  const kindOf = new Map(Object.entries(kinds).flatMap(([kind, nouns]) => nouns.map(noun => [noun, kind] as const)))
  const keys = new Map<string, string>()
  const keyOf = (word: string): string => {
    const small = word.toLowerCase()
    let key = keys.get(small)
    if (key === undefined) {
      key = baseForm(pack, small)
      keys.set(small, key)
    }
    return key
  }
  const keyed = (words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap(w => [w, keyOf(w)]))
  return {
    keyOf,
    stop: keyed(stopWords),
    general: new Set(generalNouns),
    tolls: new Set(tolls),
    parties: new Set(parties),
    further: new Set(further),
    part: new Set(part),
    total: anyOf(total),
    running: anyOf(running),
    change: keyed(change),
    contrast: new RegExp(`\\b(?:${contrast.join('|')}) $`, 'iu'),
    kindOf: noun => kindOf.get(noun) ?? null,
  }
}

const anyOf = (phrases: readonly string[]): RegExp => new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'iu')

/** Without a tagger: as a noun where it looks like a plural, as a verb where it ends like one. */
function baseForm(pack: LanguagePack, small: string): string {
  const as = (upos: string, xpos: string): string => lemmaOf([{ text: small, upos, xpos }], 0, pack.lemmas)
  const verb = as('VERB', 'VB')
  if (verb !== small) return verb
  const noun = as('NOUN', 'NNS')
  if (noun !== small) return noun
  if (small.endsWith('ed')) return as('VERB', 'VBD')
  return small.endsWith('ing') ? as('VERB', 'VBG') : small
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[’'][\p{L}]+)?/gu

/** The words of a stretch of text, with their offsets in the text. */
export function wordsIn(text: string, [start, end]: Span, { keyOf }: Lexicon): Word[] {
  const words: Word[] = []
  for (const match of text.slice(start, end).matchAll(wordPattern)) {
    const word = match[0].replace(/[’']s?$/u, '')
    const from = start + match.index
    words.push({ key: keyOf(word), span: [from, from + match[0].length], capital: /^[\p{Lu}\p{N}]/u.test(word) })
  }
  return words
}

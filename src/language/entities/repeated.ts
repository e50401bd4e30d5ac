import type { Document, NameKind } from '../document.ts'
import type { LanguagePack } from '../pack.ts'
import { type DraftName, isCapital, nameAtToken } from './draft.ts'
import { surnamesIn } from './surnames.ts'
import { nameWordSets } from './word-sets.ts'

interface Known {
  readonly kind: NameKind
  readonly country: string | null
  readonly confidence: number
}

/**
 * Names of the report that the finder passed over in one place and found in another: surnames of persons, whole
 * names, and abbreviations given in brackets after the name. Kinds of abbreviations follow the long name.
 */
export function withRepeated(document: Document, pack: LanguagePack, names: readonly DraftName[]): DraftName[] {
  const { tokens } = document
  const short = abbreviations(document, names)
  const surnames = surnamesIn(document, names)
  const settled = names.map(n => {
    if (n.end > n.first + 1) return n
    const word = tokens[n.first]!.text
    const agreed = agreeing(n, short.get(word))
    return n.kind !== 'person' && surnames.has(word) && isDoubtful(n)
      ? { ...agreed, kind: 'person' as const, country: null }
      : agreed
  })
  const known = knownWords(document, settled)
  const lower = new Set(tokens.map(t => t.text).filter(w => w === w.toLowerCase()))
  for (const [word, value] of short) known.set(word, value)
  const { generic, notNames } = nameWordSets(pack)
  const taken = nameAtToken(tokens.length, settled)
  const added: DraftName[] = []
  for (const { first, end } of document.sentences)
    for (let i = first; i < end; i++) {
      const word = tokens[i]!.text
      const same = taken[i] === -1 ? known.get(word) : undefined
      if (
        !same ||
        (i === first && lower.has(word.toLowerCase())) ||
        (generic.has(word.toLowerCase()) && !surnames.has(word)) ||
        notNames.has(word) ||
        bordersCapital(document, i, first, end)
      )
        continue
      added.push({ first: i, end: i + 1, ...same, confidence: same.confidence * 0.9 })
    }
  return [...settled, ...added]
}

const agreeing = (name: DraftName, known: Known | undefined): DraftName =>
  known ? { ...name, kind: known.kind, country: known.country } : name

/** Only a name in lower-case letters of which the lists know nothing can turn out a surname. */
const isDoubtful = ({ kind, country }: DraftName): boolean =>
  country === null && (kind === 'organisation' || kind === 'place' || kind === 'other')

/** Inside a run of capitals a single word is no name of its own. */
function bordersCapital({ tokens }: Document, i: number, first: number, end: number): boolean {
  const capital = (k: number): boolean => k >= first && k < end && isCapital(tokens[k]!.text) && k !== first
  return capital(i - 1) || capital(i + 1) || tokens[i + 1]?.text === '-'
}

/** Single words that stand for a name: the surname of a person, a name of one word; the opening word of a sentence proves none. */
function knownWords({ tokens, sentences }: Document, names: readonly DraftName[]): Map<string, Known> {
  const known = new Map<string, Known>()
  for (const { first, end, kind, country, confidence } of names) {
    const last = tokens[end - 1]!.text
    if (end === first + 1 && sentences[tokens[first]!.sentence]!.first === first && kind !== 'place') continue
    const usable = kind === 'person' ? last.length > 2 : end === first + 1 && last.length > 3
    if (usable && isCapital(last) && confidence > 0.6 && !known.has(last))
      known.set(last, { kind, country, confidence })
  }
  return known
}

/** "Free Valley Army (FVA)". */
function abbreviations({ tokens }: Document, names: readonly DraftName[]): Map<string, Known> {
  const found = new Map<string, Known>()
  for (const { first, end, kind, country, confidence } of names) {
    const [open, short, close] = [tokens[end]?.text, tokens[end + 1]?.text, tokens[end + 2]?.text]
    if (open !== '(' || close !== ')' || end - first < 2 || !short || !/^\p{Lu}[\p{Lu}\p{Ll}-]+$/u.test(short)) continue
    if (kind === 'organisation' || kind === 'armed-group') found.set(short, { kind, country, confidence })
  }
  return found
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readTreebank, type TreebankSentence } from '../treebank.ts'
import { glueDashes, splitText, type Word } from './names-text.ts'

/** Types that the name model tells apart. */
export type NameType = 'person' | 'organisation' | 'place' | 'people' | 'other'

/** A mention, words `[first, end)`. */
export interface GoldName {
  readonly first: number
  readonly end: number
  readonly type: NameType
}

export interface NameSentence {
  readonly words: readonly string[]
  readonly names: readonly GoldName[]
  /**
   * What a capitalised word outside the names may be: `nothing` where all names are annotated, `other` where only
   * persons, organisations and places are, `no-place` where all places are but nothing else, `anything` where some
   * mentions are left out.
   */
  readonly rest: 'nothing' | 'other' | 'no-place' | 'anything'
}

export interface NameDocument {
  readonly corpus: string
  readonly sentences: readonly NameSentence[]
}

const TITLES =
  /^(the|a|an|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Professor|Sir|Lord|Lady|President|Prime|Minister|Premier|Chancellor|Secretary|Senator|Sen\.?|Rep\.?|Representative|Congressman|Governor|Gov\.?|Mayor|Ambassador|General|Gen\.?|Lt\.?|Col\.?|Colonel|Major|Captain|Sgt\.?|Sergeant|Officer|Detective|Judge|Justice|Attorney|Lawyer|Spokesman|Spokeswoman|Chairman|CEO|Chief|Director|King|Queen|Prince|Princess|Pope|Saint|Father|Rev\.?|Bishop|Actor|Actress|Star|Coach|Vice|Deputy|Foreign|Finance|Defense|Defence|State|Executive)$/iu

const PRONOUNS =
  /^(I|he|she|it|they|we|you|his|her|their|our|who|where|what|which|everyone|someone|others?|police|officers|man|woman|people|suspect|victims?|facility|rehab|court|scene|home)$/iu

const hasCapital = (word: string): boolean => /[\p{Lu}\d]/u.test(word)
const isLink = (word: string): boolean => /^(of|and|&|for|the|de|la|del|du|al|-|'s|’s|in)$/u.test(word)

const lines = (path: string): string[] => {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split(/\r?\n/u)
}

const jsonLines = <T>(path: string): T[] =>
  lines(path)
    .filter(l => l !== '')
    .map(l => JSON.parse(l) as T)

/** Sentences in groups of some 15, for corpora that do not tell their documents apart. */
function documentsOf(corpus: string, sentences: readonly NameSentence[], size = 15): NameDocument[] {
  const documents: NameDocument[] = []
  for (let i = 0; i < sentences.length; i += size) documents.push({ corpus, sentences: sentences.slice(i, i + size) })
  return documents
}

/** Words with one tag each (`I-PER`, `B-LOC`, `O`) into a sentence, hyphened words split as the tokeniser splits them. */
function taggedSentence(
  rows: readonly (readonly [string, string])[],
  types: Readonly<Record<string, NameType>>,
  rest: NameSentence['rest'],
): NameSentence {
  const words: string[] = []
  const names: GoldName[] = []
  let [open, openType] = [-1, '']
  const close = (): void => {
    const type = types[openType]
    if (open >= 0 && type) names.push({ first: open, end: words.length, type })
    open = -1
  }
  for (const [word, tag] of rows) {
    const type = tag.slice(2)
    if (open >= 0 && (tag === 'O' || tag.startsWith('B-') || type !== openType)) close()
    if (tag !== 'O' && open < 0) [open, openType] = [words.length, type]
    words.push(...splitText(word).map(w => w.text))
  }
  close()
  return { words, names, rest }
}

function columnFile(path: string, word: number, tag: number, separator: string) {
  const sentences: [string, string][][] = [[]]
  for (const line of lines(path)) {
    if (line === '' || line.startsWith('-DOCSTART-')) sentences.push([])
    else if (!line.startsWith('# ')) sentences.at(-1)!.push([line.split(separator)[word]!, line.split(separator)[tag]!])
  }
  return sentences.filter(s => s.length > 0)
}

const wikigold = (folder: string): NameDocument[] => {
  const types = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' } as const
  const rows = columnFile(join(folder, 'train/wikigold.conll.gz'), 0, 1, ' ')
  return documentsOf(
    'wikigold',
    rows.map(r => taggedSentence(r, types, 'nothing')),
    12,
  )
}

const uner = (folder: string): NameDocument[] => {
  const types = { PER: 'person', ORG: 'organisation', LOC: 'place' } as const
  return ['dev', 'test'].flatMap(part => {
    const rows = columnFile(join(folder, `train/uner-ewt-${part}.iob2.gz`), 1, 2, '\t')
    return documentsOf(
      'uner-ewt',
      rows.map(r => taggedSentence(r, types, 'other')),
    )
  })
}

interface SpanDocument {
  readonly text: string
  readonly gold: readonly { readonly s: number; readonly e: number; readonly type?: string; readonly text: string }[]
  readonly entities?: readonly {
    readonly s: number
    readonly e: number
    readonly type?: string
    readonly syntactic: string
  }[]
}

/** The words of `text` that lie in `[start, end)`. */
function wordsIn(words: readonly Word[], start: number, end: number): [number, number] {
  const first = words.findIndex(w => w.end > start)
  let last = first
  while (last < words.length && words[last]!.start < end) last++
  return [first, last]
}

const crossner = (folder: string): NameDocument[] => {
  const types: Record<string, NameType> = {
    politician: 'person',
    person: 'person',
    politicalparty: 'organisation',
    organisation: 'organisation',
    country: 'place',
    location: 'place',
    election: 'other',
    event: 'other',
    misc: 'other',
  }
  return ['train', 'dev'].flatMap(part =>
    jsonLines<SpanDocument>(join(folder, `train/crossner-politics-${part}.jsonl`)).map(({ text, gold }) => {
      const words = splitText(text)
      const names = gold.flatMap(g => {
        const [first, end] = wordsIn(words, g.s, g.e)
        return first < 0 ? [] : [{ first, end, type: types[g.type!]! }]
      })
      return {
        corpus: 'crossner',
        sentences: [{ words: glueDashes(words), names: disjoint(names), rest: 'nothing' as const }],
      }
    }),
  )
}

/** Longest first, nothing that overlaps what is taken. */
function disjoint(names: readonly GoldName[]): GoldName[] {
  const taken: GoldName[] = []
  for (const n of [...names].sort((a, b) => b.end - b.first - (a.end - a.first)))
    if (n.end > n.first && !taken.some(t => t.first < n.end && n.first < t.end)) taken.push(n)
  return taken.sort((a, b) => a.first - b.first)
}

/**
 * The name at the end of a mention: "European aircraft manufacturer, Airbus" gives Airbus; for a person also without
 * the title. Null where the mention does not end in a name.
 */
function nameInMention(words: readonly Word[], first: number, end: number, type: NameType): GoldName | null {
  while (end > first && /^(['’]s|['’]|[,.])$/u.test(words[end - 1]!.text)) end--
  if (end <= first || !hasCapital(words[end - 1]!.text)) return null
  let start = end - 1
  while (start > first) {
    const before = words[start - 1]!.text
    if (hasCapital(before)) start--
    else if (isLink(before) && type !== 'person' && start - 2 >= first && hasCapital(words[start - 2]!.text)) start -= 2
    else if (before === '-' && start - 2 >= first && hasCapital(words[start - 2]!.text)) start -= 2
    else break
  }
  while (start < end && (type === 'person' ? TITLES : /^(the|a|an)$/iu).test(words[start]!.text)) start++
  if (start === end - 1 && PRONOUNS.test(words[start]!.text)) return null
  return start < end && /\p{Lu}/u.test(words[start]!.text + words[end - 1]!.text) ? { first: start, end, type } : null
}

/** Sentences (lines) of a document with mentions of which only some are annotated. */
function mentionDocument(
  corpus: string,
  text: string,
  mentions: readonly { s: number; e: number; type: NameType }[],
  rest: NameSentence['rest'] = 'anything',
): NameDocument {
  const sentences: NameSentence[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const words = splitText(line)
    const own = mentions.filter(m => m.s >= at && m.e <= at + line.length)
    const names = own.flatMap(m => {
      const [first, end] = wordsIn(words, m.s - at, m.e - at)
      const name = first < 0 ? null : nameInMention(words, first, end, m.type)
      return name ? [name] : []
    })
    if (words.length > 0) sentences.push({ words: glueDashes(words), names: disjoint(names), rest })
    at += line.length + 1
  }
  return { corpus, sentences }
}

const ecbplus = (folder: string): NameDocument[] => {
  const types: Record<string, NameType> = {
    HUMAN_PART_PER: 'person',
    HUMAN_PART_ORG: 'organisation',
    LOC_GEO: 'place',
    LOC_FAC: 'place',
    HUMAN_PART_GPE: 'place',
  }
  const documents = jsonLines<SpanDocument>(join(folder, 'measure/ecbplus.jsonl')).map(({ text, gold }) =>
    mentionDocument(
      'ecbplus',
      text,
      gold.filter(g => types[g.type!]).map(g => ({ s: g.s, e: g.e, type: types[g.type!]! })),
    ),
  )
  return documents
    .map(d => ({ ...d, sentences: d.sentences.filter(s => s.names.length > 0) }))
    .filter(d => d.sentences.length > 0)
}

const geovirus = (folder: string): NameDocument[] =>
  jsonLines<SpanDocument>(join(folder, 'measure/geo-geovirus.jsonl')).map(({ text, gold }) =>
    mentionDocument(
      'geovirus',
      text.replaceAll('. ', '.\n'),
      gold.map(g => ({ s: g.s, e: g.e, type: 'place' as const })),
      'no-place',
    ),
  )

interface OpenMention {
  readonly id: string
  readonly type: string
  readonly first: number
}

/** Entity brackets of GUM: `(6-person-new-…`, `6)`, both in one cell. */
function gumMentions({ words }: TreebankSentence): { first: number; end: number; type: string }[] {
  const open: OpenMention[] = []
  const found: { first: number; end: number; type: string }[] = []
  for (const [i, word] of words.entries()) {
    const cell = /Entity=([^|]*)/u.exec(word.misc)?.[1] ?? ''
    for (const [, opening, closing] of cell.matchAll(/\((\d+-[^()]*\)?)|(\d+)\)/gu)) {
      if (opening) {
        const [id, type] = opening.split('-')
        if (opening.endsWith(')')) found.push({ first: i, end: i + 1, type: type!.replace(')', '') })
        else open.push({ id: id!, type: type!, first: i })
      } else {
        const at = open.findLastIndex(o => o.id === closing)
        if (at >= 0) found.push({ first: open[at]!.first, end: i + 1, type: open.splice(at, 1)[0]!.type })
      }
    }
  }
  return found
}

/** The proper name around the head of a GUM mention. */
function gumName(sentence: TreebankSentence, mention: { first: number; end: number; type: string }): GoldName | null {
  const { words } = sentence
  const types: Record<string, NameType> = { person: 'person', organization: 'organisation', place: 'place' }
  const type = types[mention.type] ?? 'other'
  const inside = (i: number): boolean => i >= mention.first && i < mention.end
  const head = words.findIndex((w, i) => inside(i) && !inside(w.head))
  if (head < 0 || words[head]!.upos !== 'PROPN') return null
  const proper = (i: number): boolean =>
    inside(i) && (words[i]!.upos === 'PROPN' || /^[\p{Lu}\d]/u.test(words[i]!.form))
  const bridge = (i: number): boolean =>
    inside(i) &&
    (words[i]!.form === '-' || (type !== 'person' && /^(of|and|for|the|&|de|la|'s)$/u.test(words[i]!.form)))
  let [first, end] = [head, head + 1]
  while (proper(first - 1) || (bridge(first - 1) && proper(first - 2))) first -= proper(first - 1) ? 1 : 2
  while (proper(end) || (bridge(end) && proper(end + 1)) || (bridge(end) && bridge(end + 1) && proper(end + 2)))
    end += proper(end) ? 1 : proper(end + 1) ? 2 : 3
  while (first < end - 1 && (type === 'person' ? TITLES : /^(the|a|an)$/iu).test(words[first]!.form)) first++
  return { first, end, type }
}

/** Only the train part: dev and test measure names and actors. */
const gum = (folder: string): NameDocument[] => gumPart(folder, 'train')

/** A part of GUM with the names in it. */
export const gumPart = (folder: string, part: 'train' | 'dev' | 'test'): NameDocument[] =>
  readTreebank(join(folder, `train/gum-ccby-${part}.conllu.gz`)).map(document => ({
    corpus: 'gum',
    sentences: document.sentences.map(sentence => ({
      words: glueDashes(sentence.words.map(w => ({ text: w.form, start: w.span[0], end: w.span[1] }))),
      names: disjoint(gumMentions(sentence).flatMap(m => gumName(sentence, m) ?? [])),
      rest: 'nothing' as const,
    })),
  }))

const readers = { wikigold, uner, crossner, gum, ecbplus, geovirus }

/** Reads the corpora under `folder`; those that are not there are left out. */
export function readNameCorpora(folder: string): NameDocument[] {
  if (!existsSync(join(folder, 'train'))) throw new Error(`no corpora in ${folder}`)
  return Object.values(readers).flatMap(read => read(folder))
}

/** Sentences of a treebank with their proper nouns as names of no kind: how words are written. */
export const treebankSentences = (path: string): NameSentence[] =>
  readTreebank(path).flatMap(document =>
    document.sentences.map(sentence => ({
      words: glueDashes(sentence.words.map(w => ({ text: w.form, start: w.span[0], end: w.span[1] }))),
      names: sentence.words.flatMap((w, i) =>
        w.upos === 'PROPN' ? [{ first: i, end: i + 1, type: 'other' as const }] : [],
      ),
      rest: 'nothing' as const,
    })),
  )

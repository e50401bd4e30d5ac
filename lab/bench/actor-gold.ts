import { readFileSync } from 'node:fs'
import type { Span } from '../../src/report/span.ts'
import { readTreebank, type TreebankDocument, type TreebankSentence } from '../treebank.ts'
import { inShared } from './shared.ts'

export interface GoldMention {
  readonly span: Span
  /** The words that say who, without modifiers; null where the corpus does not tell. */
  readonly head: Span | null
}

/** A report in which mentions of persons and organisations are joined by hand. */
export interface GoldReport {
  readonly id: string
  readonly text: string
  readonly date: string | null
  /** Up to this offset all mentions are annotated. */
  readonly end: number
  readonly chains: readonly (readonly GoldMention[])[]
  /** Places: whether they act is not annotated, so a mention of one is neither right nor wrong. */
  readonly neutral: readonly GoldMention[]
}

export interface GoldSet {
  readonly name: string
  readonly reports: readonly GoldReport[]
}

interface MeantimeLine {
  readonly id: string
  readonly date: string
  readonly text: string
  readonly entities: readonly { readonly s: number; readonly e: number; readonly type?: string; instance?: string }[]
}

/** Title, date and four sentences, one a line: only there are the mentions of all chains annotated. */
const ANNOTATED_LINES = 6

/** MEANTIME (Minard et al. 2016): Wikinews, 81 reports. */
function meantime(): GoldReport[] {
  const lines = readFileSync(inShared('corpora/measure/meantime.jsonl'), 'utf8').split('\n')
  return lines.filter(l => l !== '').map(l => meantimeReport(JSON.parse(l) as MeantimeLine))
}

function meantimeReport({ id, date, text, entities }: MeantimeLine): GoldReport {
  const end = text.split('\n').slice(0, ANNOTATED_LINES).join('\n').length
  const chains = new Map<string, GoldMention[]>()
  const neutral: GoldMention[] = []
  for (const { s, e, type, instance } of entities) {
    if (e > end) continue
    const mention: GoldMention = { span: [s, e], head: null }
    if (type === 'LOC') neutral.push(mention)
    if (type !== 'PER' && type !== 'ORG') continue
    const known = chains.get(instance!)
    if (known) known.push(mention)
    else chains.set(instance!, [mention])
  }
  return {
    id,
    text,
    date: /^\d{4}-\d\d-\d\d$/.test(date) ? date : null,
    end,
    neutral,
    chains: [...chains.values()].map(chain => withoutFrames(text, chain)),
  }
}

/**
 * An apposition is annotated whole and in its parts: of [[Ada Brenn], [mayor of Orlin]] the parts are kept. A title
 * that stands right before the name belongs to it, as in OntoNotes and GUM: of [[Mayor] [Ada Brenn]] the name is kept.
 */
function withoutFrames(text: string, chain: readonly GoldMention[]): GoldMention[] {
  const within = (a: GoldMention, b: GoldMention): boolean =>
    a !== b && a.span[0] >= b.span[0] && a.span[1] <= b.span[1] && a.span[1] - a.span[0] < b.span[1] - b.span[0]
  const parts = chain.filter(m => !chain.some(n => within(n, m)))
  const framed = (m: GoldMention, next: GoldMention): boolean =>
    chain.some(frame => within(m, frame) && within(next, frame)) &&
    /^[\s"“']*$/.test(text.slice(m.span[1], next.span[0]))
  return parts.filter(m => !parts.some(n => n.span[0] >= m.span[1] && framed(m, n)))
}

const GENRES = ['news', 'interview', 'bio', 'speech']

interface Opened {
  readonly id: string
  readonly type: string
  readonly first: number
  /** `2` or `1,2`: positions of the head words in the mention, from 1. */
  readonly minspan: string
}

/** GUM (Zeldes 2017), of the genres that come nearest to news those parts on which nothing was trained. */
function gum(part: 'train' | 'dev' | 'test'): GoldReport[] {
  return readTreebank(inShared(`corpora/train/gum-ccby-${part}.conllu.gz`))
    .filter(({ genre }) => GENRES.includes(genre))
    .map(gumReport)
}

function gumReport(document: TreebankDocument): GoldReport {
  const chains = new Map<string, { readonly types: string[]; readonly mentions: GoldMention[] }>()
  for (const sentence of document.sentences)
    for (const { id, type, mention } of entitiesIn(sentence)) {
      const chain = chains.get(id) ?? { types: [], mentions: [] }
      chain.types.push(type)
      chain.mentions.push(mention)
      chains.set(id, chain)
    }
  const all = [...chains.values()]
  const { id, text } = document
  return {
    id,
    text,
    date: null,
    end: text.length,
    chains: all.filter(c => ['person', 'organization'].includes(mostFrequent(c.types))).map(c => c.mentions),
    neutral: all.filter(c => mostFrequent(c.types) === 'place').flatMap(c => c.mentions),
  }
}

const mostFrequent = (types: readonly string[]): string =>
  types.reduce((best, t) => (count(types, t) > count(types, best) ? t : best))

const count = (list: readonly string[], value: string): number => list.filter(v => v === value).length

/** `Entity=(3-person-new-…` opens, `3)` closes, `(3-person-…)` does both; a mention in parts (`3[1/2]`) is left out. */
function entitiesIn({ words }: TreebankSentence) {
  const open: Opened[] = []
  const found: { id: string; type: string; mention: GoldMention }[] = []
  for (const [i, { misc }] of words.entries()) {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
    for (const [bracket] of value.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
      if (bracket.startsWith('(')) open.push(openedBy(bracket.replace(/[()]/g, ''), i))
      if (!bracket.endsWith(')')) continue
      const id = bracket.startsWith('(') ? open.at(-1)!.id : bracket.slice(0, -1)
      const at = open.findLastIndex(o => o.id === id)
      if (at < 0) continue
      const [{ first, type, minspan }] = open.splice(at, 1) as [Opened]
      if (!id.includes('[')) found.push({ id, type, mention: mentionOf(words, first, i, minspan) })
    }
  }
  return found
}

const openedBy = (bracket: string, first: number): Opened => {
  const [id = '', type = '', , , , minspan = '1'] = bracket.split('-')
  return { id, type, first, minspan }
}

function mentionOf(words: TreebankSentence['words'], first: number, last: number, minspan: string): GoldMention {
  const positions = minspan.split(',').map(Number)
  const headAt = (position: number): TreebankSentence['words'][number] => words[Math.min(first + position - 1, last)]!
  return {
    span: [words[first]!.span[0], words[last]!.span[1]],
    head: [headAt(positions[0]!).span[0], headAt(positions.at(-1)!).span[1]],
  }
}

/** The sets that are scored. */
export const actorGold = (): GoldSet[] => [
  { name: 'MEANTIME', reports: meantime() },
  { name: 'GUM dev and test', reports: [...gum('dev'), ...gum('test')] },
]

/** GUM's training part: to look at, not to score, since tagger, parser and name finder know it. */
export const actorGoldToLookAt = (): GoldSet => ({ name: 'GUM train', reports: gum('train') })

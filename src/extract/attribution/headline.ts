import type { CueEntry } from '../../language/cues.ts'
import type { Sentence, Token } from '../../language/document.ts'
import type { HeadlineWords } from '../../language/headline-words.ts'
import { isVerb } from '../../language/tree.ts'
import type { Act } from '../../record/statement.ts'
import { cover, type Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { contentIn } from './grammar/content.ts'
import { type AttributionRule, isFiniteVerb, isPunctuation, type Range, type Scene } from './scene.ts'

/**
 * What headlines say without the words of a sentence; told by the words themselves, since a tree of a
 * headline is seldom right.
 *
 *   Police: five dead in market blast          Five dead in market blast: police
 *   Five dead, says governor                   Governor Slams Budget
 */
export const headline: AttributionRule = {
  name: 'headline',
  find: scene =>
    scene.document.sentences.flatMap(sentence => {
      if (!isHeadline(scene, sentence)) return []
      const found = beforeColon(scene, sentence) ?? afterMark(scene, sentence) ?? afterComma(scene, sentence)
      return [found ?? verbal(scene, sentence)].filter(draft => draft !== null)
    }),
}

const LONGEST_HEADLINE = 26

/** A title, or a first paragraph of one short sentence that others follow or that has no full stop. */
function isHeadline({ document }: Scene, sentence: Sentence): boolean {
  const { blocks, sentences, tokens } = document
  if (blocks[sentence.block]!.kind === 'title') return true
  if (sentence.end - sentence.first > LONGEST_HEADLINE || !isFirst(document.blocks, sentences, sentence)) return false
  const next = sentences[sentence.index + 1]
  return next === undefined ? !hasStop(tokens, sentence) : next.block !== sentence.block
}

/** A full stop ends it, perhaps inside its quotation. */
const hasStop = (tokens: readonly Token[], { end }: Sentence): boolean =>
  tokens.slice(end - 2, end).some(t => t.text === '.')

const running = new Set(['title', 'paragraph', 'list-item'])

function isFirst(blocks: Scene['document']['blocks'], sentences: readonly Sentence[], sentence: Sentence): boolean {
  for (let i = 0; i < sentence.index; i++) if (running.has(blocks[sentences[i]!.block]!.kind)) return false
  return true
}

interface HeadlineTables {
  readonly labels: ReadonlySet<string>
  readonly speakers: ReadonlySet<string>
  readonly present: ReadonlyMap<string, string>
}

const tables = new WeakMap<HeadlineWords, HeadlineTables>()

function tablesOf({ words: { headlines } }: Scene): HeadlineTables {
  let table = tables.get(headlines)
  if (!table) {
    const { labels, speakers, present } = headlines
    table = { labels: new Set(labels), speakers: new Set(speakers), present: new Map(present) }
    tables.set(headlines, table)
  }
  return table
}

/** True where words before a colon name the kind of piece: "Analysis", "Update 2", "The Latest". */
export function isLabel(scene: Scene, before: readonly Token[]): boolean {
  const { labels } = tablesOf(scene)
  const words = before.filter(t => t.upos !== 'NUM' && !isPunctuation(t)).map(t => t.text.toLowerCase())
  return (
    words.length === 0 || labels.has(words.join(' ')) || labels.has(before.map(t => t.text.toLowerCase()).join(' '))
  )
}

const LONGEST_SOURCE = 8

type Trust = 'known' | 'named' | 'unknown' | null

/**
 * How well a few words are known to name somebody who speaks: by a noun for those who do or a name of
 * theirs, by a capital alone, or not at all.
 */
function trustIn(scene: Scene, { first, end }: Range): Trust {
  const tokens = scene.document.tokens.slice(first, end)
  if (tokens.length === 0 || tokens.length > LONGEST_SOURCE || isLabel(scene, tokens)) return null
  if (tokens.some(t => (isVerb(t) && t.text[0] === t.text[0]!.toLowerCase()) || scene.time[t.index] || t.text === ','))
    return null
  if (scene.quantity[first] && !tablesOf(scene).speakers.has(scene.lower[end - 1]!)) return null
  const head = headBefore(scene, { first, end })
  const word = scene.lower[head.index]!
  if (tablesOf(scene).speakers.has(word) || scene.words.findings.includes(head.lemma.toLowerCase())) return 'known'
  const name = scene.document.names.find(n => n.first <= head.index && head.index < n.end)
  if (name?.kind === 'place' || name?.kind === 'people') return null
  if (/^\p{Lu}{2,6}$/u.test(head.text)) return 'known'
  if (name) return 'named'
  return head.upos === 'PROPN' && tokens.length <= 3 ? 'unknown' : null
}

/** The last word before a preposition: "[spokesman] for the port". */
function headBefore(scene: Scene, { first, end }: Range): Token {
  const { tokens } = scene.document
  for (let i = first + 1; i < end; i++) if (tokens[i]!.upos === 'ADP') return tokens[i - 1]!
  return tokens[end - 1]!
}

/** "Governor [on bridge]: …": without what is spoken of or to. */
function withoutTopic(scene: Scene, { first, end }: Range): Range {
  for (let i = first + 1; i < end; i++)
    if (scene.words.headlines.topics.includes(scene.lower[i]!)) return { first, end: i }
  return { first, end }
}

function beforeColon(scene: Scene, sentence: Sentence): StatementDraft | null {
  const { tokens } = scene.document
  const at = tokens.slice(sentence.first, sentence.first + LONGEST_SOURCE + 4).findIndex(t => t.text === ':')
  if (at < 1) return null
  const mark = sentence.first + at
  const source = withoutTopic(scene, { first: sentence.first, end: mark })
  const trust = trustIn(scene, source)
  const said = { first: mark + 1, end: sentence.end }
  if (!trust || !saysSomething(scene, said) || (trust !== 'known' && !isClause(scene, said))) return null
  return draftOf(scene, tokens[mark]!, source, said, 'source before a colon', trust)
}

/** "…: police", "… – officials": a short tail that names who says it. */
function afterMark(scene: Scene, { first, end: limit }: Sentence): StatementDraft | null {
  const { tokens } = scene.document
  let end = limit
  while (end > first && isPunctuation(tokens[end - 1])) end--
  for (let i = end - 1; i > Math.max(first + 2, end - 7); i--) {
    const t = tokens[i]!
    if (t.text !== ':' && !isDash(scene, t)) continue
    const trust = trustIn(scene, { first: i + 1, end })
    const said = { first, end: i }
    if (!trust || (trust !== 'known' && !(trust === 'named' && end - i <= 3 && isClause(scene, said)))) return null
    if (isLabel(scene, tokens.slice(first, i)) || !saysSomething(scene, said)) return null
    return draftOf(scene, t, { first: i + 1, end }, said, 'source after a mark at the end', trust)
  }
  return null
}

/** A dash between blanks. */
const isDash = ({ document: { text } }: Scene, { span: [start, end], text: mark }: Token): boolean =>
  /^[–—-]+$/u.test(mark) && text[start - 1] === ' ' && text[end] === ' '

/** "Five dead, says governor", "Five dead, governor says": nothing but source and cue after the comma. */
function afterComma(scene: Scene, { first, end: limit }: Sentence): StatementDraft | null {
  const { tokens } = scene.document
  let end = limit
  while (end > first && isPunctuation(tokens[end - 1])) end--
  const comma = lastComma(scene, Math.max(first + 1, end - LONGEST_SOURCE - 1), end)
  if (comma === null) return null
  const [opens, closes] = [entryAt(scene, comma + 1), entryAt(scene, end - 1)]
  const entry = opens ?? closes
  const source = opens ? { first: comma + 2, end } : { first: comma + 1, end: end - 1 }
  const trust = entry?.frames.has('clause') ? trustIn(scene, source) : null
  if (!entry || !trust || !saysSomething(scene, { first, end: comma })) return null
  const cue = tokens[opens ? comma + 1 : end - 1]!
  return draftOf(scene, cue, source, { first, end: comma }, 'source and cue after a comma', trust, entry.act)
}

function lastComma(scene: Scene, from: number, end: number): number | null {
  for (let i = end - 2; i >= from; i--) if (scene.document.tokens[i]!.text === ',') return i
  return null
}

/** The verb of saying that a word is by its form: "Slams" of "Governor Slams Budget". */
function entryAt(scene: Scene, index: number): CueEntry | null {
  const lemma = tablesOf(scene).present.get(scene.lower[index] ?? '')
  return (lemma === undefined ? undefined : scene.verbs.get(lemma)) ?? null
}

/** "Governor Slams Budget": a source at the head, the verb right after it, what it says after that. */
function verbal(scene: Scene, sentence: Sentence): StatementDraft | null {
  const { tokens } = scene.document
  const first = afterLabel(scene, sentence)
  for (let i = first + 1; i < Math.min(sentence.end - 1, first + LONGEST_SOURCE + 1); i++) {
    const entry = entryAt(scene, i)
    if (!entry || !agrees(scene, i)) continue
    const trust = trustIn(scene, { first, end: i })
    const said = trust && saidAfter(scene, entry, i, sentence.end)
    if (said && (!isCapital(tokens[i]!) || isCapital(tokens[i - 1]!)))
      return draftOf(
        scene,
        tokens[i]!,
        { first, end: i },
        said,
        `“${tokens[i]!.text}” after its source`,
        trust,
        entry.act,
      )
  }
  return null
}

const isCapital = (t: Token): boolean => t.text[0] !== t.text[0]!.toLowerCase()

/** "The Latest: [Trump urges …]": past a label and its colon. */
function afterLabel(scene: Scene, { first }: Sentence): number {
  const { tokens } = scene.document
  const at = tokens.slice(first, first + 5).findIndex(t => t.text === ':')
  return at > 0 && isLabel(scene, tokens.slice(first, first + at)) ? first + at + 1 : first
}

/** "Governor slams", "Pilots slam": one of two neighbours ends in s, or the source is a body or a name. */
function agrees(scene: Scene, verb: number): boolean {
  const plural = /[^s]s$|men$|police$|people$/u.test(scene.lower[verb - 1]!)
  const third = scene.lower[verb]!.endsWith('s') && !scene.lower[verb]!.endsWith('ss')
  return plural !== third
}

/** Headlines urge calm, as they slam budgets and call votes a sham. */
const objects = ['object', 'object-complement', 'object-infinitive'] as const

/** What follows the verb in one of its frames, up to a word that tells of something else. */
function saidAfter(scene: Scene, { frames }: CueEntry, verb: number, limit: number): Range | null {
  const { tokens } = scene.document
  const next = tokens[verb + 1]!
  if (isPunctuation(next) && scene.quotationOf[next.index] === scene.quotationOf[verb]) return null
  const word = scene.lower[verb + 1]!
  if (frames.has('clause') && isClause(scene, { first: verb + 1, end: limit })) return { first: verb + 1, end: limit }
  if (word === 'to') return frames.has('infinitive') ? { first: verb + 1, end: limit } : null
  const end = stopAfter(scene, verb + 2, limit)
  if (([...frames] as string[]).includes(word)) return end > verb + 2 ? { first: verb + 2, end } : null
  if (next.upos === 'ADP' || isFiniteVerb(next)) return null
  return objects.some(f => frames.has(f)) ? { first: verb + 1, end } : null
}

function stopAfter(scene: Scene, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (scene.quotationOf[i] === -1 && stopsAt(scene, i)) return i
  return limit
}

const stopsAt = (scene: Scene, index: number): boolean =>
  scene.words.headlines.stops.includes(scene.lower[index]!) || isPunctuation(scene.document.tokens[index])

/** A finite verb or a quotation stands in the range. */
function isClause(scene: Scene, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    const t = scene.document.tokens[i]!
    if (isFiniteVerb(t) || t.xpos === 'MD' || scene.quotationOf[i] !== -1) return true
  }
  return false
}

/** More than a name, a number or a list. */
function saysSomething(scene: Scene, { first, end }: Range): boolean {
  const tokens = scene.document.tokens.slice(first, end).filter(t => !isPunctuation(t))
  if (tokens.length < 2) return false
  return (
    isClause(scene, { first, end }) ||
    tokens.length > 4 ||
    tokens.some(t => !['PROPN', 'NUM', 'CCONJ'].includes(t.upos))
  )
}

const confidences = { known: 0.75, named: 0.75, unknown: 0.6 } as const

function draftOf(
  scene: Scene,
  cue: Token,
  source: Range,
  said: Range,
  note: string,
  trust: NonNullable<Trust>,
  act: Act = 'say',
): StatementDraft | null {
  const content = contentIn(scene, [said])
  if (content.length === 0) return null
  return {
    head: cue.index,
    source: spanOf(scene, source),
    cue: [cue.span],
    content,
    act,
    addressee: null,
    medium: null,
    hearsay: false,
    vouches: true,
    rule: 'headline',
    note,
    confidence: confidences[trust],
  }
}

const spanOf = ({ document }: Scene, { first, end }: Range): Span =>
  cover(document.tokens.slice(first, end).map(t => t.span))

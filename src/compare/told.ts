import type { Event } from '../record/event.ts'
import type { Figure } from '../record/figure.ts'
import type { Reading } from '../record/reading.ts'
import { contains, cover, type Span } from '../report/span.ts'
import { shinglesOf } from './origins/shingles.ts'
import { bestOf, dimensionOf, type Interval, intervalOf } from './quantity.ts'
import { type Lexicon, lexiconOf, type Word, wordsIn } from './words.ts'

/** Roles of people to whom something was done. */
const tolls: ReadonlySet<Figure['role']> = new Set(['killed', 'injured', 'missing', 'detained', 'abducted'])
/** Of these the first count of a report is what it is about; men detained may be others in each. */
const victims = ['killed', 'injured', 'missing'] as const
/** Words that stand so many words away count half as much as a neighbour. */
const halfWay = 5

/** A figure as a report tells it, with all that comparing looks at; made once, before any comparison. */
export interface Told {
  /** Of the report, among those compared. */
  readonly at: number
  readonly reading: Reading
  readonly figure: Figure
  readonly sentence: Span
  /** Base form of the counted noun; null where it is understood. */
  readonly noun: string | null
  readonly kind: string | null
  readonly general: boolean
  /** Words before the noun: “merchant” of “five merchant vessels”. */
  readonly describing: ReadonlySet<string>
  /** The other words of the sentence, with how near they stand: 1 to 0. */
  readonly near: ReadonlyMap<string, number>
  readonly names: ReadonlySet<string>
  /** Runs of three words close to the number: where they are the same, one text stands behind both. */
  readonly run: ReadonlySet<number>
  readonly dimension: string | null
  readonly interval: Interval
  readonly best: number | null
  /** Takes a part out of another number, counts on from one, or sums up. */
  readonly partial: boolean
  readonly further: boolean
  readonly total: boolean
  /** Set against another number of the same: “fewer than the 14”. */
  readonly contrasted: boolean
  /** The first count of its role in the report, where that is one of victims; or “the toll”, which is that of what all know. */
  readonly leading: boolean
  /** “The two sides”: a name more than a count. */
  readonly parties: boolean
  readonly place: string | null
  readonly country: string | null
  readonly from: string | null
  readonly to: string | null
  /** Names and descriptions of who says it, in small letters, innermost last. */
  readonly sources: readonly string[]
  /** Base forms of the words that name the event it hangs on. */
  readonly triggers: ReadonlySet<string>
}

/** The figures of a reading, ready to be compared. */
export function toldIn(reading: Reading, at: number): Told[] {
  const lexicon = lexiconOf(reading.report.language)
  const events = reading.records.filter(r => r.kind === 'event')
  const sentences = new Map<string, Word[]>()
  const found = reading.records
    .filter(r => r.kind === 'figure')
    .map(figure => {
      const sentence = cover(figure.evidence)
      const key = sentence.join()
      const words = sentences.get(key) ?? wordsIn(reading.report.text, sentence, lexicon)
      sentences.set(key, words)
      return told(reading, at, figure, sentence, words, events, lexicon)
    })
  const first = new Set(victims.map(role => found.find(t => t.figure.role === role && !(t.partial || t.total))))
  return found.map(t => (first.has(t) ? { ...t, leading: true } : t))
}

function told(
  reading: Reading,
  at: number,
  figure: Figure,
  sentence: Span,
  words: readonly Word[],
  events: readonly Event[],
  lexicon: Lexicon,
): Told {
  const { text } = reading.report
  const counted = figure.what ? wordsIn(text, figure.what, lexicon).map(w => w.key) : []
  const noun = counted.length > 0 ? headOf(counted, text.slice(...figure.what!), lexicon) : null
  const own = wordsIn(text, figure.span, lexicon).map(w => w.key)
  const before = text.slice(Math.max(sentence[0], figure.span[0] - 24), figure.span[0]).toLowerCase()
  return {
    at,
    reading,
    figure,
    sentence,
    noun,
    kind: noun && lexicon.kindOf(noun),
    general: noun !== null && (lexicon.general.has(noun) || lexicon.kindOf(noun) === 'dead'),
    describing: new Set(counted.filter(w => w !== noun && !lexicon.stop.has(w))),
    near: nearWords(words, figure.span, lexicon),
    names: new Set(words.filter(w => w.capital && w.span[0] > sentence[0]).map(w => w.key)),
    run: runAround(text, figure.span, words),
    dimension: dimensionOf(figure.unit),
    interval: intervalOf(figure.quantity, figure.unit),
    best: bestOf(figure.quantity, figure.unit),
    partial: isPart(figure, text.slice(...figure.span), before, lexicon),
    further: own.some(w => lexicon.further.has(w) && !isComparison(text.slice(...figure.span), w)),
    total: sumsUp(figure, text.slice(...sentence), lexicon),
    contrasted: isContrasted(text, sentence, figure.span, lexicon),
    leading: figure.role === 'killed' && noun === null && words.some(w => lexicon.tolls.has(w.key)),
    parties: isParties(figure, noun, lexicon),
    ...placeOf(reading, figure),
    ...timeOf(reading, figure),
    sources: sourcesOf(reading, figure),
    triggers: triggersOf(text, figure, events, lexicon),
  }
}

/** The noun before “of” or a comma, else the last word: “rounds” of “rounds of ammunition”. */
function headOf(counted: readonly string[], words: string, { keyOf }: Lexicon): string {
  const first = /^(.+?)(?:,| of | from | in | on | and | or | who | with )/u.exec(words)?.[1]
  const head = first?.match(/[\p{L}\p{M}\p{N}]+$/u)?.[0]
  return head ? keyOf(head) : counted.at(-1)!
}

function nearWords(words: readonly Word[], [start, end]: Span, { stop }: Lexicon): Map<string, number> {
  const first = words.findIndex(w => w.span[1] > start)
  const last = words.findLastIndex(w => w.span[0] < end)
  const near = new Map<string, number>()
  words.forEach((word, i) => {
    if ((i >= first && i <= last) || stop.has(word.key)) return
    const distance = i < first ? first - i : i - last
    const weight = 1 / (1 + (distance - 1) / halfWay)
    if (weight > (near.get(word.key) ?? 0)) near.set(word.key, weight)
  })
  return near
}

/** From six words before to six words behind the number, within its sentence. */
function runAround(text: string, [start, end]: Span, words: readonly Word[]): ReadonlySet<number> {
  const first = words.findIndex(w => w.span[1] > start)
  const last = words.findLastIndex(w => w.span[0] < end)
  const from = words[Math.max(0, first - 6)]
  const to = words[Math.min(words.length - 1, last + 6)]
  return from && to ? shinglesOf(text.slice(from.span[0], to.span[1]), 3) : new Set()
}

/** Victims are summed up where the words say of how long; a count that goes on is still of one happening. */
function sumsUp({ role, scope }: Figure, sentence: string, { total, running }: Lexicon): boolean {
  if (tolls.has(role)) return total.test(sentence)
  return scope === 'cumulative' || total.test(sentence) || running.test(sentence)
}

/** The article may stand inside the span. */
function isContrasted(text: string, [from]: Span, [start, end]: Span, { contrast }: Lexicon): boolean {
  const article = /^the /iu.exec(text.slice(start, end))?.[0].length ?? 0
  return contrast.test(text.slice(Math.max(from, start - 24), start + article))
}

/** “Five of them”, “six of the wounded”; not “23 passengers of the ferry”. */
function isPart({ quantity }: Figure, own: string, before: string, { part }: Lexicon): boolean {
  const behind = own.slice(own.indexOf(quantity.words) + quantity.words.length)
  if (/^ of (?:the|them|those|these|its|his|her|their)\b/iu.test(behind)) return true
  return [...part].some(word => new RegExp(`\\b${word}(?: them)?,? $`, 'u').test(before))
}

/** “More than 40” is no count on top of another. */
const isComparison = (own: string, word: string): boolean => new RegExp(`${word} than\\b`, 'iu').test(own)

const isParties = ({ role, quantity }: Figure, noun: string | null, { parties }: Lexicon): boolean =>
  role === 'things' && noun !== null && parties.has(noun) && quantity.point !== null && quantity.point <= 3

function placeOf(reading: Reading, { where }: Figure): { place: string | null; country: string | null } {
  const place = where === null ? undefined : reading.places.find(p => p.id === where)
  if (!place) return { place: null, country: null }
  const broad = place.precision === 'country' || place.precision === 'region'
  return { place: broad ? null : place.name.toLowerCase(), country: place.country }
}

function timeOf(reading: Reading, { asOf, when }: Figure): { from: string | null; to: string | null } {
  const index = when ?? asOf
  const time = index === null ? undefined : reading.times[index]
  return { from: time?.from?.slice(0, 10) ?? null, to: time?.to?.slice(0, 10) ?? null }
}

function sourcesOf({ report, actors }: Reading, { chain }: Figure): string[] {
  return chain.flatMap(({ source, actor }) => {
    const name = actors.find(a => a.id === actor)?.name ?? (source ? report.text.slice(...source) : null)
    return name ? [name.toLowerCase().replace(/\s+/g, ' ')] : []
  })
}

/** Of the events that name it as their toll, and of those whose trigger stands in its sentence and names it a party. */
function triggersOf(text: string, figure: Figure, events: readonly Event[], { keyOf }: Lexicon): Set<string> {
  const hangs = (e: Event): boolean =>
    [e.deaths, e.injuries, e.arrests].some(ids => ids.includes(figure.id)) ||
    [...e.actors, ...e.recipients].some(p => contains(p.span, figure.span) || contains(figure.span, p.span))
  return new Set(events.filter(hangs).map(e => keyOf(text.slice(...e.trigger))))
}

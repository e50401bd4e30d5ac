import type { Event } from '../record/event.ts'
import type { Reading } from '../record/reading.ts'
import { cover } from '../report/span.ts'
import { sharedShare } from './features/feature.ts'
import { partyName } from './names.ts'
import { areNear } from './near.ts'
import { shared, shinglesOf } from './origins/shingles.ts'
import { type Lexicon, lexiconOf, wordsIn } from './words.ts'

/** An event as a report tells it, with all that comparing looks at. */
export interface ToldEvent {
  readonly at: number
  readonly reading: Reading
  readonly event: Event
  /** Base form of the word that names it, and the kind of thing that it is. */
  readonly trigger: string
  readonly triggerKind: string | null
  readonly where: Reading['places'][number] | null
  readonly from: string | null
  readonly to: string | null
  /** Base forms of the words in the names of who did it, and of whom it was done to. */
  readonly actors: ReadonlySet<string>
  readonly recipients: ReadonlySet<string>
  /** Words of its sentence, and runs of three of them. */
  readonly near: ReadonlySet<string>
  readonly sentence: ReadonlySet<number>
  /** Told of several happenings together: “attacks this year”. */
  readonly sumsUp: boolean
}

export const eventsIn = (reading: Reading, at: number): ToldEvent[] =>
  reading.records.filter(r => r.kind === 'event').map(event => toldEvent(reading, at, event))

function toldEvent(reading: Reading, at: number, event: Event): ToldEvent {
  const { text, language } = reading.report
  const lexicon = lexiconOf(language)
  const sentence = cover(event.evidence)
  const trigger = wordsIn(text, event.trigger, lexicon)[0]?.key ?? ''
  const time = event.when === null ? undefined : reading.times[event.when]
  const names = (parties: Event['actors']): Set<string> =>
    new Set(parties.flatMap(party => partyWords(partyName(reading, party), lexicon)))
  return {
    at,
    reading,
    event,
    trigger,
    triggerKind: lexicon.kindOf(trigger),
    where: reading.places.find(p => p.id === event.where) ?? null,
    from: time?.from?.slice(0, 10) ?? null,
    to: time?.to?.slice(0, 10) ?? null,
    actors: names(event.actors),
    recipients: names(event.recipients),
    near: wordSet(text.slice(...sentence), lexicon),
    sentence: shinglesOf(text.slice(...sentence), 3),
    sumsUp: lexicon.total.test(text.slice(...sentence)),
  }
}

const wordSet = (text: string, lexicon: Lexicon): ReadonlySet<string> =>
  new Set(
    wordsIn(text, [0, text.length], lexicon)
      .map(w => w.key)
      .filter(w => !lexicon.stop.has(w)),
  )

/** “Officials” says little, but is all that there is. */
function partyWords(name: string, lexicon: Lexicon): string[] {
  const telling = [...wordSet(name, lexicon)]
  return telling.length > 0 ? telling : wordsIn(name, [0, name.length], lexicon).map(w => w.key)
}

interface EventFeature {
  readonly name: string
  readonly weight: number
  /** 1 speaks for one happening, -1 against it; null where nothing can be said. */
  compare(a: ToldEvent, b: ToldEvent): number | null
}

/**
 * What each feature of two events of one type weighs, in log-odds, as `features` does for figures. The weights follow
 * those that a logistic regression gave on the half of ECB+ whose topics have odd numbers, rounded.
 */
export const eventFeatures: readonly EventFeature[] = [
  {
    name: 'trigger',
    weight: 1.3,
    compare: (a, b) =>
      a.trigger === b.trigger ? 1 : a.triggerKind !== null && a.triggerKind === b.triggerKind ? 0.8 : -0.3,
  },
  {
    name: 'mode',
    weight: 0.8,
    compare: (a, b) =>
      a.event.mode === null || b.event.mode === null ? null : a.event.mode === b.event.mode ? 0.6 : -1,
  },
  { name: 'recipients', weight: 0.6, compare: (a, b) => parties(a.recipients, b.recipients) },
  { name: 'actors', weight: 0.6, compare: (a, b) => parties(a.actors, b.actors) },
  { name: 'place', weight: 1.2, compare: place },
  { name: 'time', weight: 1.2, compare: time },
  { name: 'words', weight: 1.2, compare: (a, b) => (sharedShare(a.near, b.near) ?? 0) * 2 - 0.6 },
  { name: 'sentence', weight: 3, compare: sameSentence },
  { name: 'status', weight: 1.5, compare: (a, b) => (isReal(a) === isReal(b) ? null : -1) },
  { name: 'other parties', weight: 1, compare: (a, b) => (areOthers(a, b) ? -1 : null) },
  { name: 'sum', weight: 1.2, compare: (a, b) => (a.sumsUp === b.sumsUp ? null : -1) },
  { name: 'background', weight: 0.6, compare: (a, b) => (a.event.historical === b.event.historical ? null : -1) },
]

const base = -0.5

/** Parties go by many names: one in common says more than none. */
function parties(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  const share = sharedShare(a, b)
  return share === null ? null : share > 0 ? share : -0.8
}

/** Neither who did it nor whom it was done to is the same: “the army blamed smugglers”, “the mayor blamed the group”. */
const areOthers = (a: ToldEvent, b: ToldEvent): boolean =>
  sharedShare(a.actors, b.actors) === 0 && sharedShare(a.recipients, b.recipients) === 0

/** Of two countries they are two; of two places in one country more likely than not. */
function place({ where: a }: ToldEvent, { where: b }: ToldEvent): number | null {
  if (!a || !b) return null
  if (a.country !== b.country && a.country !== null && b.country !== null) return -1
  return areNear(a, b) ? 0.5 : a.precision === 'place' && b.precision === 'place' ? -0.8 : null
}

function time(a: ToldEvent, b: ToldEvent): number | null {
  if (!a.from || !b.from) return null
  const [aTo, bTo] = [a.to ?? a.from, b.to ?? b.from]
  if (a.from <= bTo && b.from <= aTo) return 0.5
  const gap = (Date.parse(a.from > bTo ? a.from : b.from) - Date.parse(a.from > bTo ? bTo : aTo)) / 86_400_000
  return Number.isNaN(gap) ? null : -Math.min(1, gap / 4)
}

function sameSentence(a: ToldEvent, b: ToldEvent): number {
  const smaller = Math.max(1, Math.min(a.sentence.size, b.sentence.size))
  return Math.max(0, shared(a.sentence, b.sentence) / smaller - 0.2)
}

/** Told as done or denied, and not as planned or feared. */
const isReal = ({ event }: ToldEvent): boolean => event.status === 'asserted' || event.status === 'negated'

/** How likely two events of one type are the same happening, 0 to 1; `matter` says how likely their reports are about one matter. */
export function eventLikelihood(a: ToldEvent, b: ToldEvent, matter: number): number {
  const sum = eventFeatures.reduce((total, { weight, compare }) => total + weight * (compare(a, b) ?? 0), base)
  return matter / (1 + Math.exp(-sum))
}

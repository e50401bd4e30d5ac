import type { Event } from '../record/event.ts'
import type { Reading } from '../record/reading.ts'
import { cover } from '../report/span.ts'
import { partyName } from './members.ts'
import { shared, shinglesOf } from './origins/shingles.ts'
import { lexiconOf, wordsIn } from './words.ts'

/** An event as a report tells it, with all that comparing looks at. */
export interface ToldEvent {
  readonly at: number
  readonly reading: Reading
  readonly event: Event
  readonly trigger: string
  readonly triggerKind: string | null
  readonly place: string | null
  readonly country: string | null
  readonly from: string | null
  readonly to: string | null
  readonly actors: ReadonlySet<string>
  readonly recipients: ReadonlySet<string>
  readonly near: ReadonlySet<string>
  readonly sentence: ReadonlySet<number>
}

export function eventsIn(reading: Reading, at: number): ToldEvent[] {
  const lexicon = lexiconOf(reading.report.language)
  const { text } = reading.report
  return reading.records
    .filter(r => r.kind === 'event')
    .map(event => {
      const sentence = cover(event.evidence)
      const trigger = wordsIn(text, event.trigger, lexicon)[0]?.key ?? ''
      const place = reading.places.find(p => p.id === event.where)
      const time = event.when === null ? undefined : reading.times[event.when]
      const names = (parties: Event['actors']): Set<string> =>
        new Set(
          parties.flatMap(p =>
            wordsIn(partyName(reading, p), [0, partyName(reading, p).length], lexicon)
              .map(w => w.key)
              .filter(w => !lexicon.stop.has(w)),
          ),
        )
      return {
        at,
        reading,
        event,
        trigger,
        triggerKind: lexicon.kindOf(trigger),
        place: place && place.precision !== 'country' && place.precision !== 'region' ? place.name.toLowerCase() : null,
        country: place?.country ?? null,
        from: time?.from?.slice(0, 10) ?? null,
        to: time?.to?.slice(0, 10) ?? null,
        actors: names(event.actors),
        recipients: names(event.recipients),
        near: new Set(
          wordsIn(text, sentence, lexicon)
            .map(w => w.key)
            .filter(w => !lexicon.stop.has(w)),
        ),
        sentence: shinglesOf(text.slice(...sentence), 3),
      }
    })
}

type Row = readonly [weight: number, name: string, compare: (a: ToldEvent, b: ToldEvent) => number | null]

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number | null => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  return small.size === 0 ? null : [...small].filter(w => large.has(w)).length / small.size
}

/** What each feature of two events of one type weighs, in log-odds; as `features` does for figures. */
export const eventFeatures: readonly Row[] = [
  [
    1.4,
    'trigger',
    (a, b) => (a.trigger === b.trigger ? 1 : a.triggerKind !== null && a.triggerKind === b.triggerKind ? 0.8 : -0.3),
  ],
  [
    0.8,
    'mode',
    (a, b) => (a.event.mode === null || b.event.mode === null ? null : a.event.mode === b.event.mode ? 0.6 : -1),
  ],
  [1.2, 'recipients', (a, b) => signed(overlap(a.recipients, b.recipients))],
  [1.2, 'actors', (a, b) => signed(overlap(a.actors, b.actors))],
  [
    1.2,
    'place',
    (a, b) =>
      a.country && b.country && a.country !== b.country
        ? -1
        : a.place && b.place
          ? a.place === b.place
            ? 0.7
            : -1
          : null,
  ],
  [1.2, 'time', (a, b) => timeOf(a, b)],
  [1.6, 'words', (a, b) => (overlap(a.near, b.near) ?? 0) * 2 - 0.6],
  [
    3,
    'sentence',
    (a, b) =>
      Math.max(0, shared(a.sentence, b.sentence) / Math.max(1, Math.min(a.sentence.size, b.sentence.size)) - 0.2),
  ],
  [1.5, 'status', (a, b) => (isReal(a) === isReal(b) ? null : -1)],
  [1, 'background', (a, b) => (a.event.historical === b.event.historical ? null : -1)],
  [0.8, 'report', (a, b) => (a.at === b.at ? -0.4 : null)],
]

const eventBase = -1.8

/** Told as done or denied, and not as planned or feared. */
const isReal = ({ event }: ToldEvent): boolean => event.status === 'asserted' || event.status === 'negated'

const signed = (share: number | null): number | null => (share === null ? null : share > 0 ? share : -1)

function timeOf(a: ToldEvent, b: ToldEvent): number | null {
  if (!a.from || !b.from) return null
  const [aTo, bTo] = [a.to ?? a.from, b.to ?? b.from]
  if (a.from <= bTo && b.from <= aTo) return 0.5
  const gap = (Date.parse(a.from > bTo ? a.from : b.from) - Date.parse(a.from > bTo ? bTo : aTo)) / 86_400_000
  return Number.isNaN(gap) ? null : -Math.min(1, gap / 4)
}

/** How likely two events of one type are the same happening, 0 to 1; `matter` says how like their reports are. */
export function eventLikelihood(a: ToldEvent, b: ToldEvent, matter: number): number {
  const sum = eventFeatures.reduce((total, [weight, , compare]) => total + weight * (compare(a, b) ?? 0), eventBase)
  return 1 / (1 + Math.exp(-(sum + 2 * matter - 1)))
}

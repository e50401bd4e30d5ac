import { createHash } from 'node:crypto'
import { makeRecord } from '../../src/record/make.ts'
import type { OnrecordRecord, Reading } from '../../src/record/reading.ts'
import type { Block } from '../../src/report/report.ts'
import type { Span } from '../../src/report/span.ts'
import { seededRandom } from '../train/random.ts'

type Random = () => number

/** A few stand in most reports and most in few: the chance of the nth falls with n. */
const often = (random: Random, count: number): number => Math.min(count - 1, Math.floor(count ** random()) - 1)

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!

const syllables = [
  'ka',
  'ssa',
  'vel',
  'mor',
  'tin',
  'dara',
  'lo',
  'shen',
  'bri',
  'oru',
  'gal',
  'fen',
  'zi',
  'hol',
  'mek',
  'pa',
]
/** The nth name that is made up; the first are the most frequent. */
export const word = (n: number): string => {
  const letters = [n % 16, Math.floor(n / 16) % 16, Math.floor(n / 256) % 16, Math.floor(n / 4096) % 16]
  const made = letters.map(i => syllables[i]!).join('')
  return made[0]!.toUpperCase() + made.slice(1)
}

const bodies = [
  'police',
  'the army',
  'residents',
  'the ministry of health',
  'a spokesman',
  'the governor of',
  'the mayor of',
  'the front of',
]
/** The nth actor. */
export const nameOf = (n: number): string =>
  n < 5
    ? ['police', 'officials', 'the government', 'the army', 'a spokesman'][n]!
    : `${bodies[n % bodies.length]} ${word(n)}`
const roles = [
  'killed',
  'killed',
  'killed',
  'injured',
  'injured',
  'detained',
  'missing',
  'displaced',
  'abducted',
  'money',
  'people',
  'things',
  'things',
] as const
const types = [
  'CONSULT',
  'CONSULT',
  'ACCUSE',
  'ASSAULT',
  'ASSAULT',
  'REQUEST',
  'COERCE',
  'PROTEST',
  'AID',
  'AGREE',
  'MOBILIZE',
  'RETREAT',
  'SANCTION',
  'THREATEN',
] as const
const acts = ['say', 'say', 'say', 'say', 'claim', 'confirm', 'deny', 'warn', 'accuse', 'promise', 'think'] as const
export const outlets = Array.from(
  { length: 200 },
  (_, i) => `${word(i * 7)} ${['Times', 'Herald', 'Post', 'Daily'][i % 4]}`,
)
const countries = ['SD', 'SY', 'XK', 'NG', 'UA', 'ML', 'YE', 'MM', 'CO', 'ET', 'IQ', 'PH']

/**
 * Names, places and words for readings that look like real ones to a database, two records a sentence; the same seed
 * gives the same.
 */
export function* syntheticReadings(seed: number, sentences = 20): Generator<Reading> {
  const random = seededRandom(seed)
  for (let i = 0; ; i++) yield syntheticReading(random, i, sentences)
}

export function syntheticReading(random: Random, number: number, sentences: number): Reading {
  const published = new Date(Date.UTC(2015, 0, 1) + Math.floor(random() * 3650) * 86_400_000).toISOString().slice(0, 10)
  const id = `synthetic-${number}`
  const actors = Array.from({ length: 6 }, () => often(random, 30_000))
  const places = Array.from({ length: 3 }, () => often(random, 4000))
  const told: Told[] = Array.from({ length: sentences }, () => sentence(random, actors, places))
  const starts: number[] = []
  let text = ''
  for (const { words } of told) {
    starts.push(text.length)
    text += `${words}${random() < 0.3 ? '\n\n' : ' '}`
  }
  const records = told.flatMap((one, i) => recordsOf(random, id, text, one, starts[i]!))
  return {
    schema: 'onrecord/1',
    report: {
      id,
      url: `https://news.example/${number}`,
      title: told[0]!.words.slice(0, 60),
      outlet: outlets[often(random, outlets.length)]!,
      agency: random() < 0.3 ? 'Northwire' : null,
      byline: [],
      published,
      updated: null,
      retrieved: null,
      dateline: null,
      language: 'en',
      sha256: createHash('sha256').update(text).digest('hex'),
      text,
      blocks: paragraphsIn(text),
    },
    voice: [],
    records,
    actors: actors.map((n, i) => ({
      id: `a${i}`,
      name: nameOf(n),
      kind: 'organisation',
      country: n % 3 === 0 ? pick(random, countries) : null,
      of: null,
      roles: [],
      mentions: [],
    })),
    places: places.map((n, i) => ({
      id: `p${i}`,
      name: word(n),
      mentions: [],
      geonameId: n,
      lat: ((n * 37) % 1200) / 10 - 60,
      lon: ((n * 91) % 3600) / 10 - 180,
      country: countries[n % countries.length]!,
      admin1: null,
      precision: 'place',
      reason: 'named with the country it lies in',
    })),
    times: [
      {
        span: [0, 4],
        timex: published,
        value: published,
        from: published,
        to: published,
        basis: 'said',
        reason: 'a day of the week before the report',
      },
    ],
    notices: [],
  }
}

function paragraphsIn(text: string): Block[] {
  return [...text.matchAll(/\S[\s\S]*?(?=\s*(?:\n\n|$))/g)].map(({ 0: words, index }) => ({
    kind: 'paragraph',
    span: [index, index + words.length],
  }))
}

interface Told {
  readonly words: string
  readonly source: string
  readonly actor: number
  readonly place: number
  readonly figure: string
  readonly low: number
}

function sentence(random: Random, actors: readonly number[], places: readonly number[]): Told {
  const actor = Math.floor(random() * actors.length)
  const place = Math.floor(random() * places.length)
  const low = Math.floor(1 / (random() + 0.0005))
  const source = nameOf(actors[actor]!)
  const figure = `at least ${low} ${pick(random, ['people', 'miners', 'soldiers', 'farmers'])}`
  const more = Array.from({ length: 6 }, () => word(often(random, 60_000)).toLowerCase()).join(' ')
  return {
    words: `${source} said ${figure} were attacked near ${word(places[place]!)} ${more}.`,
    source,
    actor,
    place,
    figure,
    low,
  }
}

/** A statement, and a figure or an event in it. */
function recordsOf(random: Random, id: string, text: string, told: Told, start: number): OnrecordRecord[] {
  const at = (words: string): Span => {
    const from = text.indexOf(words, start)
    return [from, from + words.length]
  }
  const span: Span = [start, start + told.words.length]
  const actor = `a${told.actor}`
  const common = {
    evidence: [span],
    status: pick(random, [
      'asserted',
      'asserted',
      'asserted',
      'asserted',
      'negated',
      'future',
      'hypothetical',
    ] as const),
    certainty: pick(random, ['certain', 'certain', 'certain', 'probable', 'possible'] as const),
    when: random() < 0.4 ? 0 : null,
    where: random() < 0.5 ? `p${told.place}` : null,
    confidence: Math.round(random() * 100) / 100,
    why: { rule: 'synthetic', version: 'synthetic', note: 'made up' },
  }
  const cue = at(' said ').map((n, i) => n + (i === 0 ? 1 : -1)) as unknown as Span
  const content: Span = [cue[1] + 1, span[1] - 1]
  const source = { span: at(told.source), actor }
  const statement = makeRecord(id, text, {
    ...common,
    kind: 'statement',
    chain: [],
    source,
    cue: [cue],
    content: [content],
    form: pick(random, ['indirect', 'direct', 'mixed'] as const),
    act: pick(random, acts),
    addressee: null,
    medium: null,
    anonymity: null,
    answers: null,
  })
  const chain = [{ source: source.span, actor, cue, via: 'speech' as const, statement: statement.id }]
  const quantity = { low: told.low, point: null, high: null, approximate: false, words: 'at least' }
  const inner =
    random() < 0.45
      ? makeRecord(id, text, {
          ...common,
          kind: 'figure',
          chain,
          span: at(told.figure),
          quantity,
          what: null,
          unit: null,
          role: pick(random, roles),
          scope: 'incident',
          asOf: null,
          population: null,
          revision: null,
        })
      : makeRecord(id, text, {
          ...common,
          kind: 'event',
          chain,
          type: pick(random, types),
          mode: null,
          contexts: [],
          trigger: at('attacked'),
          actors: [{ span: source.span, actor: `a${(told.actor + 1) % 6}` }],
          recipients: [{ span: source.span, actor: `a${(told.actor + 2) % 6}` }],
          implied: false,
          historical: false,
          instrument: null,
          deaths: [],
          injuries: [],
          arrests: [],
          quad: 'material-conflict',
          codebook: 'plover@2021',
          statement: null,
        })
  return [statement, inner] as OnrecordRecord[]
}

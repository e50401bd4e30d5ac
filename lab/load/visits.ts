import type { Ledger } from '../../src/ledger/ledger.ts'
import { parseSearch } from '../../src/view/search/parse.ts'
import { drawn } from '../bench/ledger-random.ts'
import { seededRandom } from '../train/random.ts'

/** A request as the page makes it. */
interface Asked {
  readonly path: string
  /** What is sent, where something is written down. */
  readonly body?: object
}

/** What is in the ledger to be opened and judged. */
interface Known {
  readonly searches: readonly string[]
  readonly reports: readonly string[]
  readonly records: readonly string[]
}

const facets = {
  statement: 'source act certainty status outlet judged published',
  event: 'type mode by to country status certainty outlet judged published',
  figure: 'role source country certainty outlet judged published',
} as const

type Random = () => number
type Visit = (known: Known, random: Random) => Asked[]

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!

const get = (name: string, query: Readonly<Record<string, string>>): Asked => ({
  path: `/api/${name}?${new URLSearchParams(query)}`,
})

const since = `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`

/** What stands beside every view of a search. */
const beside = (kind: keyof typeof facets, q: string, by: string): Asked[] => [
  get('count', { q, exact: 'false' }),
  get('searches', { by }),
  get('progress', { q, since }),
  ...facets[kind].split(' ').map(field => get('tally', { q, by: field, top: field === 'published' ? '24' : '8' })),
]

const kindOf = (random: Random): keyof typeof facets => pick(['statement', 'event', 'figure'], random)
const person = (random: Random): string => `person ${Math.floor(random() * 200)}`

const list = (typed: string, random: Random): Asked[] => {
  const kind = kindOf(random)
  const q = `kind:${kind} ${typed}`.trim()
  return [get('records', { q, order: 'newest', limit: '100' }), ...beside(kind, q, person(random))]
}

const drawing =
  (name: string, query: Readonly<Record<string, string>>): Visit =>
  ({ searches }, random) => {
    const kind = kindOf(random)
    const q = `kind:${kind} ${pick(searches, random)}`.trim()
    return [get(name, { q, ...query }), ...beside(kind, q, person(random))]
  }

/** What people do at a desk, and how often of a thousand times. */
export const visits: readonly (readonly [name: string, share: number, visit: Visit])[] = [
  [
    'a record judged, and its history',
    400,
    ({ records }, random) => {
      const record = pick(records, random)
      const verdict = pick(['accepted', 'accepted', 'accepted', 'rejected', 'unsure', 'none'], random)
      return [{ path: '/api/judgements', body: { record, verdict, by: person(random) } }, get('judgements', { record })]
    },
  ],
  [
    'a report opened, and the history of its first record',
    300,
    ({ reports, records }, random) => [
      { path: `/api/reports/${pick(reports, random)}/review` },
      get('judgements', { record: pick(records, random) }),
    ],
  ],
  ['a search typed: list, counts and facets', 140, ({ searches }, random) => list(pick(searches, random), random)],
  ['the first page, with nothing typed', 50, (_, random) => list('', random)],
  [
    'the list scrolled on',
    50,
    ({ searches }, random) => [
      get('records', { q: pick(searches, random), order: 'newest', limit: '100', after: '2021-06-01.2000000000000' }),
    ],
  ],
  [
    'a name completed',
    30,
    (_, random) => [get('names', { of: pick(['actor', 'place'], random), begins: pick(['ka', 'vel', 'mor'], random) })],
  ],
  ['the timeline', 12, drawing('tally', { by: 'span', top: '1000' })],
  ['the map', 10, drawing('places', {})],
  ['the network', 6, drawing('pairs', { top: '300' })],
  [
    'a comparison of what tells of the same as a figure',
    2,
    ({ records }, random) => [get('comparison', { record: pick(records, random), rollup: 'low-best-high' })],
  ],
]

/** So many visits at random, request by request. */
export async function visitsTo(ledger: Ledger, count: number, seed: number): Promise<Asked[]> {
  const random = seededRandom(seed)
  const known = await knownOf(ledger, seed)
  const all = visits.reduce((sum, [, share]) => sum + share, 0)
  return Array.from({ length: count }, () => {
    let at = random() * all
    const [, , visit] = visits.find(([, share]) => (at -= share) < 0)!
    return visit(known, random)
  }).flat()
}

/** In how many pages, of different days, records and reports are looked for. */
const years = Array.from({ length: 10 }, (_, i) => 2015 + i)

async function knownOf(ledger: Ledger, seed: number): Promise<Known> {
  const records: string[] = []
  for (const year of years) {
    const { entries } = await ledger.records(parseSearch(`kind:figure published:${year}`), { limit: 200 })
    records.push(...entries.map(({ ref }) => ref))
  }
  return {
    searches: drawn(3000, seed),
    records,
    reports: [...new Set(records.map(ref => ref.split('/')[0]!))],
  }
}

import type { Ledger, TallyBy } from '../../src/ledger/ledger.ts'
import { tallyFields } from '../../src/ledger/ledger.ts'
import { openSqliteLedger } from '../../src/ledger/sqlite/sqlite.ts'
import { parseSearch } from '../../src/view/search/parse.ts'
import type { Search } from '../../src/view/search/search.ts'
import { seededRandom } from '../train/random.ts'
import { nameOf, outlets, word } from './ledger-synthetic.ts'

/** Clauses of every field of the search language, with values that stand in the synthetic ledger. */
function clausesOf(random: () => number): Readonly<Record<string, () => string>> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const some = (words: string): string => pick(words.split(' '))
  // Frequent and rare ones alike.
  const rank = (count: number): number => Math.min(count - 1, Math.floor(count ** random()) - 1)
  const name = (): string => `"${nameOf(rank(30_000))}"`
  const type = (): string => some('CONSULT ACCUSE ASSAULT REQUEST COERCE PROTEST AID AGREE SANCTION THREATEN')
  const role = (): string => some('killed injured detained missing displaced abducted money people things')
  const year = (): number => 2015 + Math.floor(random() * 10)
  const month = (): string => `${year()}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`
  const days = (): string => pick([`${year()}`, month(), `>=${month()}`, `${month()}-11`])
  // "attacked" and "near" stand in every sentence.
  const frequent = (): string => some('miners soldiers farmers attacked near')
  return {
    word: () => word(rank(60_000)).toLowerCase(),
    'frequent word': frequent,
    'two words': () => `${frequent()} ${word(rank(60_000)).toLowerCase()}`,
    'two frequent words': () => `${frequent()} ${frequent()}`,
    phrase: () => `"were attacked near ${word(rank(4000))}"`,
    kind: () => `kind:${some('statement event figure')}`,
    type: () => `type:${type()}`,
    role: () => `role:${role()}`,
    number: () => `number:${some('>=1000 10..20 7')}`,
    act: () => `act:${some('say claim confirm deny warn accuse promise think')}`,
    form: () => `form:${some('direct indirect mixed')}`,
    actor: () => `actor:${name()}`,
    'word of actor': () => `actor:${some('police army governor mayor front ministry')}`,
    source: () => `source:${name()}`,
    by: () => `by:${name()}`,
    to: () => `to:${some('army mayor police governor residents')}`,
    place: () => `place:${word(rank(4000))}`,
    country: () => `country:${some('SD SY XK NG UA ML YE MM CO ET IQ PH')}`,
    near: () => `near:${Math.round(random() * 100 - 50)},${Math.round(random() * 300 - 150)}~${some('50 200 500')}`,
    when: () => `when:${days()}`,
    published: () => `published:${days()}`,
    status: () => `status:${some('asserted negated future')}`,
    certainty: () => `certainty:${some('certain possible')}`,
    confidence: () => `confidence:>=${some('0.5 0.95')}`,
    outlet: () => `outlet:"${outlets[rank(outlets.length)]}"`,
    agency: () => 'agency:Northwire',
    judged: () => `judged:${some('none accepted rejected')}`,
    'not type': () => `-type:${type()}`,
    'not actor': () => `-actor:${name()} role:${role()}`,
    'not word': () => `-${frequent()} type:${type()}`,
  }
}

/** Every clause alone, and twice as many pairs of two. */
export function drawn(count: number, seed: number): string[] {
  const random = seededRandom(seed)
  const clauses = Object.values(clausesOf(random))
  const one = (): string => clauses[Math.floor(random() * clauses.length)]!()
  const alone = clauses.flatMap(clause => Array.from({ length: Math.ceil(count / clauses.length / 3) }, clause))
  const pairs = Array.from({ length: alone.length * 2 }, () => `${one()} ${one()}`)
  return ['', ...alone, ...pairs]
}

type Ask = (ledger: Ledger, search: Search) => Promise<unknown>

/** What commands and desk ask, as they ask it. */
const asks: Readonly<Record<string, Ask>> = {
  'records, newest 50': (l, s) => l.records(s, { limit: 50 }),
  'records, oldest 50': (l, s) => l.records(s, { limit: 50, order: 'oldest' }),
  'records, 500': (l, s) => l.records(s),
  count: (l, s) => l.count(s),
  origins: (l, s) => l.origins(s),
  'reports, 50': (l, s) => l.reports(s, { limit: 50 }),
  ...Object.fromEntries(tallyFields.map((by: TallyBy) => [`tally ${by}`, (l: Ledger, s: Search) => l.tally(s, by)])),
}

interface Cost {
  readonly typed: string
  readonly ms: number
}

/** `random FILE [SEARCHES] [SEED]`: searches drawn at random, and for each question the processor time that it takes. */
export async function random([path = 'queries.ledger', count = '300', seed = '1']: readonly string[]): Promise<void> {
  const ledger = await openSqliteLedger(path, { readOnly: true })
  const costs = new Map<string, Cost[]>(Object.keys(asks).map(name => [name, []]))
  await ledger.records([])
  for (const typed of drawn(Number(count), Number(seed))) {
    const search = parseSearch(typed)
    for (const [name, ask] of Object.entries(asks)) {
      const before = process.cpuUsage()
      await ask(ledger, search)
      const { user, system } = process.cpuUsage(before)
      costs.get(name)!.push({ typed, ms: (user + system) / 1000 })
    }
  }
  for (const [name, all] of costs) console.log(lineOf(name, all))
  console.log(lineOf('all', [...costs.values()].flat()))
  await ledger.close()
}

function lineOf(name: string, costs: readonly Cost[]): string {
  const sorted = [...costs].sort((a, b) => a.ms - b.ms)
  const at = (share: number): string => sorted[Math.floor((sorted.length - 1) * share)]!.ms.toFixed(0).padStart(5)
  const slowest = sorted.at(-1)!
  return `${name.padEnd(20)} n ${String(sorted.length).padStart(5)}  median ${at(0.5)}  p95 ${at(0.95)}  most ${at(1)} ms  (${slowest.typed || 'everything'})`
}

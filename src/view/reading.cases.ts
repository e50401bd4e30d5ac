import { makeRecord } from '../record/make.ts'
import type { OnrecordRecord, Reading } from '../record/reading.ts'
import type { Block, Report } from '../report/report.ts'
import type { Span } from '../report/span.ts'

/** An invented report with all that makes a view hard: overlaps, nesting, interruption, wide and right-to-left words. */
const paragraphs: readonly (readonly [Block['kind'], string])[] = [
  ['title', 'Twelve die in Lorvane market blast, officials say'],
  [
    'paragraph',
    'LORVANE, March 4 (Transmeridian) - A senior health official said on Tuesday that at least 12 people had been killed and “about 40 [were] hurt” when a bomb exploded at the Sel Market in the eastern city of Lorvane.',
  ],
  [
    'paragraph',
    '“We have never seen anything like it,” Mayor Ilse Dravec told Radio Orsin, “and we will not forget it.” She said the interior ministry had confirmed that police arrested three suspects.',
  ],
  ['subheading', 'Doubts about the toll'],
  [
    'paragraph',
    'A fisherman, 陳大文, said 漁船は三隻沈んだと聞いた。 The spokesman العقيد سامر الحداد denied that fighters of the Northern Front 👩‍👩‍👧‍👦 had seized the harbour last month, and dozens of families have reportedly fled to Ashkol.',
  ],
  ['list-item', 'The toll is probably higher, the official added.'],
  ['boilerplate', 'Sign up for our newsletter'],
]

const dateline = 'LORVANE, March 4 (Transmeridian)'
const text = paragraphs.map(([, words]) => words).join('\n\n')

/** The span of the n-th occurrence of some words. */
function at(words: string, n = 1): Span {
  let start = -1
  for (let i = 0; i < n; i++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return [start, start + words.length]
}

const sentence = (words: string): Span[] => [at(words)]
const party = (words: string, actor: string | null = null) => ({ span: at(words), actor })
const spoken = (source: string, actor: string | null, cue: string, statement: string | null = null) => ({
  source: at(source),
  actor,
  cue: at(cue),
  via: 'speech' as const,
  statement,
})
const why = (rule: string, note?: string) => ({ rule, version: '0.1.0 en-1', ...(note ? { note } : {}) })
const plain = { status: 'asserted', certainty: 'certain', when: null, where: null, confidence: 0.8 } as const
const record = <R extends Parameters<typeof makeRecord>[2]>(r: R) =>
  makeRecord('sample', text, r) as unknown as OnrecordRecord
const exactly = (n: number, words: string) => ({ low: n, point: n, high: n, approximate: false, words })

const official = 'A senior health official'
const blast = sentence(paragraphs[1]![1])
const toll = at('at least 12 people had been killed and “about 40 [were] hurt”')

const s1 = record({
  ...plain,
  kind: 'statement',
  evidence: blast,
  chain: [],
  source: party(official, 'a1'),
  cue: [at('said')],
  content: [[toll[0], at('Lorvane.')[1] - 1]],
  form: 'mixed',
  act: 'say',
  addressee: null,
  medium: null,
  anonymity: null,
  answers: null,
  when: 0,
  why: why('complement', '“said that”'),
})
const byOfficial = [spoken(official, 'a1', 'said', s1.id)]
const f1 = record({
  ...plain,
  kind: 'figure',
  evidence: blast,
  chain: byOfficial,
  span: at('at least 12 people'),
  quantity: { low: 12, point: null, high: null, approximate: false, words: 'at least 12' },
  what: at('people'),
  unit: null,
  role: 'killed',
  scope: 'incident',
  asOf: null,
  population: null,
  revision: {
    direction: 'higher',
    span: at('The toll is probably higher'),
    chain: [],
    certainty: 'probable',
  },
  when: 0,
  where: 'p1',
  why: why('toll', 'people … killed'),
})
const f2 = record({
  ...plain,
  kind: 'figure',
  evidence: blast,
  chain: byOfficial,
  span: at('about 40'),
  quantity: { low: null, point: 40, high: null, approximate: true, words: 'about 40' },
  what: null,
  unit: null,
  role: 'injured',
  scope: 'incident',
  asOf: null,
  population: null,
  revision: null,
  when: 0,
  where: 'p1',
  why: why('toll'),
})
const e1 = record({
  ...plain,
  kind: 'event',
  evidence: blast,
  chain: byOfficial,
  type: 'ASSAULT',
  mode: 'bombing',
  contexts: [],
  trigger: at('exploded'),
  actors: [],
  recipients: [party('the Sel Market')],
  implied: false,
  historical: false,
  instrument: at('a bomb'),
  deaths: [f1.id],
  injuries: [f2.id],
  arrests: [],
  quad: 'material-conflict',
  codebook: 'plover@2021',
  statement: null,
  when: 0,
  where: 'p1',
  why: why('frame', 'explode'),
})

const mayor = paragraphs[2]![1]
const s2 = record({
  ...plain,
  kind: 'statement',
  evidence: sentence(mayor.slice(0, mayor.indexOf(' She'))),
  chain: [],
  source: party('Mayor Ilse Dravec', 'a2'),
  cue: [at('told')],
  content: [at('“We have never seen anything like it,”'), at('“and we will not forget it.”')],
  form: 'direct',
  act: 'say',
  addressee: party('Radio Orsin'),
  medium: null,
  anonymity: null,
  answers: null,
  why: why('quotation'),
})
const confirmed = sentence(mayor.slice(mayor.indexOf('She')))
const s3 = record({
  ...plain,
  kind: 'statement',
  evidence: confirmed,
  chain: [],
  source: party('She', 'a2'),
  cue: [at('said', 2)],
  content: [at('the interior ministry had confirmed that police arrested three suspects')],
  form: 'indirect',
  act: 'say',
  addressee: null,
  medium: null,
  anonymity: null,
  answers: null,
  why: why('complement'),
})
const bySheAndMinistry = [
  { source: at('She'), actor: 'a2', cue: at('said', 2), via: 'speech' as const, statement: s3.id },
]
const s4 = record({
  ...plain,
  kind: 'statement',
  evidence: confirmed,
  chain: bySheAndMinistry,
  source: party('the interior ministry', 'a3'),
  cue: [at('had confirmed')],
  content: [at('police arrested three suspects')],
  form: 'indirect',
  act: 'confirm',
  addressee: null,
  medium: null,
  anonymity: null,
  answers: null,
  why: why('complement'),
})
const chain = [...bySheAndMinistry, spoken('the interior ministry', 'a3', 'had confirmed', s4.id)]
const e2 = record({
  ...plain,
  kind: 'event',
  evidence: confirmed,
  chain,
  type: 'COERCE',
  mode: 'arrest',
  contexts: [],
  trigger: at('arrested'),
  actors: [party('police')],
  recipients: [party('three suspects')],
  implied: false,
  historical: false,
  instrument: null,
  deaths: [],
  injuries: [],
  arrests: [],
  quad: 'material-conflict',
  codebook: 'plover@2021',
  statement: null,
  why: why('frame', 'arrest'),
})
const f3 = record({
  ...plain,
  kind: 'figure',
  evidence: confirmed,
  chain,
  span: at('three suspects'),
  quantity: exactly(3, 'three'),
  what: at('suspects'),
  unit: null,
  role: 'detained',
  scope: 'incident',
  asOf: null,
  population: null,
  revision: null,
  why: why('toll'),
})

const doubts = paragraphs[4]![1]
const fisherman = sentence(doubts.slice(0, doubts.indexOf(' The')))
const denial = sentence(doubts.slice(doubts.indexOf('The spokesman')))
const s5 = record({
  ...plain,
  kind: 'statement',
  evidence: fisherman,
  chain: [],
  source: party('A fisherman, 陳大文', 'a4'),
  cue: [at('said', 3)],
  content: [at('漁船は三隻沈んだと聞いた')],
  form: 'indirect',
  act: 'say',
  addressee: null,
  medium: null,
  anonymity: null,
  answers: null,
  why: why('clause'),
})
const s6 = record({
  ...plain,
  kind: 'statement',
  evidence: denial,
  chain: [],
  source: party('The spokesman العقيد سامر الحداد', 'a5'),
  cue: [at('denied')],
  content: [at('fighters of the Northern Front 👩‍👩‍👧‍👦 had seized the harbour last month')],
  form: 'indirect',
  act: 'deny',
  addressee: null,
  medium: null,
  anonymity: null,
  answers: null,
  status: 'negated',
  when: 1,
  why: why('complement'),
})
const e3 = record({
  ...plain,
  kind: 'event',
  evidence: denial,
  chain: [spoken('The spokesman العقيد سامر الحداد', 'a5', 'denied', s6.id)],
  type: 'COERCE',
  mode: 'seize',
  contexts: [],
  trigger: at('seized'),
  actors: [party('fighters of the Northern Front')],
  recipients: [party('the harbour')],
  implied: false,
  historical: false,
  instrument: null,
  deaths: [],
  injuries: [],
  arrests: [],
  quad: 'material-conflict',
  codebook: 'plover@2021',
  statement: null,
  status: 'negated',
  when: 1,
  why: why('frame', 'seize'),
})
const f4 = record({
  ...plain,
  kind: 'figure',
  evidence: denial,
  chain: [{ source: null, actor: null, cue: at('reportedly'), via: 'hearsay', statement: null }],
  span: at('dozens of families'),
  quantity: { low: 24, point: null, high: null, approximate: true, words: 'dozens' },
  what: at('families'),
  unit: null,
  role: 'displaced',
  scope: 'unknown',
  asOf: null,
  population: null,
  revision: null,
  where: 'p2',
  certainty: 'probable',
  why: why('toll', 'families … fled'),
})

const report: Report = {
  id: 'sample',
  url: 'https://transmeridian.example/world/lorvane-blast',
  title: paragraphs[0]![1],
  outlet: 'The Orsin Courier',
  agency: 'Transmeridian',
  byline: ['Pavel Ostrin'],
  published: '2025-03-05T08:30:00Z',
  updated: null,
  retrieved: null,
  dateline: 'LORVANE, March 4',
  language: 'en',
  sha256: '',
  text,
  blocks: paragraphs.flatMap(([kind, words]): Block[] => {
    const [start, end] = at(words)
    if (!words.startsWith(dateline)) return [{ kind, span: [start, end] }]
    return [
      { kind: 'dateline', span: at(dateline) },
      { kind, span: [start + dateline.length + 3, end] },
    ]
  }),
}

export const sample: Reading = {
  schema: 'onrecord/1',
  report,
  records: [s1, f1, f2, e1, s2, s3, s4, e2, f3, s5, s6, e3, f4],
  actors: [
    {
      id: 'a1',
      name: 'A senior health official',
      kind: 'role',
      country: null,
      of: null,
      roles: [],
      mentions: [at(official)],
    },
    {
      id: 'a2',
      name: 'Ilse Dravec',
      kind: 'person',
      country: null,
      of: null,
      roles: ['Mayor'],
      mentions: [at('Ilse Dravec')],
    },
    {
      id: 'a3',
      name: 'the interior ministry',
      kind: 'organisation',
      country: null,
      of: null,
      roles: [],
      mentions: [at('the interior ministry')],
    },
    {
      id: 'a4',
      name: '陳大文',
      kind: 'person',
      country: null,
      of: null,
      roles: ['fisherman'],
      mentions: [at('陳大文')],
    },
    {
      id: 'a5',
      name: 'العقيد سامر الحداد',
      kind: 'person',
      country: null,
      of: null,
      roles: ['spokesman'],
      mentions: [at('العقيد سامر الحداد')],
    },
  ],
  places: [
    {
      id: 'p1',
      name: 'Lorvane',
      mentions: [at('Lorvane', 2)],
      geonameId: 1,
      lat: 10.5,
      lon: 20.25,
      country: 'XA',
      admin1: 'East',
      precision: 'place',
      reason: 'the only place of this name',
    },
    {
      id: 'p2',
      name: 'Ashkol',
      mentions: [at('Ashkol')],
      geonameId: null,
      lat: null,
      lon: null,
      country: null,
      admin1: null,
      precision: null,
      reason: 'no place of this name is in the gazetteer',
    },
  ],
  times: [
    {
      span: at('Tuesday'),
      timex: '2025-03-04',
      value: '2025-03-04',
      from: '2025-03-04',
      to: '2025-03-04',
      basis: 'inferred',
      reason: 'the Tuesday before publication',
    },
    {
      span: at('last month'),
      timex: 'XXXX-XX',
      value: null,
      from: null,
      to: null,
      basis: 'unresolved',
      reason: 'the report gives no publication date',
    },
  ],
  notices: [
    {
      code: 'no-publication-date',
      message: 'The report gives no date: times such as “last month” stay unresolved. Give it with --date.',
    },
  ],
}

/** The same report with nothing found in it. */
export const bare: Reading = {
  ...sample,
  report: { ...report, url: null, outlet: null, agency: null, byline: [], dateline: null, published: null },
  records: [],
  actors: [],
  places: [],
  times: [],
  notices: [],
}

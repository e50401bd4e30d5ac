import type { Document, Token } from '../language/document.ts'
import type { Reading } from '../record/reading.ts'
import { bare } from './reading.cases.ts'

const text = 'The ministry denied on Tuesday that at least five men had been killed.'

/** Form, lemma, universal tag, Penn tag, head (-1 for the root), relation. */
const rows: readonly (readonly [string, string, string, string, number, string])[] = [
  ['The', 'the', 'DET', 'DT', 1, 'det'],
  ['ministry', 'ministry', 'NOUN', 'NN', 2, 'nsubj'],
  ['denied', 'deny', 'VERB', 'VBD', -1, 'root'],
  ['on', 'on', 'ADP', 'IN', 4, 'case'],
  ['Tuesday', 'Tuesday', 'PROPN', 'NNP', 2, 'obl'],
  ['that', 'that', 'SCONJ', 'IN', 12, 'mark'],
  ['at', 'at', 'ADP', 'IN', 7, 'case'],
  ['least', 'least', 'ADJ', 'JJS', 8, 'nmod'],
  ['five', 'five', 'NUM', 'CD', 9, 'nummod'],
  ['men', 'man', 'NOUN', 'NNS', 12, 'nsubj:pass'],
  ['had', 'have', 'AUX', 'VBD', 12, 'aux'],
  ['been', 'be', 'AUX', 'VBN', 12, 'aux:pass'],
  ['killed', 'kill', 'VERB', 'VBN', 2, 'ccomp'],
  ['.', '.', 'PUNCT', '.', 2, 'punct'],
]

function tokens(): Token[] {
  let from = 0
  return rows.map(([form, lemma, upos, xpos, head, relation], index) => {
    const start = text.indexOf(form, from)
    from = start + form.length
    return { index, span: [start, from], text: form, sentence: 0, lemma, upos, xpos, head, relation }
  })
}

/** A sentence as the language stages leave it. */
export const sentenceDocument: Document = {
  text,
  blocks: [{ span: [0, text.length], kind: 'paragraph' }],
  date: '2025-03-05',
  sentences: [{ index: 0, span: [0, text.length], first: 0, end: rows.length, block: 0 }],
  tokens: tokens(),
  quotations: [],
  names: [],
  times: [
    {
      span: [23, 30],
      type: 'DATE',
      timex: '2025-03-04',
      value: '2025-03-04',
      from: '2025-03-04',
      to: '2025-03-04',
      basis: 'inferred',
      reason: 'the Tuesday before publication',
    },
  ],
  quantities: [
    {
      span: [36, 49],
      first: 6,
      end: 9,
      low: 5,
      point: null,
      high: null,
      approximate: false,
      unit: 'count',
      unitName: null,
    },
  ],
  actors: [
    {
      id: 'a1',
      name: 'The ministry',
      kind: 'organisation',
      country: null,
      of: null,
      roles: [],
      mentions: [{ span: [0, 12], first: 0, end: 2, head: 1, form: 'nominal', name: null }],
    },
  ],
}

export const sentenceReading: Reading = {
  ...bare,
  report: { ...bare.report, title: null, text, blocks: sentenceDocument.blocks },
}

import { ok, strictEqual } from 'node:assert/strict'
import { annotateReport, readingOf } from '../../../src/analyse.ts'
import { loadEngine } from '../../../src/engine/engine.ts'
import { groundAnswer } from '../../../src/llm/ground.ts'
import { parseAnswer } from '../../../src/llm/parse-answer.ts'
import { fromJsonLine } from '../../../src/read/json-line.ts'
import { readingSchema } from '../../../src/record/reading.ts'
import { bytesOf, type Target, textOf } from './target.ts'

const text =
  'At least five weavers were hurt when guards stormed the Orrin mill on Monday, the Vale Council said. ' +
  '“We fired at nobody,” said Ila Brandt. A woman, 30, was killed. About 1,500 people (some of them children) fled.'

const statement =
  '{"sentence":1,"source":"Ila Brandt","cue":"said","content":["We fired at nobody"],"act":"say","addressee":null,"medium":null}'
const figure = '{"sentence":0,"words":"At least five weavers","what":"weavers","role":"injured","population":null}'
const event =
  '{"sentence":0,"trigger":"stormed","type":"ASSAULT","mode":null,"actors":["guards"],"recipients":["the Orrin mill"],"instrument":null}'

/** What a language model answers about a report: any words. Of them come whole records, or none. */
export async function open(): Promise<Target> {
  const engine = loadEngine()
  const annotated = annotateReport(await fromJsonLine(JSON.stringify({ id: 'f', date: '2025-06-20', text })), engine)
  const { document } = annotated
  const { pack, codebook } = engine
  const shown = [0, document.sentences.length] as const
  return {
    holds(bytes) {
      const parsed = parseAnswer(textOf(bytes))
      if (!parsed) return
      const grounded = groundAnswer({ document, pack, codebook, shown, read: { readers: ['model'] } }, parsed.answer)
      const found = grounded.statements.length + grounded.figures.length + grounded.events.length
      if (found === 0) return
      const { records, notices } = readingSchema.parse(readingOf(annotated, engine, grounded))
      strictEqual(records.length, found)
      strictEqual(new Set(records.map(r => r.id)).size, found)
      ok(notices.every(n => n.code !== 'record-refused'))
    },
    seeds: [
      `{"statements":[${statement}],"figures":[${figure}],"events":[${event}]}`,
      `<think>{</think>{"events":[${event},${event}`,
      `{"figures":[${figure},${figure}]}`,
    ].map(bytesOf),
    words: [
      statement,
      figure,
      event,
      ...text.split(' '),
      '"statements":[',
      '"figures":[',
      '"events":[',
      '{',
      '}',
      ']',
      '"',
      ',',
      'null',
    ],
  }
}

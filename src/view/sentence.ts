import type { Document } from '../language/document.ts'
import type { Reading } from '../record/reading.ts'
import { labelsOf } from './labels.ts'
import { type Line, type Role, seg } from './line.ts'
import { type Column, heading, tableView } from './table.ts'
import { tablesView } from './tables.ts'
import { legend, textView } from './text.ts'
import { treeView } from './tree.ts'
import { intervalWords, line, wordsOf } from './words.ts'
import { wrapText } from './wrap.ts'

export interface SentenceViewOptions {
  readonly width: number
  readonly brackets: boolean
}

/** How a short text is read, step by step: tree and tags, names, times, quantities, actors, then the records and why. */
export function sentenceView(document: Document, reading: Reading, { width, brackets }: SentenceViewOptions): Line[] {
  const labels = labelsOf(reading.records)
  const records = reading.records.length > 0
  return [
    ...document.sentences.flatMap((s, i) => [
      ...heading(document.sentences.length > 1 ? `Tree of sentence ${i + 1}` : 'Tree', width),
      ...treeView(document, s, width),
      [],
    ]),
    ...layers(document, reading, width),
    ...heading('Records', width),
    ...(records
      ? [...legend(brackets, width), [], ...textView(reading, labels, { width, brackets })]
      : wrapText('None: nothing is said, counted or done here that the rules know.', width, 'notice')),
    ...tablesView(reading, labels, { width, explain: true }),
  ]
}

function layers(document: Document, reading: Reading, width: number): Line[] {
  return [
    ...layer('Quotations', ['Words', 'Depth', 'Closed'], width, document.quotations, q => [
      wordsOf(reading, q.span),
      `${q.depth}`,
      q.closed ? 'yes' : 'no',
    ]),
    ...layer('Names', ['Words', 'Kind', 'Country', 'Confidence'], width, document.names, n => [
      wordsOf(reading, n.span),
      n.kind,
      n.country ?? '',
      n.confidence.toFixed(2),
    ]),
    ...layer('Times', ['Words', 'TIMEX3', 'Value', 'Basis', 'Reason'], width, document.times, t => [
      wordsOf(reading, t.span),
      t.timex,
      t.value ?? '',
      t.basis,
      line(t.reason),
    ]),
    ...layer('Quantities', ['Words', 'Number', 'Unit'], width, document.quantities, q => [
      wordsOf(reading, q.span),
      intervalWords({ ...q, words: '' }, q.unitName),
      q.unit,
    ]),
    ...layer('Actors', ['Name', 'Kind', 'Country', 'Mentions'], width, document.actors, a => [
      line(a.name),
      a.kind,
      a.country ?? '',
      a.mentions.map(m => wordsOf(reading, m.span)).join(' · '),
    ]),
    ...layer('Places', ['Name', 'Where', 'Precision', 'Reason'], width, reading.places, p => [
      line(p.name),
      p.lat === null || p.lon === null ? '' : `${p.lat.toFixed(2)}, ${p.lon.toFixed(2)} ${p.country ?? ''}`.trim(),
      p.precision ?? '',
      line(p.reason),
    ]),
  ]
}

/** A small table of one layer; nothing where the layer is empty. */
function layer<T>(title: string, columns: string[], width: number, items: readonly T[], cells: (item: T) => string[]) {
  if (items.length === 0) return []
  const table: Column[] = columns.map((name, i) => ({ title: name, least: 10, ...(i === 0 ? { role: 'strong' } : {}) }))
  const rows = items.map(item => ({ label: '', role: 'dim' as Role, cells: cells(item), below: [] }))
  return [...heading(title, width), ...tableView(table, rows, width), [seg('')]]
}

import type { Event } from '../record/event.ts'
import type { Figure } from '../record/figure.ts'
import type { OnrecordRecord, Reading } from '../record/reading.ts'
import type { Statement } from '../record/statement.ts'
import { explainRecord } from './explain.ts'
import type { Labels } from './labels.ts'
import { type Line, type Role, seg } from './line.ts'
import { type Column, heading, type Row, tableView } from './table.ts'
import {
  certaintyWords,
  chainWords,
  intervalWords,
  line,
  partiesWords,
  partyWords,
  whenWords,
  whereWords,
  wordsOf,
} from './words.ts'

export interface TablesOptions {
  readonly width: number
  readonly explain: boolean
}

/** What a table of one kind of record shows: its columns, and a record's cells in their order. */
interface Table<R extends OnrecordRecord> {
  readonly kind: R['kind']
  readonly title: string
  readonly columns: readonly Column[]
  cells(reading: Reading, record: R, labels: Labels): string[]
}

const figures: Table<Figure> = {
  kind: 'figure',
  title: 'Figures',
  columns: [
    { title: 'How many, of what', least: 18, role: 'strong' },
    { title: 'Role', least: 8, bare: true },
    { title: 'Number', least: 8, bare: true },
    { title: 'Who says', least: 13 },
    { title: 'Certainty', least: 8, bare: true },
    { title: 'When', least: 10 },
    { title: 'Where', least: 8 },
  ],
  cells: (reading, f) => [
    wordsOf(reading, f.span),
    f.role,
    intervalWords(f.quantity, f.unit) + revisionWords(f),
    chainWords(reading, f.chain),
    certaintyWords(f),
    whenWords(reading, f.asOf ?? f.when),
    whereWords(reading, f.where),
  ],
}

const degree = { certain: '', probable: 'probably ', possible: 'possibly ' } as const

const revisionWords = ({ revision }: Figure): string =>
  revision ? ` (${degree[revision.certainty]}${revision.direction})` : ''

const events: Table<Event> = {
  kind: 'event',
  title: 'Events',
  columns: [
    { title: 'Type', least: 9 },
    { title: 'Word', least: 8, role: 'strong' },
    { title: 'Actor → recipient', least: 18, bare: true },
    { title: 'Who says', least: 13 },
    { title: 'Certainty', least: 8, bare: true },
    { title: 'When', least: 10 },
    { title: 'Where', least: 8 },
  ],
  cells: (reading, e, labels) => [
    e.mode ? `${e.type} ${e.mode}` : e.type,
    wordsOf(reading, e.trigger),
    `${partiesWords(reading, e.actors) || '?'} → ${partiesWords(reading, e.recipients) || '?'}${tollWords(e, labels)}`,
    chainWords(reading, e.chain),
    certaintyWords(e),
    whenWords(reading, e.when),
    whereWords(reading, e.where),
  ],
}

function tollWords(e: Event, labels: Labels): string {
  const counts = { deaths: e.deaths, injuries: e.injuries, arrests: e.arrests }
  const named = Object.entries(counts).flatMap(([what, ids]) => {
    const known = ids.map(id => labels.get(id)).filter(l => l !== undefined)
    return known.length > 0 ? [`${what} ${known.join(', ')}`] : []
  })
  return named.length > 0 ? ` (${named.join('; ')})` : ''
}

const statements: Table<Statement> = {
  kind: 'statement',
  title: 'Statements',
  columns: [
    { title: 'Source', least: 16, role: 'strong' },
    { title: 'Cue', least: 8 },
    { title: 'Content', least: 28, bare: true },
    { title: 'Form', least: 6, bare: true },
    { title: 'Certainty', least: 8, bare: true },
  ],
  cells: (reading, s) => [
    statementSource(reading, s),
    s.cue.map(c => wordsOf(reading, c)).join(' … '),
    s.content.map(c => wordsOf(reading, c)).join(' … '),
    s.form,
    certaintyWords(s),
  ],
}

function statementSource(reading: Reading, s: Statement): string {
  const own = s.source ? partyWords(reading, s.source) : 'unnamed'
  const named = s.chain.length > 0 ? `${chainWords(reading, s.chain)} › ${own}` : own
  return (
    named + (s.addressee ? ` (to ${partyWords(reading, s.addressee)})` : '') + (s.medium ? ` (${line(s.medium)})` : '')
  )
}

/** The tables of figures, events and statements; a kind without records has none. */
export function tablesView(reading: Reading, labels: Labels, options: TablesOptions): Line[] {
  return [
    ...tableOf(figures, reading, labels, options),
    ...tableOf(events, reading, labels, options),
    ...tableOf(statements, reading, labels, options),
  ]
}

function tableOf<R extends OnrecordRecord>(
  table: Table<R>,
  reading: Reading,
  labels: Labels,
  options: TablesOptions,
): Line[] {
  const records = reading.records.filter((r): r is R => r.kind === table.kind)
  if (records.length === 0) return []
  const rows: Row[] = records.map(record => ({
    label: labels.get(record.id) ?? '',
    role: table.kind as Role,
    cells: table.cells(reading, record, labels),
    below: options.explain ? explainRecord(reading, record) : [],
  }))
  return [
    ...heading(`${table.title} (${records.length})`, options.width),
    ...tableView(table.columns, rows, options.width),
    [seg('')],
  ]
}

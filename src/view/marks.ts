import type { OnrecordRecord } from '../record/reading.ts'
import type { Span } from '../report/span.ts'
import type { Labels } from './labels.ts'
import type { Role } from './line.ts'

/** A span of the text that a record is marked by. */
export interface Mark {
  readonly span: Span
  readonly role: Role
  /** Id of the record. */
  readonly record: string
  /** Label of the record, where a reader meets it: at its content, its number, its trigger. */
  readonly label: string | null
  /** What stands around the words where there is no colour: `‹` and `›`. */
  readonly brackets: readonly [open: string, close: string] | null
}

const brackets = {
  statement: ['‹', '›'],
  figure: ['{', '}'],
  event: ['*', '*'],
} as const

/** Who says it and the word of saying belong to the mark of what is said. */
const plain = { label: null, brackets: null } as const

/** The marks of all records, in text order; where two start together the longer comes first. */
export function marksOf(records: readonly OnrecordRecord[], labels: Labels): Mark[] {
  const nested = nestedStatements(records)
  return records
    .flatMap(record => marksOfRecord(record, labels.get(record.id) ?? '', nested.has(record.id)))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}

function marksOfRecord(record: OnrecordRecord, label: string, nested: boolean): Mark[] {
  if (record.kind !== 'statement') {
    const span = record.kind === 'figure' ? record.span : record.trigger
    return [{ span, role: record.kind, record: record.id, label, brackets: brackets[record.kind] }]
  }
  const role = nested ? 'nested' : 'statement'
  return [
    ...record.content.map(span => ({ span, role, record: record.id, label, brackets: brackets.statement }) as const),
    ...record.cue.map(span => ({ span, role: 'cue', record: record.id, ...plain }) as const),
    ...(record.source ? [{ span: record.source.span, role: 'source', record: record.id, ...plain } as const] : []),
  ]
}

/** Ids of the statements that are made inside another one. */
const nestedStatements = (records: readonly OnrecordRecord[]): Set<string> =>
  new Set(records.filter(r => r.kind === 'statement' && r.chain.some(l => l.statement !== null)).map(r => r.id))

/**
 * Finds the marks that touch a span, in one pass over both: `marks` in text order, and the spans that
 * are asked for too.
 */
export function marksBySpan(marks: readonly Mark[]): (span: Span) => Mark[] {
  let open: Mark[] = []
  let next = 0
  return ([start, end]) => {
    while (next < marks.length && marks[next]!.span[0] < end) open.push(marks[next++]!)
    open = open.filter(m => m.span[1] > start)
    return open.filter(m => m.span[0] < end)
  }
}

/** A stretch of the text over which the same marks hold, with the marks that open and close at its edges. */
export interface Piece {
  readonly span: Span
  readonly roles: readonly Role[]
  readonly marks: readonly Mark[]
  readonly opens: readonly Mark[]
  readonly closes: readonly Mark[]
}

/**
 * Cuts `span` at the edges of `marks` (in text order), so that overlaps become pieces:
 *
 *   at least five militants were killed        statement over all, figure, event
 *   |----------------------|    |      |
 *   S+F                     S    S+E
 */
export function cut(span: Span, marks: readonly Mark[]): Piece[] {
  const inside = marks
    .map(m => ({ ...m, span: [Math.max(m.span[0], span[0]), Math.min(m.span[1], span[1])] as const }))
    .filter(m => m.span[0] < m.span[1])
  const edges = [...new Set([...span, ...inside.flatMap(m => m.span)])].sort((a, b) => a - b)
  const pieces: Piece[] = []
  let active: typeof inside = []
  let next = 0
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i]!, edges[i + 1]!]
    active = active.filter(m => m.span[1] > start)
    const opens: typeof inside = []
    while (inside[next]?.span[0] === start) opens.push(inside[next++]!)
    active.push(...opens)
    // The mark that opened last closes first: brackets nest wherever the spans do.
    const closes = active.filter(m => m.span[1] === end).reverse()
    pieces.push({ span: [start, end], roles: [...new Set(active.map(m => m.role))], marks: active, opens, closes })
  }
  return pieces
}

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Span } from '../report/span.ts'
import type { OnrecordRecord } from './reading.ts'
import type { Statement } from './statement.ts'

/** Thrown where a record would rest on words that are not in the text. */
export class EvidenceError extends Error {
  readonly code = 'evidence-not-in-text'
}

type Unmade<R> = R extends OnrecordRecord ? Omit<R, 'id'> : never

/** The spans by which a record opens at its words. */
export function spansOf(record: Unmade<OnrecordRecord> | OnrecordRecord): Span[] {
  const own: readonly (Span | null)[] =
    record.kind === 'statement'
      ? [...record.cue, ...record.content, ...partsOf(record)]
      : record.kind === 'figure'
        ? [record.span, record.what]
        : [record.trigger, ...record.actors.map(a => a.span), ...record.recipients.map(r => r.span)]
  const links = record.chain.flatMap(l => [l.source, l.cue])
  return [...record.evidence, ...own, ...links].filter(s => s !== null)
}

const partsOf = ({ source, addressee, anonymity }: Pick<Statement, 'source' | 'addressee' | 'anonymity'>) => [
  source?.span ?? null,
  addressee?.span ?? null,
  anonymity?.span ?? null,
  anonymity?.reason ?? null,
]

/** The span that a record is about: a statement's content, a figure's words, an event's trigger. */
export const anchorOf = (record: Unmade<OnrecordRecord> | OnrecordRecord): Span =>
  record.kind === 'statement' ? record.content[0]! : record.kind === 'figure' ? record.span : record.trigger

/** Whether a span is words of the text: inside of it, not empty, without blanks at its edges. */
export function isSlice(text: string, [start, end]: Span): boolean {
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
  return inside && text.slice(start, end).trim().length === end - start
}

function checkSpan(text: string, span: Span): void {
  if (isSlice(text, span)) return
  const [start, end] = span
  throw new EvidenceError(`span [${start}, ${end}) is no words of the text of ${text.length} characters`)
}

/**
 * The only way to a record: checks that it has evidence and that every span lies in `text`, gives it
 * its id, freezes it. The id is a hash of report, kind, rule and the record's own spans: the same
 * report, text and rules give the same id. Throws `EvidenceError`.
 */
export function makeRecord<R extends Unmade<OnrecordRecord>>(
  reportId: string,
  text: string,
  record: R,
): R & { id: string } {
  if (record.evidence.length === 0) throw new EvidenceError(`a ${record.kind} without evidence`)
  if (record.kind === 'statement' && record.content.length === 0) throw new EvidenceError('a statement without content')
  for (const span of spansOf(record)) checkSpan(text, span)
  return Object.freeze({ id: recordId(reportId, keyOf(record)), ...record } as R & { id: string })
}

/** What makes a record itself: two records with the same key are the same record. */
export interface RecordKey {
  readonly kind: OnrecordRecord['kind']
  readonly rule: string
  /** Type of an event; empty for other kinds. */
  readonly type: string
  /** Content and cue of a statement; the span of a figure; the trigger of an event. */
  readonly spans: readonly Span[]
}

const keyOf = (record: Unmade<OnrecordRecord>): RecordKey => ({
  kind: record.kind,
  rule: record.why.rule,
  type: record.kind === 'event' ? record.type : '',
  spans: record.kind === 'statement' ? [...record.content, ...record.cue] : [anchorOf(record)],
})

/** Known before the record is made, so that a chain can name a statement. */
export function recordId(reportId: string, { kind, rule, type, spans }: RecordKey): string {
  const key = JSON.stringify([reportId, kind, type, rule, spans])
  return `${kind[0]}-${bytesToHex(sha256(utf8ToBytes(key))).slice(0, 12)}`
}

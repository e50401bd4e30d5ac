import type { Place } from '../../../src/record/place.ts'
import type { OnrecordRecord, Reading } from '../../../src/record/reading.ts'
import type { Span } from '../../../src/report/span.ts'

/** Somebody who has a part in a record. */
export interface Party {
  readonly span: Span
  readonly actor: string | null
}

/** A part of a record that is words of the text, as it stands in its input. */
export interface Part {
  readonly words: string
  /** Who is meant, for parties: the fullest name; empty where nobody is known. Null for other parts. */
  readonly name: string | null
}

/** What the editor holds: the words of spans, and the values of other fields, as they stand in its inputs. */
export interface Draft {
  /** By name of the part; several parties have one each. */
  readonly parts: Readonly<Record<string, readonly Part[]>>
  readonly values: Readonly<Record<string, string>>
  /** A place that the report does not name, for `where: other`. */
  readonly place: Place | null
}

/** The value of `where` and `when` for what the report does not name. */
export const other = 'other'

/** Parts of a record that are words of the text, and those of its fields that are chosen or typed. */
export function draftOf(record: OnrecordRecord, reading: Reading): Draft {
  const words = (span: Span | null): Part => ({ words: textOf(span, reading), name: null })
  const party = (p: Party | null): Part => ({
    words: textOf(p?.span ?? null, reading),
    name: reading.actors.find(a => a.id === p?.actor)?.name ?? '',
  })
  const common = {
    status: record.status,
    certainty: record.certainty,
    where: record.where ?? '',
    when: record.when === null ? '' : String(record.when),
    from: '',
    to: '',
  }
  const draft = (parts: Draft['parts'], values: Draft['values']): Draft => ({
    parts,
    values: { ...values, ...common },
    place: null,
  })
  if (record.kind === 'figure')
    return draft(
      { span: [words(record.span)], population: [party(record.population)] },
      { role: record.role, ...numbersOf(record.quantity) },
    )
  if (record.kind === 'event')
    return draft(
      {
        trigger: [words(record.trigger)],
        actors: [...record.actors, null].map(party),
        recipients: [...record.recipients, null].map(party),
      },
      { type: record.type },
    )
  return draft(
    { source: [party(record.source)], content: record.content.map(words) },
    { act: record.act, form: record.form },
  )
}

const textOf = (span: Span | null, { report }: Reading): string => (span ? report.text.slice(...span) : '')

function numbersOf({ low, high, point, approximate }: Extract<OnrecordRecord, { kind: 'figure' }>['quantity']) {
  const number = (n: number | null): string => (n === null ? '' : String(n))
  const open = low === null && high === null
  return { low: number(open ? point : low), high: number(open ? point : high), approximate: String(approximate) }
}

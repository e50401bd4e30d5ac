import { EvidenceError, isSlice, makeRecord } from '../record/make.ts'
import { type OnrecordRecord, recordSchema } from '../record/reading.ts'
import { OnrecordError } from '../report/error.ts'
import type { Opened } from './pack.ts'

/** What a correction is checked against: the record as it was read, the text, and the places and times of the reading. */
export interface Corrected extends Pick<Opened, 'places' | 'times'> {
  readonly text: string
  readonly record: OnrecordRecord
}

/**
 * The corrected record must be one: of the same kind, with fields as records have them, on words of the text, its place
 * and time among those of the reading. Throws `bad-correction`.
 */
export function checkCorrection(
  { text, record, places, times }: Corrected,
  correction: Readonly<Record<string, unknown>>,
): void {
  for (const field of ['id', 'kind'] as const)
    if (field in correction && correction[field] !== record[field])
      throw wrong(`the ${field} of a record cannot be corrected`)
  checkSpans(text, correction)
  const { data, error } = recordSchema.safeParse({ ...record, ...correction })
  if (error) {
    const [issue] = error.issues
    throw wrong(`${issue!.path.join('.')}: ${issue!.message}`)
  }
  if (data.where !== null && !places.some(place => place.id === data.where))
    throw wrong(`the reading has no place ${data.where}`)
  if (data.when !== null && !times[data.when]) throw wrong(`the reading has no time ${data.when}`)
  try {
    makeRecord('', text, data)
  } catch (error) {
    if (error instanceof EvidenceError) throw wrong(error.message)
    throw error
  }
}

const wrong = (message: string): OnrecordError =>
  new OnrecordError(
    'bad-correction',
    message,
    'A correction names fields of the record, as docs/records.md describes them; a span begins and ends at words of the report.',
  )

/** Every pair of numbers, wherever it stands, is a span. */
function checkSpans(text: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  const parts = Object.values(value)
  const span = Array.isArray(value) && parts.length === 2 && parts.every(part => typeof part === 'number')
  if (span && !isSlice(text, value as [number, number])) throw wrong(`[${parts}] is no words of the text`)
  for (const part of parts) checkSpans(text, part)
}

import { EvidenceError, isSlice, makeRecord } from '../record/make.ts'
import { adopt, type Names, type SelfContained, selfContained, UnknownName } from '../record/names.ts'
import { type OnrecordRecord, recordSchema } from '../record/reading.ts'
import { OnrecordError } from '../report/error.ts'

/** What a correction is checked against: the record as it was read, the text, and the names that stand in the report. */
export interface Corrected {
  readonly text: string
  readonly record: OnrecordRecord
  readonly names: Names
}

/** Fields that are otherwise; with the names to which they refer, or else to those that stand in the report. */
export interface Correction {
  readonly names?: Names | undefined
  readonly [field: string]: unknown
}

/**
 * The correction with the names to which it refers, so that it holds whatever is read later. The corrected record must
 * be one: of the same kind, with fields as records have them, on words of the text. Throws `bad-correction`.
 */
export function checkedCorrection({ text, record, names }: Corrected, correction: Correction): Correction {
  for (const field of ['id', 'kind'] as const)
    if (field in correction && correction[field] !== record[field])
      throw wrong(`the ${field} of a record cannot be corrected`)
  const { names: own = names, ...fields } = correction
  checkSpans(text, correction, wrong)
  const contained = containing(fields, own, wrong)
  checkRecord(text, { ...record, ...fields }, wrong)
  const { actors, places, times } = contained.names
  return actors.length + places.length + times.length === 0 ? fields : { ...contained.fields, names: contained.names }
}

/** What is wrong with something that a person typed. */
export type Wrong = (message: string) => OnrecordError

const wrong: Wrong = message =>
  new OnrecordError(
    'bad-correction',
    message,
    'A correction names fields of the record, as docs/records.md describes them; a span begins and ends at words of the report.',
  )

/** Fields with the names to which they refer. Throws what `wrong` makes. */
export function containing<F extends object>(fields: F, names: Names, wrong: Wrong): SelfContained<F> {
  try {
    return selfContained(fields, names)
  } catch (error) {
    if (error instanceof UnknownName) throw wrong(`the reading has no ${error.message}`)
    throw error
  }
}

/** A record that is one: with every field as it must be, on words of the text. Throws what `wrong` makes. */
export function checkRecord(text: string, given: object, wrong: Wrong): OnrecordRecord {
  const { data, error } = recordSchema.safeParse(given)
  if (error) {
    const [issue] = error.issues
    throw wrong(`${issue!.path.join('.')}: ${issue!.message}`)
  }
  try {
    makeRecord('', text, data)
  } catch (error) {
    if (error instanceof EvidenceError) throw wrong(error.message)
    throw error
  }
  return data
}

/** Far deeper than the fields of a record nest. */
const DEEPEST = 40

/** Every pair of numbers, wherever it stands, is a span. Throws what `wrong` makes, also of what nests without end. */
export function checkSpans(text: string, value: unknown, wrong: Wrong, depth = 0): void {
  if (typeof value !== 'object' || value === null) return
  if (depth > DEEPEST) throw wrong('its fields are nested too deeply')
  const parts = Object.values(value)
  const span = Array.isArray(value) && parts.length === 2 && parts.every(part => typeof part === 'number')
  if (span && !isSlice(text, value as [number, number])) throw wrong(`[${parts}] is no words of the text`)
  for (const part of parts) checkSpans(text, part, wrong, depth + 1)
}

/** A record as it was corrected, and the names to which it then refers: those of the reading and what is new. */
export function corrected(
  record: OnrecordRecord,
  correction: Correction | null,
  names: Names,
): SelfContained<OnrecordRecord> {
  if (correction === null) return { fields: record, names }
  const { names: own, ...fields } = correction
  if (!own) return { fields: { ...record, ...fields } as OnrecordRecord, names }
  const adopted = adopt({ fields, names: own }, names)
  return { fields: { ...record, ...adopted.fields } as OnrecordRecord, names: adopted.names }
}

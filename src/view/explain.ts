import type { Why } from '../record/evidence.ts'
import type { OnrecordRecord, Reading } from '../record/reading.ts'
import { line, wordsOf } from './words.ts'

/** Under a record in `--explain`: the rule and its version, what it saw, and why a time or place stays open. */
export function explainRecord(reading: Reading, record: OnrecordRecord): string[] {
  const { rule, version, note } = record.why
  const made = `rule ${rule} (${shortVersion(version)}), confidence ${record.confidence.toFixed(2)}${note ? `: ${line(note)}` : ''}`
  return [made, ...readersOf(record.why), ...whenReason(reading, record), ...whereReason(reading, record)]
}

/** Who found it, where a language model read too. */
function readersOf({ readers, model, prompt, dispute }: Why): string[] {
  if (!readers) return []
  const by = readers.map(reader => (reader === 'model' ? `model ${line(model ?? '')} (prompt ${prompt})` : reader))
  return [`read by ${by.join(' and ')}${dispute ? `; disputed: ${line(dispute)}` : ''}`]
}

/** `0.1.0 en-1 sha256:0f3c…`: eight digits of a hash tell versions apart. */
const shortVersion = (version: string): string => version.replace(/(sha256:[0-9a-f]{8})[0-9a-f]+/g, '$1')

function whenReason(reading: Reading, { when }: OnrecordRecord): string[] {
  const time = when === null ? undefined : reading.times[when]
  if (!time) return []
  const words = `“${wordsOf(reading, time.span)}”`
  return [`when: ${words}${time.value === null ? ' not resolved' : ` ${time.basis}`}: ${line(time.reason)}`]
}

function whereReason(reading: Reading, { where }: OnrecordRecord): string[] {
  const place = where === null ? undefined : reading.places.find(p => p.id === where)
  if (!place) return []
  return [`where: ${line(place.name)}${place.lat === null ? ' not found on the map' : ''}: ${line(place.reason)}`]
}

/** Times and places that could not be resolved, each with the reason, whether a record rests on them or not. */
export function unresolved(reading: Reading): string[] {
  const times = reading.times
    .filter(t => t.basis === 'unresolved')
    .map(t => `time “${wordsOf(reading, t.span)}”: ${line(t.reason)}`)
  const places = reading.places.filter(p => p.lat === null).map(p => `place ${line(p.name)}: ${line(p.reason)}`)
  return [...times, ...places]
}

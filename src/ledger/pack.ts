import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { ActorEntry } from '../record/actor.ts'
import type { Place } from '../record/place.ts'
import type { OnrecordRecord, Reading } from '../record/reading.ts'
import type { Time } from '../record/time.ts'

/**
 * A reading as it is kept, without the text of its report: lines of JSON, deflated. The head (everything else), actors,
 * places, times, then a record a line, so that one record is read without the others.
 */
export function packReading(reading: Reading): Uint8Array {
  const { records, actors, places, times, report, ...rest } = reading
  const { text: _, ...about } = report
  const lines = [
    { ...rest, report: about, keys: Object.keys(reading), reportKeys: Object.keys(report) },
    actors,
    places,
    times,
    ...records,
  ]
  return deflateRawSync(lines.map(line => JSON.stringify(line)).join('\n'), { level: 3, chunkSize: 4096 })
}

/** The whole reading, with the order of its fields. Throws where the bytes are no reading. */
export function unpackReading(packed: Uint8Array, text: string): Reading {
  const lines = inflateRawSync(packed).toString('utf8').split('\n')
  const [head, actors, places, times, ...records] = lines.map(line => JSON.parse(line))
  const { keys, reportKeys, report, ...rest } = head
  const all = { ...rest, report: inOrder(reportKeys, { ...report, text }), actors, places, times, records }
  return inOrder(keys, all) as unknown as Reading
}

const inOrder = (keys: readonly string[], object: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(keys.map(key => [key, object[key]]))

/** Single parts of a packed reading. */
export interface Opened {
  readonly actors: readonly ActorEntry[]
  readonly places: readonly Place[]
  readonly times: readonly Time[]
  /** By its place in `Reading.records`. */
  record(index: number): OnrecordRecord
}

const newline = 0x0a

export function openReading(packed: Uint8Array): Opened {
  const bytes = inflateRawSync(packed)
  const starts = [0]
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) starts.push(at + 1)
  const line = (index: number): string =>
    bytes.toString('utf8', starts[index]!, (starts[index + 1] ?? bytes.length + 1) - 1)
  return {
    actors: JSON.parse(line(1)),
    places: JSON.parse(line(2)),
    times: JSON.parse(line(3)),
    record: index => JSON.parse(line(4 + index)),
  }
}

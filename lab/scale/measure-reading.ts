import { shinglesOf } from '../../src/compare/origins/shingles.ts'
import { bucketsOf, signatureOf } from '../../src/compare/origins/signature.ts'
import { ownSeconds } from './processor.ts'
import { type Read, readLines } from './read-lines.ts'

const steps = 20

/** `reading FILE…`: processor time a report, what it finds, how many names are new, and what a signature takes. */
export async function measureReading(files: readonly string[]): Promise<void> {
  const read = await readLines(files)
  const mean = (of: (one: Read) => number): number => read.reduce((sum, one) => sum + of(one), 0) / read.length
  console.log(
    `${read.length} reports of ${mean(r => r.words).toFixed(0)} words, ${mean(r => Buffer.byteLength(r.prepared.text)).toFixed(0)} bytes`,
  )
  console.log(
    `${mean(r => r.prepared.records).toFixed(1)} records, ${mean(r => r.prepared.rows.segments.length).toFixed(1)} segments, ${mean(r => partiesIn(r)).toFixed(1)} parties, ${mean(r => r.prepared.rows.actors.length).toFixed(1)} actors, ${mean(r => r.prepared.body.length).toFixed(0)} bytes of reading`,
  )
  const seconds = read.map(r => r.seconds).sort((a, b) => a - b)
  console.log(`processor milliseconds a report: mean ${(1000 * mean(r => r.seconds)).toFixed(1)}; of each twentieth:`)
  const cut = (i: number): number => Math.round((i / steps) * seconds.length)
  const twentieths = Array.from({ length: steps }, (_, i) => seconds.slice(cut(i), cut(i + 1)))
  console.log(twentieths.map(some => (1000 * (some.reduce((sum, s) => sum + s, 0) / some.length)).toFixed(1)).join(' '))
  for (const field of ['role', 'type'] as const) console.log(`reports by ${field}: ${often(read, field)}`)
  for (const share of [8, 4, 2, 1]) console.log(namesIn(read.slice(0, Math.floor(read.length / share))))
  const before = ownSeconds()
  for (const { prepared } of read) bucketsOf(signatureOf(shinglesOf(prepared.text)))
  console.log(`a signature: ${((1000 * (ownSeconds() - before)) / read.length).toFixed(2)} processor milliseconds`)
}

const partiesIn = ({ prepared }: Read): number => prepared.rows.records.reduce((sum, r) => sum + r.parties.length, 0)

function namesIn(read: readonly Read[]): string {
  const actors = new Set(
    read.flatMap(r => r.prepared.rows.actors.map(a => JSON.stringify([a.name, a.kind, a.country]))),
  )
  const places = new Set(read.flatMap(r => r.prepared.rows.places.map(p => p.identity)))
  return `${read.length} reports: ${actors.size} actors, ${places.size} places`
}

/** Which share of reports has a record with each value of a field, the most frequent ones. */
function often(read: readonly Read[], field: 'role' | 'type'): string {
  const counts = new Map<string, number>()
  for (const { prepared } of read)
    for (const value of new Set(prepared.rows.records.flatMap(({ row }) => row[field] ?? [])))
      counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([value, n]) => `${value} ${((100 * n) / read.length).toFixed(1)} %`)
    .join(', ')
}

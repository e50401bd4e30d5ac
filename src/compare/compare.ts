import type { Reading } from '../record/reading.ts'
import type { ComparedReport, Comparison, Copied } from './comparison.ts'
import { eventMatters } from './events.ts'
import { figureMatter, frozen, inOrder, originCount } from './matter.ts'
import { neighboursOf } from './matters.ts'
import { figureMember } from './members.ts'
import { nearCopy, overlapsOf } from './origins/copies.ts'
import { type Origin, originOfRecords, originsOf } from './origins/origins.ts'
import { sameQuestions } from './questions.ts'
import { toldIn } from './told.ts'

/**
 * Lays what reports say about the same side by side: which figures answer the same question about the same happening,
 * which events are the same, how each stands to the others, and on how many origins they rest. The same readings give
 * the same comparison, in whatever order they come. A report that is given twice counts once.
 */
export function compareReadings(given: readonly Reading[]): Comparison {
  const readings = inTime(given)
  const overlaps = overlapsOf(readings.map(r => r.report.text))
  const origins = originsOf(readings, overlaps)
  const originOf = originOfRecords(origins)
  const neighbours = neighboursOf(readings)
  const told = readings.flatMap(toldIn)
  const figures = sameQuestions(told, neighbours).map(group =>
    figureMatter(
      group.map(i => figureMember(told[i]!, originOf)),
      !told[group[0]!]!.parties,
    ),
  )
  const reports = readings.map((reading, i) => compared(reading, origins[i]!))
  return frozen({
    reports,
    origins: originCount(reports),
    copied: copiedOf(readings, origins, overlaps),
    matters: inOrder([...figures, ...eventMatters(readings, originOf, neighbours)]),
  })
}

/** By day of publication, undated ones last, then by id; without those given twice. */
function inTime(given: readonly Reading[]): Reading[] {
  const unique = new Map(given.map(r => [`${r.report.id} ${r.report.sha256} ${r.report.url}`, r]))
  const key = ({ report }: Reading): string => `${report.published ?? '~'} ${report.id} ${report.sha256}`
  return [...unique.values()].sort((x, y) => (key(x) < key(y) ? -1 : 1))
}

const compared = (
  { report: { id, url, sha256, title, outlet, published } }: Reading,
  origin: Origin,
): ComparedReport => ({
  id,
  url,
  sha256,
  title,
  outlet,
  published,
  origin,
})

/** Every copy with what it copies, and every longer report that took in a shorter one. */
function copiedOf(
  readings: readonly Reading[],
  origins: readonly Origin[],
  overlaps: ReturnType<typeof overlapsOf>,
): Copied[] {
  const id = (i: number): string => readings[i]!.report.id
  const copies = origins.flatMap((o, i): Copied[] =>
    o.copies === null ? [] : [{ report: id(i), from: id(o.copies), share: o.share!, kind: 'copy' }],
  )
  const isCopy = (i: number): boolean => origins[i]!.copies !== null
  const excerpts = overlaps
    .filter(({ a, b, ofA, ofB }) => !(isCopy(a) || isCopy(b)) && Math.max(ofA, ofB) >= nearCopy)
    .map(
      ({ a, b, ofA, ofB }): Copied =>
        ofA >= ofB
          ? { report: id(b), from: id(a), share: ofA, kind: 'excerpt' }
          : { report: id(a), from: id(b), share: ofB, kind: 'excerpt' },
    )
  return [...copies, ...excerpts]
}

import type { Reading } from '../../record/reading.ts'
import { nearCopy, type Overlap, overlapsOf } from './copies.ts'

/**
 * On whose work a report rests. `copy-of` names the report that it copies, by its place in the comparison; `key` is
 * the same for all reports of one origin, so that origins can be counted.
 */
export interface Origin {
  readonly kind: 'agency' | 'outlet' | 'copy-of' | 'unknown'
  readonly key: string
  /** What a person calls it: an agency, an outlet, the report that is copied. */
  readonly name: string
  readonly copies: number | null
  /** Of the report's words in the one that it copies, 0 to 1; null for no copy. */
  readonly share: number | null
  readonly reason: string
}

/** What of a reading tells its origin. */
export interface Originated {
  readonly report: Pick<
    Reading['report'],
    'id' | 'text' | 'title' | 'url' | 'outlet' | 'agency' | 'byline' | 'published'
  >
  readonly voice?: Reading['voice']
}

/** The origin of each report, in the order of the readings; earlier ones must stand first. */
export function originsOf(readings: readonly Originated[], overlaps: readonly Overlap[]): Origin[] {
  const agencies = new Set(readings.flatMap(r => agencyNames(r)))
  const own = readings.map(reading => ownOrigin(reading, agencies))
  const copied = sourcesOf(overlaps, readings, own)
  return readings.map((_, i) => copyOrigin(readings, own, copied, i) ?? own[i]!)
}

const unknown = ({ report }: Originated): Origin => ({
  kind: 'unknown',
  key: `report:${report.id}`,
  name: report.title ?? report.id,
  copies: null,
  share: null,
  reason: 'names no outlet and no agency',
})

/** Names by which agencies go here: of the readings, and of whoever a text says it was told to or reported by as an agency. */
const agencyNames = ({ report, voice = [] }: Originated): string[] => [
  ...(report.agency ? [report.agency] : []),
  ...voice.filter(v => v.via === 'agency').map(v => v.name),
]

function ownOrigin(reading: Originated, agencies: ReadonlySet<string>): Origin {
  const { report } = reading
  const credited = creditedAgency(reading, agencies)
  if (credited) return origin('agency', credited.name, credited.reason)
  if (report.outlet) return origin('outlet', report.outlet, 'names no agency')
  const host = report.url === null ? null : hostOf(report.url)
  return host ? origin('outlet', host, 'by its address') : unknown(reading)
}

function origin(kind: 'agency' | 'outlet', name: string, reason: string): Origin {
  return { kind, key: `${kind}:${name.toLowerCase()}`, name, copies: null, share: null, reason }
}

/** The agency whose work the whole report is: one that also names staff of its own is the outlet's. */
function creditedAgency(reading: Originated, agencies: ReadonlySet<string>): { name: string; reason: string } | null {
  const { report } = reading
  const dateline = datelineAgency(report.text)
  const byAgency = report.byline.find(name => agencies.has(name.trim()))
  if (byAgency && report.byline.length === 1) return { name: byAgency, reason: 'by its byline' }
  if (report.agency) return { name: report.agency, reason: 'credits the agency' }
  return dateline ? { name: dateline, reason: 'by its dateline' } : null
}

/** "KARUBA, 3 May (Northwire) - …": whoever stands in brackets behind place and day is the agency, listed or not. */
const datelineAgency = (text: string): string | null =>
  /^\p{Lu}[^\n(]{2,60}\((\p{Lu}[\p{L} .-]{1,30})\)\s*[-–—]/mu.exec(text.slice(0, 600))?.[1]?.trim() ?? null

const hostOf = (url: string): string | null => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? null

/** Which report each one copies: the one that holds most of it. A longer report that took in a shorter one has an origin of its own. */
function sourcesOf(
  overlaps: readonly Overlap[],
  readings: readonly Originated[],
  own: readonly Origin[],
): Map<number, Overlap> {
  const copied = new Map<number, Overlap>()
  for (const overlap of overlaps) {
    const copy = copyOf(overlap, readings, own)
    if (copy.ofB < nearCopy) continue
    const known = copied.get(copy.b)
    if (!known || copy.ofB > known.ofB) copied.set(copy.b, copy)
  }
  return copied
}

/** With the copy as `b`: the later one by its day; of one day, the one that is not the agency's own; else the one that has less of its own. */
function copyOf(overlap: Overlap, readings: readonly Originated[], own: readonly Origin[]): Overlap {
  const { a, b, ofA, ofB } = overlap
  const turned: Overlap = { a: b, b: a, ofA: ofB, ofB: ofA }
  const day = (i: number): string | null => readings[i]!.report.published
  const [first, second] = [day(a), day(b)]
  const length = Math.min(first?.length ?? 0, second?.length ?? 0, 16)
  if (first && second && first.slice(0, length) !== second.slice(0, length)) return first < second ? overlap : turned
  if (own[a]!.kind === 'agency' && own[b]!.kind !== 'agency') return overlap
  if (own[b]!.kind === 'agency' && own[a]!.kind !== 'agency') return turned
  return ofB >= ofA ? overlap : turned
}

function copyOrigin(
  readings: readonly Originated[],
  own: readonly Origin[],
  copied: ReadonlyMap<number, Overlap>,
  i: number,
): Origin | null {
  const direct = copied.get(i)
  if (!direct) return null
  const seen = new Set([i])
  let first = direct.a
  for (let next = copied.get(first); next && !seen.has(first); next = copied.get(first)) {
    seen.add(first)
    first = next.a
  }
  const source = own[first]!
  return {
    kind: 'copy-of',
    key: source.key,
    name: source.kind === 'unknown' ? (readings[first]!.report.title ?? source.name) : source.name,
    copies: direct.a,
    share: direct.ofB,
    reason: `${Math.round(100 * direct.ofB)} % of its words stand in ${readings[direct.a]!.report.id}`,
  }
}

/** On how many origins reports rest, in whatever order they come. */
export const countOrigins = (given: readonly Originated[]): number =>
  new Set(originsInOrder(given).map(([, origin]) => origin.key)).size

/** Reports that copy another one, with the id of that, in whatever order they come. */
export function copiesAmong(given: readonly Originated[]): { readonly report: string; readonly of: string }[] {
  const origins = originsInOrder(given)
  return origins.flatMap(([{ report }, { copies }]) =>
    copies === null ? [] : [{ report: report.id, of: origins[copies]![0].report.id }],
  )
}

/** The earliest first. */
function originsInOrder(given: readonly Originated[]): (readonly [Originated, Origin])[] {
  const readings = [...given].sort((a, b) => ((a.report.published ?? '~') < (b.report.published ?? '~') ? -1 : 1))
  const origins = originsOf(readings, overlapsOf(readings.map(r => r.report.text)))
  return readings.map((reading, i) => [reading, origins[i]!] as const)
}

/** On whose work a record rests, by the report that it stands in and the voices of its chain, outermost first. */
export type OriginOf = (
  at: number,
  sources: readonly { readonly name: string; readonly via: string | null }[],
) => Pick<Origin, 'key' | 'name'>

/** An agency that the report names as its source, or one of the outlets and agencies compared; else the origin of the report. */
export function originOfRecords(origins: readonly Origin[]): OriginOf {
  const compared = new Map(origins.filter(o => o.kind !== 'unknown').map(o => [o.name.toLowerCase(), o]))
  return (at, sources) => {
    for (const { name, via } of sources) {
      const known = compared.get(name.toLowerCase())
      if (known) return known
      if (via === 'agency') return origin('agency', name, 'is named as the source')
    }
    return origins[at]!
  }
}

import type { Comparison, FigureMatter, FigureMember, Matter, Relation } from './comparison.ts'
import { relationsOf } from './relations.ts'

/** A matter of figures out of its members, which must stand in the order of their reports. */
export function figureMatter(
  given: readonly FigureMember[],
  fact: boolean,
  decisions: readonly string[] = [],
): FigureMatter {
  const relations = fact ? relationsOf(given) : []
  const members = withCopiedOrigins(given, relations)
  return {
    kind: 'figure',
    id: `m-${members[0]!.record}`,
    question: questionOf(members),
    ...countOrigins(members),
    fact,
    members,
    relations,
    decisions,
  }
}

/** A report of its own may still take over a sentence: what is told in another one's words rests on the origin of that one. */
export function withCopiedOrigins<M extends { origin: string; originName: string }>(
  members: readonly M[],
  relations: readonly Relation[],
): readonly M[] {
  const found: M[] = []
  members.forEach((member, i) => {
    const copied = relations.find(r => r.b === i && r.relation === 'copies')
    const source = copied && found[copied.a]!
    found.push(source ? { ...member, origin: source.origin, originName: source.originName } : member)
  })
  return found
}

/** Reports, and on how many origins they rest; what two reports say in the same words rests on one. */
export const countOrigins = (
  members: readonly { at: number; origin: string }[],
): Pick<Matter, 'reports' | 'origins'> => ({
  reports: new Set(members.map(m => m.at)).size,
  origins: new Set(members.map(m => m.origin)).size,
})

const doneTo: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'detained', 'abducted', 'displaced'])

/** “killed: people”, “size: miles”, with the place that most name. */
function questionOf(members: readonly FigureMember[]): string {
  const { role, unit } = members[0]!.figure
  const noun = mostFrequent(members.flatMap(m => (m.what ? [m.what] : [])))
  const place = mostFrequent(members.flatMap(m => (m.place ? [m.place] : [])))
  const at = place ? `, ${place.replace(/(?<!\p{L})\p{L}/gu, c => c.toUpperCase())}` : ''
  if (doneTo.has(role)) return `${noun ?? 'people'} ${role}${at}`
  if (unit !== null && role !== 'people') return `${role} in ${unit}${at}`
  return `${noun ?? role}${at}`
}

/** The first of the most frequent. */
export function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | null = null
  for (const [value, n] of counts) if (best === null || n > counts.get(best)!) best = value
  return best
}

/** Figures first; then by how many origins and reports tell it; then as they stand in the reports. */
export const inOrder = (matters: readonly Matter[]): Matter[] =>
  [...matters].sort(
    (x, y) =>
      (x.kind === y.kind ? 0 : x.kind === 'figure' ? -1 : 1) ||
      y.origins - x.origins ||
      y.reports - x.reports ||
      x.members[0]!.at - y.members[0]!.at ||
      x.members[0]!.span[0] - y.members[0]!.span[0],
  )

export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}

/** Numbers of reports and origins of a whole comparison. */
export const originCount = (reports: Comparison['reports']): number => new Set(reports.map(r => r.origin.key)).size

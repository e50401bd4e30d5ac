import type { Comparison, FigureMatter, FigureMember, Matter, Relation, RelationName } from './comparison.ts'
import { figureMatter, frozen, inOrder } from './matter.ts'

interface Decided {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly reason: string
}

/**
 * What a person decided about a comparison, as data that is only added to: figures that belong together, figures that
 * stand for themselves, how two of them stand to each other, and that an earlier decision holds no longer. Records are
 * named by their ids.
 */
export type Decision = Decided &
  (
    | { readonly action: 'merge'; readonly records: readonly [string, string] }
    | { readonly action: 'split'; readonly records: readonly string[] }
    | { readonly action: 'overrule'; readonly records: readonly [string, string]; readonly relation: RelationName }
    | { readonly action: 'undo'; readonly decision: string }
  )

/**
 * The comparison with what people decided laid over it, in the order of the decisions, first what belongs together and
 * then how it relates. The comparison itself is not changed: without its decisions it is as it was. Decisions about records that are not in it do nothing.
 */
export function applyDecisions(comparison: Comparison, decisions: readonly Decision[]): Comparison {
  const undone = new Set(decisions.flatMap(d => (d.action === 'undo' ? [d.decision] : [])))
  const standing = decisions.filter(d => d.action !== 'undo' && !undone.has(d.id))
  const grouped = standing.filter(d => d.action !== 'overrule').reduce<readonly Matter[]>(apply, comparison.matters)
  const matters = standing.filter(d => d.action === 'overrule').reduce<readonly Matter[]>(apply, grouped)
  return frozen({ ...comparison, matters: inOrder(matters) })
}

function apply(matters: readonly Matter[], decision: Decision): readonly Matter[] {
  switch (decision.action) {
    case 'merge':
      return merge(matters, decision.records, decision.id)
    case 'split':
      return split(matters, new Set(decision.records), decision.id)
    case 'overrule':
      return overrule(matters, decision)
    case 'undo':
      return matters
  }
}

const holds = (matter: Matter, record: string): matter is FigureMatter =>
  matter.kind === 'figure' && matter.members.some(m => m.record === record)

const byReport = (members: readonly FigureMember[]): FigureMember[] =>
  [...members].sort((x, y) => x.at - y.at || x.span[0] - y.span[0])

function merge(matters: readonly Matter[], [a, b]: readonly [string, string], id: string): readonly Matter[] {
  const [own, other] = [a, b].map(record => matters.find((m): m is FigureMatter => holds(m, record)))
  if (!own || !other || own === other) return matters
  const joined = figureMatter(byReport([...own.members, ...other.members]), own.fact || other.fact, [
    ...own.decisions,
    ...other.decisions,
    id,
  ])
  return [...matters.filter(m => m !== own && m !== other), joined]
}

function split(matters: readonly Matter[], records: ReadonlySet<string>, id: string): readonly Matter[] {
  return matters.flatMap((matter): Matter[] => {
    if (matter.kind !== 'figure') return [matter]
    const out = matter.members.filter(m => records.has(m.record))
    const rest = matter.members.filter(m => !records.has(m.record))
    if (out.length === 0 || rest.length === 0) return [matter]
    return [rest, out].map(members => figureMatter(members, matter.fact, [...matter.decisions, id]))
  })
}

function overrule(
  matters: readonly Matter[],
  { records: [a, b], relation, reason, by, id }: Extract<Decision, { action: 'overrule' }>,
): readonly Matter[] {
  return matters.map(matter => {
    if (!holds(matter, a) || !holds(matter, b)) return matter
    const ends = [a, b].map(record => matter.members.findIndex(m => m.record === record)).sort((x, y) => x - y)
    const [first, second] = ends as [number, number]
    const decided: Relation = { a: first, b: second, relation, reason, by }
    const others = matter.relations.filter(r => r.a !== first || r.b !== second)
    const relations = [...others, decided].sort((x, y) => x.a - y.a || x.b - y.b)
    return { ...matter, relations, decisions: [...matter.decisions, id] }
  })
}

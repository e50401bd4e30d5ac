import type { Comparison, EventMatter, FigureMatter, Matter, Relation, RelationName } from './comparison.ts'
import { eventMatter } from './events.ts'
import { figureMatter, frozen, inOrder } from './matter.ts'

interface Decided {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly reason: string
}

/**
 * What a person decided about a comparison, as data that is only added to: figures or events that belong together, or that
 * stand for themselves, how two of them stand to each other, and that an earlier decision holds no longer. Records are
 * named by their ids.
 */
export type Decision = Decided &
  (
    | { readonly action: 'merge'; readonly records: readonly [string, string] }
    /** `from`: only out of the group in which this record stands. */
    | { readonly action: 'split'; readonly records: readonly string[]; readonly from?: string | undefined }
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
      return split(matters, decision)
    case 'overrule':
      return overrule(matters, decision)
    case 'undo':
      return matters
  }
}

const holds = (matter: Matter, record: string): boolean => matter.members.some(m => m.record === record)

const byReport = <M extends Matter['members'][number]>(members: readonly M[]): M[] =>
  [...members].sort((x, y) => x.at - y.at || x.span[0] - y.span[0])

/** A figure and an event are never one matter. */
function merge(matters: readonly Matter[], [a, b]: readonly [string, string], id: string): readonly Matter[] {
  const [own, other] = [a, b].map(record => matters.find(m => holds(m, record)))
  if (!own || !other || own === other) return matters
  const decisions = [...own.decisions, ...other.decisions, id]
  const joined =
    own.kind === 'figure' && other.kind === 'figure'
      ? joinedFigures(own, other, decisions)
      : own.kind === 'event' && other.kind === 'event'
        ? joinedEvents(own, other, decisions)
        : null
  return joined ? [...matters.filter(m => m !== own && m !== other), joined] : matters
}

const joinedFigures = (a: FigureMatter, b: FigureMatter, decisions: readonly string[]): FigureMatter =>
  figureMatter(byReport([...a.members, ...b.members]), a.fact || b.fact, decisions)

const joinedEvents = (a: EventMatter, b: EventMatter, decisions: readonly string[]): EventMatter =>
  eventMatter(byReport([...a.members, ...b.members]), decisions)

function split(
  matters: readonly Matter[],
  { records, from, id }: Extract<Decision, { action: 'split' }>,
): readonly Matter[] {
  const named = new Set(records)
  return matters.flatMap(matter => {
    const out = matter.members.filter(m => named.has(m.record)).length
    if (out === 0 || out === matter.members.length) return [matter]
    if (from !== undefined && !holds(matter, from)) return [matter]
    return [false, true].map(split => partOf(matter, record => named.has(record) === split, id))
  })
}

function partOf(matter: Matter, stays: (record: string) => boolean, id: string): Matter {
  const decisions = [...matter.decisions, id]
  return matter.kind === 'figure'
    ? figureMatter(
        matter.members.filter(m => stays(m.record)),
        matter.fact,
        decisions,
      )
    : eventMatter(
        matter.members.filter(m => stays(m.record)),
        decisions,
      )
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

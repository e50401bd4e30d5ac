import type { Dispute, EventMember, Side } from './comparison.ts'
import { alike } from './names.ts'

type Saying = Side['by'][number]

/** What reports and the voices in them do not agree on about one happening: who did it, and whether it happened. */
export function disputesOf(members: readonly EventMember[]): Dispute[] {
  const denials = members.flatMap(({ report, denials }) =>
    denials.map(denied => ({ denied, by: { report, source: denied } })),
  )
  const harm = members.some(m => m.event.quad === 'material-conflict')
  return [...(harm ? who(members, denials) : []), ...whether(members)]
}

function who(members: readonly EventMember[], denials: readonly { denied: string; by: Saying }[]): Dispute[] {
  const named = sides(
    members.filter(m => m.event.status === 'asserted').flatMap(m => m.actors.map(a => [a, m] as const)),
  )
  const denying = new Map<string, Saying[]>()
  for (const { denied, by } of denials) {
    const sayings = denying.get(denied) ?? []
    if (!sayings.some(s => s.report === by.report && s.source === by.source)) sayings.push(by)
    denying.set(denied, sayings)
  }
  if (named.length + denying.size < 2 || (named.length > 0 && members.length < 2 && denying.size === 0)) return []
  return [
    {
      about: 'who',
      sides: [...named, ...[...denying].map(([name, by]): Side => ({ claim: `${name} denies it`, by }))],
    },
  ]
}

/** One side a name; names of which one holds the other are one. */
function sides(claims: readonly (readonly [name: string, member: EventMember])[]): Side[] {
  const found: { claim: string; by: Saying[] }[] = []
  for (const [name, member] of claims) {
    const same = found.find(f => alike(f.claim, name))
    const side = same ?? { claim: name, by: [] }
    if (!same) found.push(side)
    const by = { report: member.report, source: member.sources.at(-1) ?? '' }
    if (!side.by.some(s => s.report === by.report && s.source === by.source)) side.by.push(by)
  }
  return found
}

function whether(members: readonly EventMember[]): Dispute[] {
  const side = (claim: string, of: readonly EventMember[]): Side => ({
    claim,
    by: of.map(m => ({ report: m.report, source: m.sources.at(-1) ?? '' })),
  })
  const yes = members.filter(m => m.event.status === 'asserted')
  const no = members.filter(m => m.event.status === 'negated')
  return yes.length > 0 && no.length > 0
    ? [{ about: 'whether', sides: [side('it happened', yes), side('it did not', no)] }]
    : []
}

import type { Reading } from '../record/reading.ts'
import type { Statement } from '../record/statement.ts'
import { cover, overlaps } from '../report/span.ts'
import type { Dispute, EventMember, Side } from './comparison.ts'
import { partyName } from './members.ts'

type Saying = Side['by'][number]

/** What reports and the voices in them do not agree on about one happening: who did it, and whether it happened. */
export function disputesOf(members: readonly EventMember[], readings: readonly Reading[]): Dispute[] {
  const denials = members.flatMap(member => denialsIn(readings[member.at]!, member))
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

const alike = (a: string, b: string): boolean => {
  const [x, y] = [plain(a), plain(b)]
  return x.includes(y) || y.includes(x)
}
const plain = (name: string): string => name.toLowerCase().replace(/^(?:the|a|an) /, '')

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

/** Denials in the report by whom it names as having done it: in the sentences about the event, or answering an accusation. */
function denialsIn(reading: Reading, member: EventMember): { denied: string; by: Saying }[] {
  const denials = reading.records.filter((r): r is Statement => r.kind === 'statement' && isDenial(r))
  return denials.flatMap(s => {
    if (!s.source) return []
    const name = partyName(reading, s.source)
    const concerns =
      member.actors.some(actor => alike(actor, name)) || overlaps(cover(s.evidence), cover(member.event.evidence))
    return concerns ? [{ denied: name, by: { report: member.report, source: name } }] : []
  })
}

const isDenial = (s: Statement): boolean => s.act === 'deny' || s.answers?.stance === 'denies'

import type { Reading } from '../record/reading.ts'
import type { EventMatter, EventMember, Relation } from './comparison.ts'
import { disputesOf } from './disputes.ts'
import { eventLikelihood, eventsIn, type ToldEvent } from './event-features.ts'
import { groupLikely, type Likely } from './group.ts'
import { countOrigins, mostFrequent, withCopiedOrigins } from './matter.ts'
import type { Neighbours } from './matters.ts'
import { eventMember } from './members.ts'
import type { OriginOf } from './origins/origins.ts'
import { containment, shinglesOf } from './origins/shingles.ts'

/** Events of several reports that are the same happening, with what is disputed about them. */
export function eventMatters(readings: readonly Reading[], originOf: OriginOf, neighbours: Neighbours): EventMatter[] {
  const told = readings.flatMap(eventsIn)
  const groups = groupLikely(told.length, pairsOf(told, neighbours), () => false)
  return groups.map(group =>
    eventMatter(group.map(i => eventMember(told[i]!.reading, told[i]!.at, told[i]!.event, originOf))),
  )
}

/** A matter of events out of its members, which must stand in the order of their reports. */
export function eventMatter(given: readonly EventMember[], decisions: readonly string[] = []): EventMatter {
  const relations = relationsOf(given)
  const members = withCopiedOrigins(given, relations)
  return {
    kind: 'event',
    id: `m-${members[0]!.record}`,
    question: questionOf(members),
    ...countOrigins(members),
    members,
    relations,
    disputes: disputesOf(members),
    decisions,
  }
}

function pairsOf(told: readonly ToldEvent[], neighbours: Neighbours): Likely[] {
  const byType = new Map<string, number[]>()
  told.forEach((t, i) => {
    const key = `${t.at} ${t.event.type}`
    const list = byType.get(key)
    if (list) list.push(i)
    else byType.set(key, [i])
  })
  const pairs: Likely[] = []
  const pair = (a: number, b: number, matter: number): void => {
    pairs.push({ a, b, likelihood: eventLikelihood(told[a]!, told[b]!, matter) })
  }
  for (const [key, own] of byType) {
    const { at, event } = told[own[0]!]!
    for (const [k, a] of own.entries()) for (const b of own.slice(k + 1)) pair(a, b, 1)
    for (const [other, matter] of neighbours[at]!) {
      if (other < at && neighbours[other]!.has(at)) continue
      for (const a of own) for (const b of byType.get(`${other} ${event.type}`) ?? []) pair(a, b, matter)
    }
    byType.set(key, own)
  }
  return pairs
}

function questionOf(members: readonly EventMember[]): string {
  const { type, mode } = members[0]!.event
  const word = mostFrequent(members.map(m => m.words.toLowerCase()))
  const place = mostFrequent(members.flatMap(m => (m.place ? [m.place] : [])))
  const at = place ? `, ${place.replace(/(?<!\p{L})\p{L}/gu, c => c.toUpperCase())}` : ''
  return `${[type, mode].filter(Boolean).join(' ')}: ${word}${at}`
}

/** Each telling beside the first one. */
function relationsOf(members: readonly EventMember[]): Relation[] {
  const [first, ...later] = members
  return later.map((member, i) => ({ a: 0, b: i + 1, ...relate(first!, member) }))
}

function relate(a: EventMember, b: EventMember): Pick<Relation, 'relation' | 'reason'> {
  if (a.at !== b.at && containment(shinglesOf(b.sentence, 3), shinglesOf(a.sentence, 3)) >= 0.8)
    return { relation: 'copies', reason: `the same words stand in ${a.originName}` }
  if ((a.event.status === 'negated') !== (b.event.status === 'negated'))
    return { relation: 'contradicts', reason: 'one says that it happened, the other that it did not' }
  if (a.actors.length === 0 && b.actors.length > 0)
    return { relation: 'refines', reason: `names who: ${b.actors.join(', ')}` }
  return { relation: 'agrees', reason: `both tell it: “${a.words}”, “${b.words}”` }
}

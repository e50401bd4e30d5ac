import type { FigureMember, Relation, RelationName } from './comparison.ts'
import { containment, shinglesOf } from './origins/shingles.ts'
import { bestOf, type Interval, intervalOf, meet, narrower, sameInterval } from './quantity.ts'

interface Found {
  readonly relation: RelationName
  readonly reason: string
}

/** So many claims are related each to each; of more, each to so many before it. */
const mostClaims = 40

/**
 * How the figures of one matter stand to each other. Those of one origin and voice that give the same number are one
 * claim: its later tellings are related to the first, and the first ones of all claims to one another.
 */
export function relationsOf(members: readonly FigureMember[]): Relation[] {
  const claims = new Map<string, number[]>()
  members.forEach((member, i) => {
    const key = claimKey(member)
    const claim = claims.get(key)
    if (claim) claim.push(i)
    else claims.set(key, [i])
  })
  const firsts = [...claims.values()].map(claim => claim[0]!)
  const again = [...claims.values()].flatMap(([first, ...later]) => later.map(i => [first!, i] as const))
  const between = firsts.flatMap((b, k) => firsts.slice(Math.max(0, k - mostClaims), k).map(a => [a, b] as const))
  return [...between, ...again]
    .sort((x, y) => x[0] - y[0] || x[1] - y[1])
    .map(([a, b]) => ({ a, b, ...relate(members[a]!, members[b]!) }))
}

const claimKey = ({ origin, sources, figure, total }: FigureMember): string =>
  JSON.stringify([origin, sources.at(-1) ?? '', intervalOf(figure.quantity, figure.unit), figure.unit, total])

/** How `b`, the later one, stands to `a`. The first rule that fits gives the word and the reason. */
export function relate(a: FigureMember, b: FigureMember): Found {
  const [x, y] = [intervalOf(a.figure.quantity, a.figure.unit), intervalOf(b.figure.quantity, b.figure.unit)]
  const copied = copies(a, b, x, y)
  if (copied) return copied
  const scope = scopeDifference(a, b)
  if (scope) return { relation: 'differs-in-scope', reason: scope }
  if (sameInterval(x, y)) return { relation: 'agrees', reason: agreement(a, b) }
  if (b.changed && isLater(a, b) && !within(b, x)) return update(a, b)
  if (closeTo(a, b) || meet(x, y)) return overlapping(a, b, x, y)
  return apart(a, b)
}

function copies(a: FigureMember, b: FigureMember, x: Interval, y: Interval): Found | null {
  if (a.at === b.at || !sameInterval(x, y)) return null
  const share = containment(shinglesOf(b.sentence, 3), shinglesOf(a.sentence, 3))
  if (share >= 0.8) return { relation: 'copies', reason: `the same words stand in ${nameOf(a)}` }
  if (a.origin === b.origin && share >= 0.4)
    return { relation: 'copies', reason: `both rest on ${a.originName}, in much the same words` }
  return null
}

function scopeDifference(a: FigureMember, b: FigureMember): string | null {
  if (a.total !== b.total) return `${nameOf(a.total ? a : b)} sums up more than one happening`
  if (a.partial !== b.partial) return `${nameOf(a.partial ? a : b)} counts a part`
  if (a.from && b.from && (a.from > (b.to ?? b.from) || b.from > (a.to ?? a.from)) && longAgo(a, b))
    return `of other times: ${a.from} and ${b.from}`
  return null
}

/** Days told differently are more often slips than other happenings; years are not. */
const longAgo = (a: FigureMember, b: FigureMember): boolean =>
  Math.abs(Date.parse(a.from!) - Date.parse(b.from!)) > 60 * 86_400_000

const agreement = (a: FigureMember, b: FigureMember): string =>
  a.origin === b.origin
    ? `the same number; both rest on ${a.originName}`
    : voiceOf(a) === voiceOf(b) && a.sources.length > 0
      ? `the same number from the same voice, ${voiceOf(a)}`
      : 'the same number from another origin'

/** Rounded numbers of one size: “about 20,000” and 21,000. */
function closeTo(a: FigureMember, b: FigureMember): boolean {
  if (!a.figure.quantity.approximate && !b.figure.quantity.approximate) return false
  const [x, y] = [bestOf(a.figure.quantity, a.figure.unit), bestOf(b.figure.quantity, b.figure.unit)]
  return x !== null && y !== null && x > 0 && y > 0 && Math.abs(Math.log(x / y)) < Math.log(1.15)
}

function overlapping(a: FigureMember, b: FigureMember, x: Interval, y: Interval): Found {
  if (narrower(y, x)) return { relation: 'refines', reason: `${said(b)} lies within ${said(a)} and is narrower` }
  if (narrower(x, y)) return { relation: 'agrees', reason: `${said(b)} leaves room for ${said(a)}` }
  return { relation: 'agrees', reason: `${said(a)} and ${said(b)} both allow the same numbers` }
}

/** Numbers that exclude each other: an update where the later one says so or comes from the same side, else a contradiction. */
function apart(a: FigureMember, b: FigureMember): Found {
  const step = `${said(a)} → ${said(b)}`
  if (a.at === b.at) return { relation: 'contradicts', reason: `${step}: both stand in one report` }
  if (!isLater(a, b)) return { relation: 'contradicts', reason: `${step}, with no day to tell which is later` }
  if (b.changed) return update(a, b)
  if (a.sources.length > 0 && voiceOf(a) === voiceOf(b))
    return { relation: 'updates', reason: `${step}: the same voice, ${voiceOf(b)}, later` }
  if (a.origin === b.origin) return { relation: 'updates', reason: `${step}: ${b.originName} again, later` }
  return { relation: 'contradicts', reason: `${step}: another origin, and nothing says that the number has changed` }
}

const update = (a: FigureMember, b: FigureMember): Found => ({
  relation: 'updates',
  reason: `${said(a)} → ${said(b)}: the later report says that the number has changed`,
})

/** “At least nine” leaves room for 14, but a report that says “risen to 14” tells of more than nine. */
const within = ({ figure }: FigureMember, { low, high }: Interval): boolean => {
  const best = bestOf(figure.quantity, figure.unit)
  return best !== null && best <= Math.min(high, low * 1.05)
}

function isLater({ published: a }: FigureMember, { published: b }: FigureMember): boolean {
  if (a === null || b === null) return false
  const length = Math.min(a.length, b.length, 16)
  return a.slice(0, length) < b.slice(0, length)
}

const said = ({ figure }: FigureMember): string => figure.quantity.words.replace(/\s+/g, ' ')
const voiceOf = ({ sources }: FigureMember): string => sources.at(-1) ?? ''
const nameOf = ({ originName, report }: FigureMember): string => originName || report

import { type Atoms, hasRole, skipMark } from '../atoms.ts'
import type { Match, Meaning } from '../meaning.ts'
import type { Found } from './pairs.ts'

/** Takes in words beside one match; gives the match back unchanged where there are none. `low` and `high` are its neighbours' borders. */
export type NeighbourJoin = (atoms: Atoms, match: Found, low: number, high: number) => Found

const isDay = ({ base, clock, part, type }: Meaning): boolean =>
  !clock &&
  !part &&
  type === 'DATE' &&
  (base.kind === 'weekday' ||
    base.kind === 'within' ||
    (base.kind === 'calendar' && base.day !== null) ||
    (base.kind === 'shift' && base.grain === 'day') ||
    (base.kind === 'fixed' && base.period.grain === 'day'))

/** "Friday morning", "yesterday evening", "Tuesday nights". */
const partAfter: NeighbourJoin = ({ list }, match, _low, high) => {
  const at = skipMark(list, match.end, '-')
  const word = list[at]?.word
  if (!word?.part || at >= high) return match
  const { base } = match.meaning
  if (base.kind === 'repeat' || (word.plural && base.kind === 'weekday')) {
    const timex = base.kind === 'repeat' ? base.timex : base.kind === 'weekday' ? `XXXX-WXX-${base.weekday}` : ''
    return { ...match, end: at + 1, meaning: { type: 'SET', base: { kind: 'repeat', timex: `${timex}T${word.part}` } } }
  }
  if (!isDay(match.meaning)) return match
  return { ...match, end: at + 1, meaning: { ...match.meaning, type: 'TIME', part: word.part } }
}

/** "the morning of 14 June", "the night of Friday". */
const partBefore: NeighbourJoin = ({ list }, match, low) => {
  if (!isDay(match.meaning) || !hasRole(list[match.first - 1], 'of')) return match
  const part = list[match.first - 2]?.word.part
  if (!part || match.first - 2 < low) return match
  const first = hasRole(list[match.first - 3], 'the') && match.first - 3 >= low ? match.first - 3 : match.first - 2
  return { ...match, first, meaning: { ...match.meaning, type: 'TIME', part } }
}

const takesEdge = ({ type, base }: Meaning): boolean =>
  (type === 'DATE' || type === 'TIME') && base.kind !== 'vague' && base.kind !== 'range' && base.kind !== 'context-day'

/** "late 2019", "mid-March", "the early 1990s", "the end of November", "earlier this week". */
const edgeBefore: NeighbourJoin = ({ list }, match, low) => {
  if (!takesEdge(match.meaning)) return match
  // "the 1990s" is read with its article; "the" before an edge is taken in below.
  const last = list[match.first - 1]
  const e = last?.text === '-' ? match.first - 2 : match.first - 1
  const word = list[e]?.word
  if (!word || e < low) return match
  if (word.edge) {
    const first = hasRole(list[e - 1], 'the') && e - 1 >= low ? e - 1 : e
    return { ...match, first, meaning: { ...match.meaning, edge: word.edge } }
  }
  if (word.comparative && !hasRole(list[e], 'by')) return { ...match, first: e }
  const noun = hasRole(last, 'of') ? list[match.first - 2]?.word.edgeNoun : undefined
  if (!noun || match.first - 2 < low) return match
  const first = hasRole(list[match.first - 3], 'the') && match.first - 3 >= low ? match.first - 3 : match.first - 2
  return { ...match, first, meaning: { ...match.meaning, edge: noun } }
}

/** "around 7:15 p.m.", "about Nov. 1". */
const approximately: NeighbourJoin = ({ list }, match, low) => {
  const before = list[match.first - 1]
  const { type } = match.meaning
  if (
    !before?.word.approximate ||
    match.meaning.base.kind === 'vague' ||
    hasRole(before, 'in') ||
    match.first - 1 < low ||
    type === 'SET'
  )
    return match
  return { ...match, first: match.first - 1 }
}

/** "since 2011", "until Friday": the preposition opens the time at one end and stays outside the span. */
export const openEnd: NeighbourJoin = ({ list }, match) => {
  const { base } = match.meaning
  if (base.kind === 'vague' || base.kind === 'repeat' || base.kind === 'range' || base.kind === 'length') return match
  const before = list[match.first - 1]
  if (hasRole(before, 'since')) return { ...match, meaning: { ...match.meaning, open: 'since' } }
  return hasRole(before, 'until') && !hasRole(before, 'from')
    ? { ...match, meaning: { ...match.meaning, open: 'until' } }
    : match
}

export const neighbourJoins: readonly NeighbourJoin[] = [partAfter, partBefore, edgeBefore, approximately]

export const isFound = (match: Match): match is Found => match.meaning !== null

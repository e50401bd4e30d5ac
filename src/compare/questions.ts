import type { FigureRole } from '../record/figure.ts'
import type { Setting } from './features/feature.ts'
import { likelihood } from './features.ts'
import { groupLikely, type Likely } from './group.ts'
import type { Neighbours } from './matters.ts'
import { meet } from './quantity.ts'
import type { Told } from './told.ts'

/** Roles that no other role can be taken for; the others (people, participants, weapons, things …) may be told in either way. */
const alone: ReadonlySet<FigureRole> = new Set(['killed', 'injured', 'missing', 'money', 'share', 'size'])

/** Figures that can answer one question at all. */
const blockOf = ({ figure, dimension, parties }: Told): string =>
  parties ? 'parties' : `${alone.has(figure.role) ? figure.role : 'counted'} ${dimension ?? ''}`

/** Figures that answer the same question about the same happening, as positions in `told`. */
export function sameQuestions(told: readonly Told[], neighbours: Neighbours): number[][] {
  const setting = settingOf(told, neighbours)
  const pairs: Likely[] = []
  for (const [a, b] of candidates(told, neighbours)) {
    const pair = { a, b, likelihood: likely(told[a]!, told[b]!, setting) }
    if (pair.likelihood >= 0.5 || !twoVoices(told[a]!, told[b]!)) pairs.push(pair)
  }
  return groupLikely(told.length, pairs, (a, b) => apart(told[a]!, told[b]!))
}

const likely = (a: Told, b: Told, setting: Setting): number =>
  a.parties ? setting.matter(a.at, b.at) : likelihood(a, b, setting)

/** What two voices of one report say may well be unlike and answer one question: other reports tell. */
const twoVoices = (a: Told, b: Told): boolean => a.at === b.at && a.sources.at(-1) !== b.sources.at(-1) && !apart(a, b)

/**
 * Two numbers of one sentence answer two questions, but for one length in two units, “10 miles (16 km)”, and for
 * one that is set against the other, “12, fewer than the 14”. So do, in one
 * report, a number that sums up and another one that does not.
 */
function apart(a: Told, b: Told): boolean {
  if (a.at !== b.at) return false
  if (a.sentence[0] !== b.sentence[0]) return a.total !== b.total && !meet(a.interval, b.interval)
  if (a.contrasted !== b.contrasted) return false
  const converted = a.figure.unit !== b.figure.unit && a.dimension !== null && a.best && b.best
  return !(converted && Math.abs(Math.log(a.best / b.best)) < 0.12)
}

export function settingOf(told: readonly Told[], neighbours: Neighbours): Setting {
  const sentences = new Map<string, number>()
  for (const { near } of told) for (const word of near.keys()) sentences.set(word, (sentences.get(word) ?? 0) + 1)
  return {
    weightOf: word => Math.log(1 + told.length / (sentences.get(word) ?? 1)),
    matter: (a, b) => (a === b ? 1 : (neighbours[a]!.get(b) ?? neighbours[b]!.get(a) ?? 0)),
  }
}

/** Every two figures of one block, of one report or of two that are about the same matter. */
function* candidates(told: readonly Told[], neighbours: Neighbours): Generator<readonly [number, number]> {
  const byReport = new Map<string, number[]>()
  told.forEach((t, i) => {
    const key = `${t.at} ${blockOf(t)}`
    const list = byReport.get(key)
    if (list) list.push(i)
    else byReport.set(key, [i])
  })
  for (const [key, own] of byReport) {
    const at = told[own[0]!]!.at
    const block = key.slice(key.indexOf(' ') + 1)
    for (const [k, a] of own.entries()) {
      for (const b of own.slice(k + 1)) yield [a, b]
      for (const other of others(neighbours, at)) for (const b of byReport.get(`${other} ${block}`) ?? []) yield [a, b]
    }
  }
}

/** Reports after this one that it is like, or that are like it. */
const others = (neighbours: Neighbours, at: number): number[] =>
  [...neighbours[at]!.keys()].filter(other => other > at || !neighbours[other]!.has(at))

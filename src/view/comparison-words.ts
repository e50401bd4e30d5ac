import type { ComparedReport, Comparison, FigureMember, Matter, Relation } from '../compare/comparison.ts'
import type { RollUp } from '../compare/rollup.ts'
import { intervalWords, line } from './words.ts'

export const relationNames = {
  agrees: 'agrees with',
  refines: 'refines',
  updates: 'updates',
  'differs-in-scope': 'other scope than',
  contradicts: 'contradicts',
  copies: 'copies',
} as const satisfies Readonly<Record<Relation['relation'], string>>

/** What sources do not agree on. */
export const disputeNames = { who: 'Who did it', whether: 'Whether it happened' } as const

/** In which order the relations of one record are told. */
const order = Object.keys({ copies: 0, updates: 0, contradicts: 0, 'differs-in-scope': 0, refines: 0, agrees: 0 })

/** How a member stands to the earlier ones: `copies 1; contradicts 2, 4-6`. */
export function relationWords({ relations }: Matter, member: number): string {
  const own = relations.filter(r => r.b === member)
  return order
    .flatMap(relation => {
      const of = own.filter(r => r.relation === relation)
      return of.length === 0 ? [] : [`${relationNames[of[0]!.relation]} ${ranges(of.map(r => r.a + 1))}`]
    })
    .join('; ')
}

/** Why, a line each. */
export const reasonWords = ({ relations }: Matter, member: number): string[] =>
  relations
    .filter(r => r.b === member)
    .map(r => `${relationNames[r.relation]} ${r.a + 1}: ${line(r.reason)}${r.by ? ` (decided by ${line(r.by)})` : ''}`)

/** `1, 3-5` for 1, 3, 4, 5. */
export function ranges(numbers: readonly number[]): string {
  const runs: number[][] = []
  for (const n of numbers) {
    const run = runs.at(-1)
    if (run && n === run.at(-1)! + 1) run.push(n)
    else runs.push([n])
  }
  return runs.map(r => (r.length === 1 ? `${r[0]}` : `${r[0]}${r.length === 2 ? ', ' : '-'}${r.at(-1)}`)).join(', ')
}

export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** `3 reports, 2 origins`. */
export const countWords = ({ reports, origins }: Pick<Matter, 'reports' | 'origins'>): string =>
  `${counted(reports, 'report')}, ${counted(origins, 'origin')}`

/** Who vouches, outermost first; the report's own voice is `the report`. */
export const voiceWords = ({ sources }: Pick<FigureMember, 'sources'>): string =>
  sources.map(line).join(' › ') || 'the report'

/** On whose work a report rests: an agency, an outlet, the report that it copies; and what shorter reports stand in it. */
export function originWords({ id, origin }: ComparedReport, { reports, copied }: Comparison): string {
  const held = copied.filter(c => c.kind === 'excerpt' && c.report === id)
  const number = (report: string): number => reports.findIndex(r => r.id === report) + 1
  const holds = held.map(c => `; holds ${Math.round(100 * c.share)} % of R${number(c.from)}`).join('')
  if (origin.kind === 'copy-of')
    return `copies R${origin.copies! + 1} (${Math.round(100 * origin.share!)} %): ${originName(reports[origin.copies!]!.origin)}`
  return `${origin.kind === 'unknown' ? 'not named' : `${line(origin.name)}, ${line(origin.reason)}`}${holds}`
}

const originName = ({ kind, name }: ComparedReport['origin']): string => (kind === 'unknown' ? 'not named' : line(name))

/** `low-best-high: 9 to 14, best 12, of 1, 3, 4`, and what was left out and why. */
export function rollUpWords(rollUp: RollUp, members: readonly FigureMember[]): string[] {
  const number = (record: string): number => members.findIndex(m => m.record === record) + 1
  const { rule, title, inputs, excluded, unit } = rollUp
  const of = inputs.length === 0 ? 'no member fits' : `from ${ranges(inputs.map(i => number(i.record)))}`
  const left = excluded.map(e => `${number(e.record)} ${line(e.reason)}`).join('; ')
  return [`Roll-up ${rule} (${title}): ${valueWords(rollUp, unit)}, ${of}.${left ? ` Left out: ${left}.` : ''}`]
}

function valueWords({ low, best, high }: RollUp, unit: string | null): string {
  if (low === null && best === null && high === null) return 'no number'
  const span = intervalWords({ low, point: null, high, approximate: false, words: '' }, unit)
  const only = low === high || (low === null && high === null) || high === null
  if (only) return intervalWords({ low: best ?? low, point: best ?? low, high, approximate: false, words: '' }, unit)
  return best === null
    ? span
    : `${span}, best ${intervalWords({ low: best, point: best, high: best, approximate: false, words: '' }, null)}`
}

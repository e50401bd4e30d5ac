import type { FigureMatter, FigureMember } from './comparison.ts'
import { mostFrequent } from './matter.ts'
import { bestOf, intervalOf } from './quantity.ts'

/** One number, or a span of numbers, for a matter. Null where the rule gives none. */
interface Value {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

interface Rule {
  readonly name: string
  /** One line that says what it does. */
  readonly title: string
  of(inputs: readonly FigureMember[]): Value
}

export interface RollUp extends Value {
  readonly rule: string
  readonly title: string
  readonly unit: string | null
  /** What it rests on: the last word of each origin. */
  readonly inputs: readonly Input[]
  readonly excluded: readonly (Input & { readonly reason: string })[]
}

interface Input {
  readonly report: string
  readonly record: string
  readonly origin: string
  readonly words: string
}

const lowOf = ({ figure: f }: FigureMember): number => f.quantity.low ?? bestOf(f.quantity) ?? 0
const highOf = ({ figure: f }: FigureMember): number => f.quantity.high ?? bestOf(f.quantity) ?? 0
const pointOf = ({ figure: f }: FigureMember): number => bestOf(f.quantity) ?? 0
const nothing: Value = { low: null, best: null, high: null }

/** The rules by which many numbers become one, in the order of the help. None of them says what is true. */
export const rollUpRules: readonly Rule[] = [
  {
    name: 'conservative',
    title: 'the lowest number that any origin vouches for',
    of: inputs => {
      const low = Math.min(...inputs.map(lowOf))
      return { low, best: low, high: null }
    },
  },
  {
    name: 'low-best-high',
    title: 'lowest lower end, median of the origins, highest upper end',
    of: inputs => ({
      low: Math.min(...inputs.map(lowOf)),
      best: median(inputs.map(pointOf)),
      high: Math.max(...inputs.map(highOf)),
    }),
  },
  {
    name: 'range',
    title: 'from the smallest to the largest number of any origin',
    of: inputs => ({ low: Math.min(...inputs.map(pointOf)), best: null, high: Math.max(...inputs.map(pointOf)) }),
  },
  {
    name: 'latest',
    title: 'the number of the latest report',
    of: inputs => {
      const last = inputs.at(-1)!
      return { low: last.figure.quantity.low, best: pointOf(last), high: last.figure.quantity.high }
    },
  },
  {
    name: 'majority',
    title: 'the number that more than half of the origins give',
    of: inputs => {
      const most = mostFrequent(inputs.map(i => String(pointOf(i))))!
      const agreeing = inputs.filter(i => String(pointOf(i)) === most)
      if (agreeing.length * 2 <= inputs.length) return nothing
      return { low: Math.min(...agreeing.map(lowOf)), best: Number(most), high: Math.max(...agreeing.map(highOf)) }
    },
  },
]

export const rollUpNamed = (name: string): Rule | undefined => rollUpRules.find(r => r.name === name)

function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y)
  return sorted[Math.floor((sorted.length - 1) / 2)]!
}

/**
 * One number for a matter by a named rule. Every origin counts once, with its last word; what is only feared or denied,
 * what counts a part or sums up more, and other units than most are left out, each with the reason.
 */
export function rollUp(matter: FigureMatter, rule: Rule): RollUp {
  const unit = mostFrequent(matter.members.map(m => m.figure.unit ?? ''))! || null
  const excluded: (Input & { reason: string })[] = []
  const last = new Map<string, FigureMember>()
  const fit = matter.members.filter(member => {
    const reason = unfit(matter, member, unit)
    if (reason) excluded.push({ ...inputOf(member), reason })
    return !reason
  })
  for (const member of fit) {
    const before = last.get(member.origin)
    if (before) excluded.push({ ...inputOf(before), reason: againReason(before, member) })
    last.set(member.origin, member)
  }
  const inputs = fit.filter(m => last.get(m.origin) === m)
  const value = inputs.length === 0 ? nothing : rule.of(inputs)
  return { rule: rule.name, title: rule.title, ...value, unit, inputs: inputs.map(inputOf), excluded }
}

const againReason = (before: FigureMember, after: FigureMember): string =>
  before.at === after.at ? 'is said again in the same report' : `is said again later by ${before.originName}`

function unfit(
  { members }: FigureMatter,
  { figure, partial, total, contrasted }: FigureMember,
  unit: string | null,
): string | null {
  if (figure.status === 'future' || figure.status === 'hypothetical') return 'is told as not having happened yet'
  if (figure.certainty === 'possible') return 'is told as merely possible'
  if (contrasted) return 'is named only beside another number'
  if (figure.unit !== unit) return `is given in ${figure.unit ?? 'no unit'}`
  if (partial && members.some(m => !m.partial)) return 'counts a part'
  if (total && members.some(m => !m.total)) return 'sums up more than one happening'
  if (intervalOf(figure.quantity).approximate && figure.quantity.point === null) return 'is a vague word'
  return bestOf(figure.quantity) === null ? 'gives no number' : null
}

const inputOf = ({ report, record, originName, words }: FigureMember): Input => ({
  report,
  record,
  origin: originName,
  words,
})

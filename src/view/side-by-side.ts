import type { Comparison, Copied, Dispute, EventMember, FigureMember, Matter, Relation } from '../compare/comparison.ts'
import { type RollUp, rollUp, rollUpNamed } from '../compare/rollup.ts'
import type { Figure } from '../record/figure.ts'

/** A report among those that are laid side by side, by the ledger's id of it. */
export interface SideReport {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly origin: { readonly kind: string; readonly name: string; readonly reason: string }
  /** Place in the list of the report that it copies, and the share of its words that stand there. */
  readonly copies: number | null
  readonly share: number | null
  /** Shorter reports that it took in, by their places. */
  readonly holds: readonly { readonly report: number; readonly share: number }[]
}

/** One telling of a matter: a record in a report. */
export interface Telling {
  /** By which the ledger knows the record. */
  readonly ref: string
  /** Place of the report. */
  readonly at: number
  readonly words: string
  readonly sentence: string
  /** Place of the words in the sentence; null where they stand outside of it. */
  readonly within: readonly [from: number, to: number] | null
  /** Who vouches for it, outermost first; empty for the report's own voice. */
  readonly sources: readonly string[]
  readonly origin: string
  readonly certainty: string
  readonly status: string
  readonly published: string | null
  readonly from: string | null
  readonly place: string | null
  readonly quantity: Figure['quantity'] | null
  readonly unit: string | null
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
}

/** What the tellings do not agree on, a claim a side with who makes it. */
export interface SideDispute {
  readonly about: Dispute['about']
  readonly sides: readonly {
    readonly claim: string
    readonly by: readonly { readonly at: number; readonly source: string }[]
  }[]
}

/** A question with all its answers. */
export interface SideMatter {
  readonly id: string
  readonly kind: Matter['kind']
  readonly question: string
  readonly reports: number
  readonly origins: number
  readonly tellings: readonly Telling[]
  /** Between tellings by their places; `b` is the later one. */
  readonly relations: readonly Relation[]
  readonly disputes: readonly SideDispute[]
  /** One number by the rule that was asked for; null for events. */
  readonly rollUp: RollUp | null
  /** Whether somebody merged, split or overruled here. */
  readonly decided: boolean
}

export interface SideBySide {
  readonly reports: readonly SideReport[]
  readonly origins: number
  /** Those that more than one report tells. */
  readonly matters: readonly SideMatter[]
  /** What stands in one report only: how much, and the first of it, by the first record of each. */
  readonly alone: number
  readonly single: readonly Single[]
}

interface Single {
  readonly ref: string
  readonly kind: Matter['kind']
  readonly question: string
  readonly words: string
  readonly at: number
}

/** So many of those that stand in one report only can be merged with something else. */
const mostSingle = 200

/** A comparison as the desk shows it. `refs` are the ledger's ids of its reports, in their order; `rule` names the roll-up. */
export function sideBySide(comparison: Comparison, refs: readonly string[], rule: string): SideBySide {
  const told = comparison.matters.filter(m => m.kind === 'event' || m.fact)
  const shared = told.filter(m => m.reports > 1)
  return {
    reports: comparison.reports.map((report, i) => sideReport(report, refs[i]!, comparison)),
    origins: comparison.origins,
    matters: shared.map(matter => sideMatter(matter, comparison, refs, rule)),
    alone: told.length - shared.length,
    single: told
      .filter(m => m.reports === 1)
      .slice(0, mostSingle)
      .map(matter => single(matter, refs)),
  }
}

function sideReport(
  { id, title, outlet, published, origin }: Comparison['reports'][number],
  ref: string,
  { reports, copied }: Comparison,
): SideReport {
  const held = ({ report, kind }: Copied): boolean => report === id && kind === 'excerpt'
  return {
    id: ref,
    title,
    outlet,
    published,
    origin: { kind: origin.kind, name: origin.name, reason: origin.reason },
    copies: origin.copies,
    share: origin.share,
    holds: copied.filter(held).map(c => ({ report: reports.findIndex(r => r.id === c.from), share: c.share })),
  }
}

function sideDispute({ about, sides }: Dispute, reports: Comparison['reports']): SideDispute {
  const placeOf = (id: string): number => reports.findIndex(r => r.id === id)
  return {
    about,
    sides: sides.map(({ claim, by }) => ({
      claim,
      by: by.map(({ report, source }) => ({ at: placeOf(report), source })),
    })),
  }
}

function sideMatter(matter: Matter, { reports }: Comparison, refs: readonly string[], rule: string): SideMatter {
  const named = rollUpNamed(rule)
  return {
    id: matter.id,
    kind: matter.kind,
    question: matter.question,
    reports: matter.reports,
    origins: matter.origins,
    tellings: matter.members.map(member => telling(member, refs)),
    relations: matter.relations,
    disputes: matter.kind === 'event' ? matter.disputes.map(d => sideDispute(d, reports)) : [],
    rollUp: matter.kind === 'figure' && named ? rollUp(matter, named) : null,
    decided: matter.decisions.length > 0,
  }
}

function single({ kind, question, members: [first] }: Matter, refs: readonly string[]): Single {
  const { at, record, words } = first!
  return { ref: `${refs[at]}/${record}`, kind, question, words, at }
}

function telling(member: FigureMember | EventMember, refs: readonly string[]): Telling {
  const { at, record, words, sentence, within, sources, originName, published, from, place } = member
  const own = 'figure' in member ? member.figure : member.event
  return {
    ref: `${refs[at]}/${record}`,
    at,
    words,
    sentence,
    within,
    sources,
    origin: originName,
    certainty: own.certainty,
    status: own.status,
    published,
    from,
    place,
    quantity: 'figure' in member ? member.figure.quantity : null,
    unit: 'figure' in member ? member.figure.unit : null,
    actors: 'event' in member ? member.actors : [],
    recipients: 'event' in member ? member.recipients : [],
  }
}

import { type Coding, nominalAlpha, type PairAgreement, pairAgreements } from '../compare/agreement.ts'
import { splitRef } from '../ledger/keys.ts'
import type { Ledger, RecordRef } from '../ledger/ledger.ts'
import type { Judgement, Verdict } from '../ledger/people.ts'
import { anchorOf } from '../record/make.ts'
import type { OnrecordRecord } from '../record/reading.ts'

/** What somebody decided last about a record. */
export interface Vote {
  /** Of the judgement. */
  readonly id: string
  readonly by: string
  readonly verdict: Verdict
  readonly correction: Judgement['correction']
  readonly reason: string | null
  readonly at: string
}

/** A record about which people differ. */
export interface Disagreement {
  readonly record: RecordRef
  readonly kind: OnrecordRecord['kind']
  readonly words: string
  readonly evidence: string
  readonly title: string | null
  readonly votes: readonly Vote[]
  /** The decision that counts now, whoever made it; null where the last of all took one back. */
  readonly stands: Vote | null
}

/** How far people agree who judged records of a ledger. */
export interface Agreement {
  readonly people: readonly { readonly name: string; readonly judged: number }[]
  /** Records that more than one person judged. */
  readonly shared: number
  readonly alpha: number | null
  readonly pairs: readonly PairAgreement[]
  /** The newest first, at most so many as were asked for. */
  readonly disagreements: readonly Disagreement[]
  /** How many there are. */
  readonly differing: number
}

/** Agreement on verdicts; two corrections agree where they say the same, a stray blank at the edge of words aside. */
export async function agreementIn(ledger: Ledger, most = 200): Promise<Agreement> {
  const judgements = await ledger.judgements()
  const votes = votesOf(judgements)
  const codings = [...votes].flatMap(([unit, all]) => codingsOf(unit, all))
  const labels = new Map<string, Set<string>>()
  for (const { unit, label } of codings) labels.set(unit, (labels.get(unit) ?? new Set<string>()).add(label))
  const differing = [...votes].filter(([unit]) => labels.get(unit)!.size > 1).reverse()
  const people = new Map<string, number>()
  for (const { coder } of codings) people.set(coder, (people.get(coder) ?? 0) + 1)
  const last = new Map(judgements.map(({ record, id }) => [record, id]))
  const shown = await Promise.all(
    differing.slice(0, most).map(([record, all]) => disagreement(ledger, record, all, last.get(record)!)),
  )
  return {
    people: [...people].map(([name, judged]) => ({ name, judged })).sort((a, b) => b.judged - a.judged),
    shared: [...votes.values()].filter(all => all.length > 1).length,
    alpha: nominalAlpha(codings),
    pairs: pairAgreements(codings),
    disagreements: shown.filter(d => d !== null),
    differing: differing.length,
  }
}

/** The last word of each person on each record, in the order in which they were said; what was taken back is none. */
function votesOf(judgements: readonly Judgement[]): Map<RecordRef, Vote[]> {
  const votes = new Map<RecordRef, Vote[]>()
  for (const { id, record, by, verdict, correction, reason, at } of judgements) {
    const others = (votes.get(record) ?? []).filter(vote => vote.by !== by)
    votes.set(record, verdict === 'none' ? others : [...others, { id, by, verdict, correction, reason, at }])
  }
  return new Map([...votes].filter(([, all]) => all.length > 0))
}

function codingsOf(unit: RecordRef, votes: readonly Vote[]): Coding[] {
  const corrections: unknown[] = []
  return votes.map(({ by, verdict, correction }) => {
    if (verdict !== 'corrected') return { unit, coder: by, label: verdict }
    const known = corrections.findIndex(other => saysSame(other, correction))
    if (known < 0) corrections.push(correction)
    const place = known < 0 ? corrections.length - 1 : known
    return { unit, coder: by, label: place === 0 ? verdict : `${verdict} otherwise ${place}` }
  })
}

/** In a number of a span a stray blank is no difference. */
const stray = 1

function saysSame(a: unknown, b: unknown): boolean {
  if (isSpan(a) && isSpan(b)) return a.every((n, i) => Math.abs(n - b[i]!) <= stray)
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [first, second] = [Object.entries(a), new Map(Object.entries(b))]
  return (
    first.length === second.size && first.every(([key, value]) => second.has(key) && saysSame(value, second.get(key)))
  )
}

const isSpan = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(n => Number.isInteger(n))

/** Null where the record is no longer read. */
async function disagreement(
  ledger: Ledger,
  ref: RecordRef,
  votes: readonly Vote[],
  last: string,
): Promise<Disagreement | null> {
  const { report, record: id } = splitRef(ref)
  const reading = await ledger.reading(report)
  const record = reading?.records.find(r => r.id === id)
  if (!reading || !record) return null
  const { text, title } = reading.report
  return {
    record: ref,
    kind: record.kind,
    words: text.slice(...anchorOf(record)),
    evidence: record.evidence.map(span => text.slice(...span)).join(' … '),
    title,
    votes,
    stands: votes.find(({ id }) => id === last) ?? null,
  }
}

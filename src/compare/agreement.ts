/** How people agree who judged the same records. */

/** What somebody decided about something: `unit` is what was judged, `label` what was said of it. */
export interface Coding {
  readonly unit: string
  readonly coder: string
  readonly label: string
}

/** Two people and what both of them judged. */
export interface PairAgreement {
  readonly a: string
  readonly b: string
  readonly both: number
  readonly agreed: number
  /** 1 is full agreement, 0 what chance would give; null where chance alone would agree always. */
  readonly kappa: number | null
}

/** Cohen's kappa (1960) for every two coders who share a unit, those who share most first. A coder's last word on a unit counts. */
export function pairAgreements(codings: readonly Coding[]): PairAgreement[] {
  const byCoder = new Map<string, Map<string, string>>()
  for (const { unit, coder, label } of codings)
    byCoder.set(coder, (byCoder.get(coder) ?? new Map<string, string>()).set(unit, label))
  const coders = [...byCoder.keys()].sort()
  return coders
    .flatMap((a, i) => coders.slice(i + 1).map(b => pairOf(a, byCoder.get(a)!, b, byCoder.get(b)!)))
    .filter(pair => pair.both > 0)
    .sort((x, y) => y.both - x.both)
}

function pairOf(
  a: string,
  first: ReadonlyMap<string, string>,
  b: string,
  second: ReadonlyMap<string, string>,
): PairAgreement {
  const shared = [...first].flatMap(([unit, label]) => {
    const other = second.get(unit)
    return other === undefined ? [] : [[label, other] as const]
  })
  const both = shared.length
  const agreed = shared.filter(([x, y]) => x === y).length
  const share = (side: 0 | 1, label: string): number => shared.filter(pair => pair[side] === label).length / both
  const expected = [...new Set(shared.flat())].reduce((sum, label) => sum + share(0, label) * share(1, label), 0)
  const kappa = both === 0 || expected === 1 ? null : (agreed / both - expected) / (1 - expected)
  return { a, b, both, agreed, kappa }
}

/**
 * Krippendorff's alpha for labels without an order, any number of coders, and units that not all of them judged
 * (Krippendorff 2011, “Computing Krippendorff's alpha-reliability”). Null where there is nothing to compare.
 */
export function nominalAlpha(codings: readonly Coding[]): number | null {
  const units = new Map<string, Map<string, string>>()
  for (const { unit, coder, label } of codings)
    units.set(unit, (units.get(unit) ?? new Map<string, string>()).set(coder, label))
  const paired = [...units.values()].map(labels => [...labels.values()]).filter(labels => labels.length > 1)
  const totals = new Map<string, number>()
  for (const label of paired.flat()) totals.set(label, (totals.get(label) ?? 0) + 1)
  const n = paired.flat().length
  const observed = paired.reduce((sum, labels) => sum + unlike(labels) / (labels.length - 1), 0)
  const expected = [...totals.values()].reduce((sum, count) => sum + count * (n - count), 0) / (n - 1)
  return n === 0 || expected === 0 ? null : 1 - observed / expected
}

/** Ordered pairs of labels that differ. */
const unlike = (labels: readonly string[]): number =>
  labels.reduce((sum, label) => sum + labels.filter(other => other !== label).length, 0)

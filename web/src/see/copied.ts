import type { Copy, Entry } from '../../../src/ledger/ledger.ts'
import type { Figure } from '../../../src/record/figure.ts'

export interface FigureEntry extends Entry {
  readonly record: Figure
}

/**
 * Figures that only say again what stands in the report that theirs copies, by reference, each with the one it repeats.
 * A number that the copy has of its own, such as a later toll, is not among them.
 */
export function copiedFigures(
  figures: readonly FigureEntry[],
  copies: readonly Copy[],
): ReadonlyMap<string, FigureEntry> {
  const source = new Map(copies.map(c => [c.report, c.of]))
  const said = new Map(figures.map(figure => [keyOf(figure.report.id, figure.record), figure]))
  const repeated = new Map<string, FigureEntry>()
  for (const { ref, report, record } of figures)
    for (const of of sourcesOf(report.id, source)) {
      const first = said.get(keyOf(of, record))
      if (first) repeated.set(ref, first)
    }
  return repeated
}

/** What a report copies, what that one copies, and so on. */
function sourcesOf(report: string, source: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set<string>()
  for (let of = source.get(report); of !== undefined && of !== report && !found.has(of); of = source.get(of))
    found.add(of)
  return found
}

const keyOf = (report: string, { role, unit, quantity: { low, point, high } }: Figure): string =>
  JSON.stringify([report, role, unit, low, point, high])

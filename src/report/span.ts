/** Half-open `[start, end)` in UTF-16 code units of `report.text`. */
export type Span = readonly [start: number, end: number]

export const spanText = (text: string, [start, end]: Span): string => text.slice(start, end)

export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** Document order; of two spans that start together the longer comes first. */
export const bySpan = (a: Span, b: Span): number => a[0] - b[0] || b[1] - a[1]

/** The smallest span that covers all of `spans`. Throws on an empty list. */
export function cover(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('cover() needs at least one span')
  return [Math.min(...spans.map(s => s[0])), Math.max(...spans.map(s => s[1]))]
}

/** Letters that a PDF draws together, in points from the lower left corner of the page. */
export interface Glyphs {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the font. */
  readonly size: number
}

interface Row {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
  readonly page: number
}

/** The running text of pages: paragraphs parted by blank lines, without what stands at the edge of page after page. */
export function textOfPages(pages: readonly (readonly Glyphs[])[]): string {
  const rows = pages.flatMap((glyphs, page) => rowsOf(glyphs, page))
  const running = runningHeads(rows, pages.length)
  return paragraphsOf(rows.filter(row => !running.has(row)))
}

/** A gap wider than this, in widths of the font, parts two columns. */
const GUTTER = 1.6

/** Lines from the top to the bottom, column by column. */
function rowsOf(glyphs: readonly Glyphs[], page: number): Row[] {
  const lines: Glyphs[][] = []
  for (const glyph of [...glyphs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1)
    if (line && Math.abs(line[0]!.y - glyph.y) < Math.max(glyph.size, 1) * 0.4) line.push(glyph)
    else lines.push([glyph])
  }
  return inColumns(lines.flatMap(line => partsOf(line, page)))
}

/** A line as one row, or as one for each column. */
function partsOf(line: readonly Glyphs[], page: number): Row[] {
  const sorted = [...line].sort((a, b) => a.x - b.x)
  const parts: Glyphs[][] = []
  for (const glyph of sorted) {
    const part = parts.at(-1)
    const last = part?.at(-1)
    if (part && last && glyph.x - (last.x + last.width) < Math.max(glyph.size, 6) * GUTTER) part.push(glyph)
    else if (glyph.text.trim() !== '') parts.push([glyph])
  }
  return parts.map(part => ({
    text: wordsOf(part),
    x: part[0]!.x,
    end: part.at(-1)!.x + part.at(-1)!.width,
    y: part[0]!.y,
    size: Math.max(...part.map(g => g.size)),
    page,
  }))
}

/** Letters that stand apart without a blank between them are words all the same. */
function wordsOf(part: readonly Glyphs[]): string {
  let text = ''
  let end = part[0]!.x
  for (const glyph of part) {
    const apart = glyph.x - end > Math.max(glyph.size, 1) * 0.15
    text += apart && text !== '' && !/\s$/.test(text) && !/^\s/.test(glyph.text) ? ` ${glyph.text}` : glyph.text
    end = glyph.x + glyph.width
  }
  return text.replace(/\s+/g, ' ').trim()
}

/** Rows side by side again and again are columns: those of the left one first, between what spans the page. */
function inColumns(rows: readonly Row[]): Row[] {
  const left = Math.min(...rows.map(r => r.x))
  const right = Math.max(...rows.map(r => r.end))
  const middle = (left + right) / 2
  const spans = (row: Row): boolean => row.x < middle - 12 && row.end > middle + 12
  const beside = rows.filter(
    row => row.x >= middle - 12 && rows.some(other => other.end < middle + 12 && Math.abs(other.y - row.y) < 3),
  )
  if (beside.length < 5) return [...rows]
  const ordered: Row[] = []
  let [first, second]: [Row[], Row[]] = [[], []]
  for (const row of rows) {
    if (spans(row)) {
      ordered.push(...first, ...second, row)
      ;[first, second] = [[], []]
    } else if (row.x < middle - 12) first.push(row)
    else second.push(row)
  }
  return [...ordered, ...first, ...second]
}

/** The first and last rows of pages that stand on most of them, numbers aside; and bare page numbers. */
function runningHeads(rows: readonly Row[], pages: number): ReadonlySet<Row> {
  const edges: Row[] = []
  for (let page = 0; page < pages; page++) {
    const own = rows.filter(r => r.page === page).sort((a, b) => b.y - a.y)
    edges.push(...new Set([...own.slice(0, 2), ...own.slice(-2)]))
  }
  const plain = (row: Row): string => row.text.replace(/\d+/g, '#')
  const counts = new Map<string, number>()
  for (const row of edges) counts.set(plain(row), (counts.get(plain(row)) ?? 0) + 1)
  const often = (row: Row): boolean => pages > 2 && counts.get(plain(row))! > pages / 2
  const isNumber = (row: Row): boolean =>
    pages > 1 && /^(?:page )?[-–— ]*\d{1,4}(?: (?:of|\/) \d{1,4})?[-–— ]*$/i.test(row.text)
  return new Set(edges.filter(row => often(row) || isNumber(row)))
}

/** A row goes on where the next one stands close below it in letters of one size, and neither ends short nor begins anew. */
function paragraphsOf(rows: readonly Row[]): string {
  let text = ''
  let before: Row | null = null
  const step = usualStep(rows)
  for (const row of rows) {
    if (row.text === '') continue
    if (before === null) text = row.text
    else if (!continues(before, row, step)) text += `\n\n${row.text}`
    else text = joined(text, row.text)
    before = row
  }
  return text
}

/** An item of a list begins anew. */
const BULLET = /^[•‣◦▪●]\s/

function continues(before: Row, row: Row, step: number): boolean {
  if (Math.abs(before.size - row.size) > 0.8 || BULLET.test(row.text)) return false
  if (row.page !== before.page || row.y > before.y) return !/[.!?:”"’)]$/.test(before.text)
  if (before.y - row.y > step * 1.35) return false
  return !(row.x - before.x > 6 && /[.!?”"’]$/.test(before.text))
}

/** The distance between two lines that most rows keep. */
function usualStep(rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  rows.forEach((row, i) => {
    const step = i > 0 ? Math.round((rows[i - 1]!.y - row.y) * 2) / 2 : 0
    if (step > 2 && rows[i - 1]!.page === row.page) counts.set(step, (counts.get(step) ?? 0) + 1)
  })
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 14
}

/** “infor-” and “mation” are one word; “Al-” and “Shabaab”, “2019-” and “20” keep their hyphen. */
function joined(text: string, next: string): string {
  if (/\p{Ll}\u00ad?$/u.test(text) && text.endsWith('\u00ad')) return text.slice(0, -1) + next
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
  return /[-–]$/.test(text) && !/\s[-–]$/.test(text) ? text + next : `${text} ${next}`
}

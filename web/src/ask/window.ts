/** The rows of a long list that are drawn: those in sight and some beside them. */
export interface Window {
  readonly first: number
  /** Exclusive. */
  readonly last: number
}

const beside = 12

/** `rows` rows of one height, of which `top` pixels are scrolled away and `height` pixels are in sight. */
export function windowOf(rows: number, rowHeight: number, top: number, height: number): Window {
  const first = Math.max(0, Math.floor(top / rowHeight) - beside)
  return { first, last: Math.min(rows, Math.ceil((top + height) / rowHeight) + beside) }
}

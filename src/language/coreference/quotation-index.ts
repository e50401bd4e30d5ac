import type { Document } from '../document.ts'

/** For each token the index of the innermost quotation around it, -1 for none. Scare quotes of up to three tokens do not count. */
export function quotationIndex({ tokens, quotations }: Document): Int32Array {
  const index = new Int32Array(tokens.length).fill(-1)
  let t = 0
  for (const [q, { inner }] of quotations.entries()) {
    while (t < tokens.length && tokens[t]!.span[0] < inner[0]) t++
    let end = t
    while (end < tokens.length && tokens[end]!.span[1] <= inner[1]) end++
    if (end - t > 3) index.fill(q, t, end)
  }
  return index
}

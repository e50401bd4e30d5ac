/** Share of the sentences that are read in each unusual casing: headlines, capitals, no capitals. */
const SHARE = 0.04

/**
 * Now and then a sentence in Headline Case, IN CAPITALS or without capitals, so that the models learn
 * to do without them; otherwise the words as they are.
 */
export function recase(words: readonly string[], random: () => number): readonly string[] {
  const draw = random()
  if (draw < SHARE) return words.map(w => (w.length > 3 ? w.charAt(0).toUpperCase() + w.slice(1) : w))
  if (draw < SHARE * 1.5) return words.map(w => w.toUpperCase())
  if (draw < SHARE * 2) return words.map(w => w.toLowerCase())
  return words
}

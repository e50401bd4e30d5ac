/** Words in a row that make a shingle. */
const shingleLength = 5

/** The words of a text as they are compared: small letters, no punctuation, numbers without their commas. */
export const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/(?<=\d)[,.] ?(?=\d)/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/**
 * Hashes of every run of five words of a text, in small letters and without punctuation; of a text with fewer words
 * the one run that it is. 32 bits each.
 */
export function shinglesOf(text: string, length = shingleLength): Set<number> {
  const words = plainWords(text).map(hashOf)
  const found = new Set<number>()
  if (words.length === 0) return found
  for (let i = 0; i + Math.min(length, words.length) <= words.length; i++) {
    let hash = 17
    for (let k = i; k < Math.min(i + length, words.length); k++) hash = mix(hash, words[k]!)
    found.add(hash)
  }
  return found
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** One round of MurmurHash3. */
function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51)
  k = (k << 15) | (k >>> 17)
  const h = hash ^ Math.imul(k, 0x1b873593)
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) >>> 0
}

export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const hash of small) if (large.has(hash)) count++
  return count
}

/** Which share of `a` stands in `b`, 0 to 1. */
export const containment = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number =>
  a.size === 0 ? 0 : shared(a, b) / a.size

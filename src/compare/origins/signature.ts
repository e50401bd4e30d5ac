/** Values of a signature; bands of it are what near copies share. */
const hashes = 64
const bands = 16

/**
 * MinHash of a text's shingles (Broder 1997): the share of equal values of two signatures is about the share of
 * shingles that both texts have. Kept beside a report, it finds its near copies among any number of others.
 */
export function signatureOf(shingles: ReadonlySet<number>): Uint32Array {
  const signature = new Uint32Array(hashes).fill(0xffffffff)
  for (const shingle of shingles)
    for (let i = 0; i < hashes; i++) {
      const value = Math.imul(shingle ^ seeds[i]!, 0x9e3779b1) >>> 0
      const mixed = (value ^ (value >>> 15)) >>> 0
      if (mixed < signature[i]!) signature[i] = mixed
    }
  return signature
}

const seeds = Array.from({ length: hashes }, (_, i) => Math.imul(i + 1, 0x85ebca6b) >>> 0)

/** About the share of shingles that two texts have in common. */
export const likeness = (a: Uint32Array, b: Uint32Array): number =>
  a.reduce((same, value, i) => same + (value === b[i] ? 1 : 0), 0) / a.length

/** Keys of which two near copies share at least one: four values in a row, sixteen times. */
export const bucketsOf = (signature: Uint32Array): string[] =>
  Array.from({ length: bands }, (_, band) => {
    const width = hashes / bands
    return `${band}:${signature.slice(band * width, (band + 1) * width).join('-')}`
  })

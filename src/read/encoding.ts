/** The encoding that a byte-order mark at the start tells, or null. */
export function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/**
 * UTF-16 without a mark. Blanks, digits and line ends have a zero high byte in every script, Latin
 * letters too; in other scripts the high bytes are a few values ("04" for Cyrillic) and the low ones many.
 */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length & ~1, 8192)
  if (length < 4) return null
  const zeros = [0, 0]
  const blanks = [0, 0]
  for (let i = 0; i < length; i += 2) {
    const [a, b] = [bytes[i]!, bytes[i + 1]!]
    if (a === 0) zeros[0]!++
    if (b === 0) zeros[1]!++
    if (a === 0 && isPlain(b)) blanks[0]!++
    if (b === 0 && isPlain(a)) blanks[1]!++
  }
  const pairs = length / 2
  const bigEndian = blanks[0]! > blanks[1]!
  const [own, other] = bigEndian ? [0, 1] : [1, 0]
  const credible = blanks[own]! > 0.9 * zeros[own]! && blanks[own]! / pairs > 0.05 && zeros[other]! / pairs < 0.01
  return credible ? (bigEndian ? 'utf-16be' : 'utf-16le') : null
}

const isPlain = (byte: number): boolean => (byte >= 32 && byte < 127) || (byte >= 9 && byte <= 13)

/**
 * Text that is no UTF-8: Cyrillic words are runs of high bytes, the accented letters of western
 * languages stand alone between plain ones.
 */
export function singleByteEncoding(bytes: Uint8Array): 'windows-1251' | 'koi8-r' | 'windows-1252' {
  let high = 0
  let together = 0
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0xc0) continue
    high++
    if ((bytes[i - 1] ?? 0) >= 0xc0 || (bytes[i + 1] ?? 0) >= 0xc0) together++
  }
  if (high === 0 || together / high < 0.6) return 'windows-1252'
  return commonLetters(bytes, 'windows-1251') >= commonLetters(bytes, 'koi8-r') ? 'windows-1251' : 'koi8-r'
}

/** How many of the commonest Cyrillic letters the bytes hold in an encoding, whatever their case. */
function commonLetters(bytes: Uint8Array, encoding: string): number {
  const sample = new TextDecoder(encoding).decode(bytes.subarray(0, 20_000)).toLowerCase()
  return sample.match(/[оеаинт]/g)?.length ?? 0
}

/** File signatures of formats that people mistake for a report's text: offset, bytes in Latin-1, what it is. */
const SIGNATURES: readonly (readonly [offset: number, bytes: string, name: string])[] = [
  [0, '%PDF-', 'a PDF document'],
  [0, 'PK\x03\x04', 'a ZIP archive or an Office document'],
  [0, 'PK\x05\x06', 'an empty ZIP archive'],
  [0, '\xd0\xcf\x11\xe0', 'an old Office document'],
  [0, '{\\rtf', 'an RTF document'],
  [0, '\x89PNG', 'a PNG image'],
  [0, 'GIF8', 'a GIF image'],
  [0, '\xff\xd8\xff', 'a JPEG image'],
  [0, 'II*\x00', 'a TIFF image'],
  [0, 'MM\x00*', 'a TIFF image'],
  [8, 'WEBP', 'a WebP image'],
  [8, 'WAVE', 'a sound file'],
  [8, 'AVI ', 'a video'],
  [4, 'ftyp', 'a video or an image'],
  [0, 'ID3', 'a sound file'],
  [0, 'OggS', 'a sound file'],
  [0, 'fLaC', 'a sound file'],
  [0, '\x1aE\xdf\xa3', 'a video'],
  [0, '\x1f\x8b', 'a gzip archive'],
  [0, 'BZh', 'a bzip2 archive'],
  [0, '\xfd7zXZ', 'an xz archive'],
  [0, '(\xb5/\xfd', 'a Zstandard archive'],
  [0, '7z\xbc\xaf', 'a 7-Zip archive'],
  [0, 'Rar!\x1a', 'a RAR archive'],
  [257, 'ustar', 'a tar archive'],
  [0, 'SQLite format 3', 'an SQLite database'],
  [0, 'PAR1', 'a Parquet file'],
  [0, '\x7fELF', 'a program'],
  [0, 'MZ\x90', 'a program'],
  [0, '\x00asm', 'a program'],
]

/** What kind of file the bytes are, or null when they may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512)).toString('latin1')
  for (const [offset, signature, name] of SIGNATURES) if (head.startsWith(signature, offset)) return name
  return null
}

/** Share of bytes that no text has: controls other than tab, line ends, form feed and escape. */
export function controlShare(bytes: Uint8Array): number {
  const length = Math.min(bytes.length, 65_536)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27 && byte !== 26) controls++
  }
  return length === 0 ? 0 : controls / length
}

import { OnrecordError } from '../report/error.ts'
import { binaryKind, controlShare } from './binary.ts'
import { encodingOfMark, singleByteEncoding, utf16WithoutMark } from './encoding.ts'

export interface DecodeOptions {
  /** The charset of a Content-Type header. */
  readonly charset?: string | undefined
  /** The bytes are markup: a `<meta charset>` counts. */
  readonly markup?: boolean
}

export interface Decoded {
  /** Without the byte-order mark, else exactly the characters of the bytes. */
  readonly text: string
  /** WHATWG label. */
  readonly encoding: string
}

/**
 * Bytes to text: by byte-order mark, then header, then `<meta>`, then by the bytes themselves. Bytes
 * that are valid UTF-8 beyond ASCII are UTF-8 whatever a header says of them.
 * Throws `empty-input`, `binary-input`.
 */
export async function decode(bytes: Uint8Array, options: DecodeOptions = {}): Promise<Decoded> {
  if (bytes.length === 0) throw emptyInput()
  const kind = binaryKind(bytes)
  if (kind) throw binaryInput(kind)
  const encoding = encodingOfMark(bytes) ?? utf16WithoutMark(bytes)
  if (encoding) return checked({ text: decodeAs(bytes, encoding), encoding })
  if (bytes.includes(0) || controlShare(bytes) > 0.05) throw binaryInput('binary data')
  return checked(await decodeUnmarked(bytes, options))
}

async function decodeUnmarked(bytes: Uint8Array, options: DecodeOptions): Promise<Decoded> {
  const utf8 = decodeAs(bytes, 'utf-8')
  const declared = supported(options.charset) ?? (options.markup ? await encodingOfMeta(bytes) : null)
  const isAscii = utf8.length === bytes.length
  if (mostlyValid(utf8) && !(isAscii && declared && declared !== 'utf-8')) return { text: utf8, encoding: 'utf-8' }
  const encoding = declared && declared !== 'utf-8' ? declared : singleByteEncoding(bytes)
  return { text: decodeAs(bytes, encoding), encoding }
}

/** A cut or damaged file still is UTF-8 when nearly all of its characters beyond ASCII are whole. */
function mostlyValid(text: string): boolean {
  let broken = 0
  let beyondAscii = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 127) beyondAscii++
    if (code === 0xfffd) broken++
  }
  return broken === 0 || (broken < beyondAscii && broken <= 1 + beyondAscii / 20)
}

async function encodingOfMeta(bytes: Uint8Array): Promise<string | null> {
  const { getEncoding } = await import('encoding-sniffer')
  return supported(getEncoding(bytes.subarray(0, 4096), { defaultEncoding: 'replacement' }))
}

function supported(label: string | undefined): string | null {
  try {
    const { encoding } = new TextDecoder(label?.trim().replace(/^["']|["']$/g, '') || 'unknown')
    return encoding
  } catch {
    return null
  }
}

/** Bytes 80 to 9F of windows-1252; Node's decoder before version 24 leaves them as controls. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function decodeAs(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes)
  if (encoding !== 'windows-1252') return text
  return text.replace(/[\x80-\x9f]/g, c => WINDOWS_1252[c.charCodeAt(0) - 0x80]!)
}

function checked(decoded: Decoded): Decoded {
  if (decoded.text.trim() === '') throw emptyInput()
  if (decoded.text.includes('\0')) throw binaryInput('binary data')
  return decoded
}

const emptyInput = (): OnrecordError =>
  new OnrecordError('empty-input', 'there is no text in the input', 'Give a report with at least one sentence.')

const binaryInput = (kind: string): OnrecordError =>
  new OnrecordError('binary-input', `the input is ${kind}, not text`, 'Save the report as plain text or HTML first.')

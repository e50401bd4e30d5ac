import { OnrecordError } from '../report/error.ts'
import type { Report } from '../report/report.ts'
import { decode } from './decode.ts'
import { type Format, formatOfBytes, formatOfText, formats } from './list.ts'
import { type Given, type Hints, reportFrom } from './report.ts'

/** What is known of bytes besides themselves. */
export interface Origin {
  readonly name?: string | null
  readonly url?: string | null
  /** Lower case, without parameters. */
  readonly mediaType?: string | null
  readonly charset?: string | undefined
  /** ISO 8601. */
  readonly retrieved?: string | null
  /** The name of the format, where it is known already. */
  readonly format?: string | undefined
  readonly hints?: Hints
}

/**
 * The report in the bytes of one file or page: told by the bytes first, then by the media type, then by the name.
 * Throws an `OnrecordError` for everything that keeps it from being read.
 */
export async function readBytes(bytes: Uint8Array, given: Given, origin: Origin): Promise<Report> {
  const { mediaType = null, name = null } = origin
  const about = { ...given, url: given.url ?? origin.url ?? undefined }
  const facts = { retrieved: origin.retrieved ?? null, hints: origin.hints ?? {} }
  const named = origin.format === undefined ? null : formatNamed(origin.format)
  const format = named ?? formatOfBytes(bytes)
  if (format?.kind === 'bytes') return reportFrom(context => format.read(bytes, context), about, facts)
  const markup = mediaType?.includes('html') ?? bytes.subarray(0, 1024).includes(0x3c)
  const { text } = await decode(bytes, { charset: origin.charset, markup })
  const { read } = format ?? formatOfText(text, mediaType, name)
  return reportFrom(context => read(text, context), about, facts)
}

function formatNamed(name: string): Format {
  const format = formats.find(f => f.name === name)
  if (format) return format
  const names = new Intl.ListFormat('en', { type: 'disjunction' }).format(formats.map(f => f.name))
  throw new OnrecordError('unknown-format', `there is no format ${name}`, `Use ${names}.`)
}

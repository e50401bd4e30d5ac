import { OnrecordError } from '../report/error.ts'
import type { Report } from '../report/report.ts'
import { decode } from './decode.ts'
import type { FetchOptions } from './fetch.ts'
import { readFileBytes } from './file.ts'
import { collectBytes } from './limits.ts'
import { type Format, formatOf, formats } from './list.ts'
import { type Given, reportFrom } from './report.ts'

export interface ReadOptions extends Given {
  /** The time of retrieval that a fetched report gets, ISO 8601; the library reads no clock. */
  readonly now?: string | undefined
  /** `html` or `text`, where the input cannot tell. */
  readonly format?: string | undefined
  readonly fetch?: FetchOptions
  /** What `-` stands for; standard input by default. */
  readonly stdin?: AsyncIterable<Uint8Array>
}

/**
 * The report in a file, at an address (http, https), in standard input (`-`) or in bytes.
 * Throws an `OnrecordError` for everything that keeps it from being read.
 */
export async function readSource(source: string | Uint8Array, options: ReadOptions = {}): Promise<Report> {
  if (typeof source !== 'string') return readBytes(source, options)
  if (source === '-') return readBytes(await collectBytes(options.stdin ?? process.stdin, 'standard input'), options)
  if (/^(?:https?:|[a-z][a-z\d+.-]+:\/\/)/i.test(source)) return readUrl(source, options)
  return readBytes(await readFileBytes(source), options, { name: source })
}

async function readUrl(address: string, options: ReadOptions): Promise<Report> {
  const { fetchPage } = await import('./fetch.ts')
  const { bytes, url, mediaType, charset } = await fetchPage(address, options.fetch)
  return readBytes(bytes, options, { url, mediaType, charset, retrieved: options.now ?? null })
}

/** What is known of bytes besides themselves. */
interface Origin {
  readonly name?: string
  readonly url?: string
  readonly mediaType?: string | null
  readonly charset?: string | undefined
  readonly retrieved?: string | null
}

async function readBytes(bytes: Uint8Array, options: ReadOptions, origin: Origin = {}): Promise<Report> {
  const { mediaType = null, name = null } = origin
  const markup = mediaType?.includes('html') ?? bytes.subarray(0, 1024).includes(0x3c)
  const { text } = await decode(bytes, { charset: origin.charset, markup })
  const format = options.format === undefined ? formatOf(text, mediaType, name) : formatNamed(options.format)
  return reportFrom(format, text, { ...options, url: options.url ?? origin.url }, origin.retrieved ?? null)
}

function formatNamed(name: string): Format {
  const format = formats.find(f => f.name === name)
  if (format) return format
  const names = formats.map(f => f.name).join(' or ')
  throw new OnrecordError('unknown-format', `there is no format ${name}`, `Use ${names}.`)
}

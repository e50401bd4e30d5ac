import { OnrecordError } from '../report/error.ts'
import type { Report } from '../report/report.ts'
import { MOST_BYTES, tooLarge } from './limits.ts'
import { formats, type TextFormat } from './list.ts'
import { type Given, reportFrom } from './report.ts'

const FIELDS = ['id', 'date', 'title', 'url', 'text', 'html'] as const

/**
 * The report in one line of JSON: `{"id", "date"?, "title"?, "url"?, "text" | "html"}`. `text` is kept
 * exactly as given, `id` is echoed; `defaults` stand in for what the line does not give.
 * Throws `bad-line` and what the readers throw.
 */
export async function fromJsonLine(line: string, defaults: Given = {}): Promise<Report> {
  if (line.length > MOST_BYTES) throw tooLarge('the line', line.length)
  const { text, html, id, date, title, url } = fieldsOf(objectIn(line))
  if ((text === undefined) === (html === undefined)) throw badLine('it needs either "text" or "html"')
  const format = html === undefined ? textNamed('text') : textNamed('html')
  const given = { ...defaults, ...defined({ id, date, title, url }) }
  return reportFrom(context => format.read((text ?? html)!, context), given)
}

const textNamed = (name: string): TextFormat => formats.find(f => f.kind === 'text' && f.name === name) as TextFormat

const defined = (given: Given): Given =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))

function objectIn(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''))
  } catch (cause) {
    throw badLine('it is no JSON', cause)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw badLine('it is no JSON object')
}

/** The known fields; null counts as missing, a number as its digits in `id`. */
function fieldsOf(object: Record<string, unknown>): Partial<Record<(typeof FIELDS)[number], string>> {
  const fields: Partial<Record<(typeof FIELDS)[number], string>> = {}
  for (const name of FIELDS) {
    const value = name === 'id' && typeof object.id === 'number' ? String(object.id) : object[name]
    if (value === null || value === undefined) continue
    if (typeof value !== 'string') throw badLine(`"${name}" is no text`)
    fields[name] = value
  }
  return fields
}

const badLine = (reason: string, cause?: unknown): OnrecordError =>
  new OnrecordError(
    'bad-line',
    `the line cannot be read: ${reason}`,
    'Write one JSON object a line: {"id", "date"?, "title"?, "url"?, "text" or "html"}.',
    { cause },
  )

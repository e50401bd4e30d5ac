import { createHash } from 'node:crypto'
import { packs } from '../language/packs.ts'
import { OnrecordError } from '../report/error.ts'
import type { Report } from '../report/report.ts'
import type { Content } from './content.ts'
import { dateOfUrl, isoDateOf } from './dates.ts'
import { languageOf } from './language.ts'
import { MOST_TEXT, tooLarge } from './limits.ts'
import type { ReadContext } from './list.ts'

/** What the caller knows of a report; it stands above what the input says of itself. */
export interface Given {
  readonly id?: string | undefined
  /** ISO 8601. */
  readonly date?: string | undefined
  readonly title?: string | undefined
  readonly url?: string | undefined
  /** ISO 639-1. */
  readonly language?: string | undefined
}

/** What others say of a report, a feed of its entries for one; it counts where the input itself says nothing. */
export type Hints = Partial<
  Pick<Report, 'title' | 'outlet' | 'agency' | 'byline' | 'published' | 'updated' | 'language'>
>

export interface Facts {
  /** ISO 8601, or null. */
  readonly retrieved: string | null
  readonly hints: Hints
}

/**
 * A report from what a format's reader finds, below what the caller knows and above the hints.
 * Throws `empty-input`, `too-large`, `bad-date` and what the reader throws.
 */
export async function reportFrom(
  read: (context: ReadContext) => Content | Promise<Content>,
  given: Given,
  { retrieved, hints }: Facts = { retrieved: null, hints: {} },
): Promise<Report> {
  const words = packs[0]!.pages
  const url = given.url ?? null
  const content = await read({ words, title: given.title ?? null, url })
  return makeReport(withHints(content, hints, url), given, retrieved)
}

function withHints(content: Content, hints: Hints, url: string | null): Content {
  return {
    ...content,
    title: content.title ?? hints.title ?? null,
    outlet: content.outlet ?? hints.outlet ?? null,
    agency: content.agency ?? hints.agency ?? null,
    byline: content.byline.length > 0 ? content.byline : (hints.byline ?? []),
    published: content.published ?? hints.published ?? (url && dateOfUrl(url)),
    updated: content.updated ?? hints.updated ?? null,
    languageHint: content.languageHint ?? hints.language ?? null,
  }
}

async function makeReport(content: Content, given: Given, retrieved: string | null): Promise<Report> {
  const { text } = content
  if (text.trim() === '')
    throw new OnrecordError('empty-input', 'there is no text in the input', 'Give a report with at least one sentence.')
  if (text.length > MOST_TEXT) throw tooLarge('the text', text.length)
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  return {
    id: given.id ?? sha256.slice(0, 16),
    url: given.url ?? content.canonicalUrl ?? null,
    title: given.title ?? content.title,
    outlet: content.outlet ?? null,
    agency: content.agency,
    byline: content.byline,
    published: given.date === undefined ? content.published : givenDate(given.date),
    updated: content.updated,
    retrieved,
    dateline: content.dateline,
    language: given.language ?? (await languageOf(text, content.languageHint ?? null)),
    sha256,
    text,
    blocks: content.blocks,
  }
}

function givenDate(words: string): string {
  const date = isoDateOf(words)
  if (date) return date
  throw new OnrecordError(
    'bad-date',
    `${words.slice(0, 40)} is no date`,
    'Write it as 2015-02-20 or 2015-02-20T08:00:00Z.',
  )
}

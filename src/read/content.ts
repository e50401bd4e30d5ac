import type { Report } from '../report/report.ts'

/** What a format's reader finds in its input: a report without the facts that only the caller knows. */
export type Content = Pick<
  Report,
  'text' | 'blocks' | 'title' | 'agency' | 'byline' | 'published' | 'updated' | 'dateline'
> & {
  readonly outlet?: string | null
  /** The address that a page gives as its own. */
  readonly canonicalUrl?: string | null
  /** ISO 639-1, as the page says; the words decide. */
  readonly languageHint?: string | null
}

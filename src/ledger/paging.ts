import { OnrecordError } from '../report/error.ts'
import type { Page } from './ledger.ts'

/** A page as it is asked for, checked; `after` are the day and number of the last row before it. */
export interface AskedPage {
  readonly limit: number
  readonly after: { readonly day: string; readonly n: number } | null
  readonly order: 'newest' | 'oldest'
}

const usual = 500
const most = 10_000

/** Throws `bad-page` for what is no `next` of a page. */
export function readPage({ limit = usual, after = null, order = 'newest' }: Page): AskedPage {
  const match = after === null ? null : /^(\d{4}-\d\d-\d\d|)\.(\d+)$/.exec(after)
  if (after !== null && !match)
    throw new OnrecordError('bad-page', `${after} is no place in a list`, 'Begin again with the first page.')
  const rows = Math.min(most, Math.max(1, Math.floor(limit)))
  return { limit: rows, after: match ? { day: match[1]!, n: Number(match[2]) } : null, order }
}

import { createHash } from 'node:crypto'
import { OnrecordError } from '../report/error.ts'
import type { Report } from '../report/report.ts'
import type { RecordRef, ReportKey } from './ledger.ts'

/** Parameters that tell how somebody came to a page, not which page it is. */
const tracking = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/

/**
 * What tells versions of a report from other reports: its address without fragment and tracking parameters, else its
 * id. A report without an address and an id of its own has the id of its text, and so no versions.
 */
export function sourceKey({ url, id }: Pick<Report, 'url' | 'id'>): string {
  if (url === null || !URL.canParse(url)) return url ?? `id:${id}`
  const address = new URL(url)
  address.hash = ''
  for (const name of [...address.searchParams.keys()]) if (tracking.test(name)) address.searchParams.delete(name)
  return address.href
}

export const reportKey = (report: Pick<Report, 'url' | 'id' | 'sha256'>): ReportKey => ({
  source: sourceKey(report),
  sha256: report.sha256,
})

/** The ledger's id of a report: the same in every ledger. */
export const reportIdOf = ({ source, sha256 }: ReportKey): string => hashOf([source, sha256]).slice(0, 16)

/** SHA-256 of a value as JSON, lower-case hex. */
export const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

export const refOf = (report: string, record: string): RecordRef => `${report}/${record}`

/** The parts of a reference; what is none names a record that is nowhere. */
export function splitRef(ref: RecordRef): { report: string; record: string } {
  const slash = ref.indexOf('/')
  return { report: ref.slice(0, Math.max(0, slash)), record: ref.slice(slash + 1) }
}

/** A name as it is compared: lower case, without accents, punctuation and a leading article. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '')

export const noRecord = (ref: RecordRef): OnrecordError =>
  new OnrecordError(
    'no-record',
    `there is no record ${ref} in the ledger`,
    'A record is named by report and id: REPORT/RECORD.',
  )

import type { Reading } from '../record/reading.ts'
import { nameKey, reportIdOf, reportKey } from './keys.ts'
import type { ReportKey } from './ledger.ts'
import { packReading } from './pack.ts'
import { type ReadingRows, rowsOf } from './rows.ts'
import type { ReportRow } from './tables.ts'

/**
 * A reading made ready to be written: everything that needs no look at the ledger. It is plain data, so that a worker
 * can make it and hand it over.
 */
export interface PreparedReading {
  /** The ledger's id of its report. */
  readonly id: string
  readonly key: ReportKey
  readonly about: About
  readonly text: string
  /** Number of its records. */
  readonly records: number
  /** As `packReading` packs it. */
  readonly body: Uint8Array
  readonly rows: ReadingRows
}

/** What a reading says about its report; a better reading may say it better. */
export type About = Pick<
  ReportRow,
  'own_id' | 'url' | 'title' | 'outlet' | 'agency' | 'outlet_key' | 'agency_key' | 'published' | 'day' | 'language'
>

export function prepareReading(reading: Reading): PreparedReading {
  const key = reportKey(reading.report)
  return {
    id: reportIdOf(key),
    key,
    about: aboutOf(reading),
    text: reading.report.text,
    records: reading.records.length,
    body: packReading(reading),
    rows: rowsOf(reading),
  }
}

function aboutOf({ report }: Reading): About {
  const { id, url, title, outlet, agency, published, language } = report
  const keyOf = (name: string | null): string | null => (name === null ? null : nameKey(name))
  const keys = { outlet_key: keyOf(outlet), agency_key: keyOf(agency) }
  return { own_id: id, url, title, outlet, agency, ...keys, published, day: firstDay(published), language }
}

/** The first day of a year, month or day; empty where none is known. */
export function firstDay(published: string | null): string {
  const match = /^(\d{4})(-\d\d)?(-\d\d)?/.exec(published ?? '')
  return match ? `${match[1]}${match[2] ?? '-01'}${match[3] ?? '-01'}` : ''
}

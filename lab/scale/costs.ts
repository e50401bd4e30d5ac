import { daySeconds, type Inputs, meanOf } from './inputs.ts'

/** In one currency, whichever it is. Assumptions: put your own. */
export interface Prices {
  readonly coreHour: number
  /** A gigabyte (10^9 bytes) for a month, on a fast disk and on object storage. */
  readonly diskMonth: number
  readonly objectMonth: number
}

export const assumed: Prices = { coreHour: 0.04, diskMonth: 0.1, objectMonth: 0.023 }

const giga = 1e9
const hourSeconds = 3600
const monthHours = 730

/** Hours of one core to read and write so many reports. */
export const coreHours = (reports: number, inputs: Inputs): number =>
  (reports * (meanOf(inputs.readingSeconds) + inputs.programSeconds + inputs.serverSeconds)) / hourSeconds

/** Gigabytes of so many reports: in PostgreSQL, in files of SQLite, in Parquet, and of the log that PostgreSQL writes. */
export const gigabytes = (reports: number, { ledgerBytes, fileBytes, parquetBytes, logBytes }: Inputs) => ({
  ledger: (reports * ledgerBytes) / giga,
  files: (reports * fileBytes) / giga,
  parquet: (reports * parquetBytes) / giga,
  log: (reports * logBytes) / giga,
})

/** Cores that are busy day and night with so many reports a day. */
export const coresBusy = (reportsADay: number, inputs: Inputs): number =>
  (coreHours(reportsADay, inputs) * hourSeconds) / daySeconds

/** To read an archive once, and to keep it for a month: on disks, twice over; or in files on object storage. */
export function archiveCost(reports: number, inputs: Inputs, prices: Prices) {
  const { ledger, files } = gigabytes(reports, inputs)
  return {
    reading: coreHours(reports, inputs) * prices.coreHour,
    onDisks: 2 * ledger * prices.diskMonth,
    onObjects: files * prices.objectMonth,
  }
}

/** A month of machines that run day and night. */
export const machineMonth = (cores: number, { coreHour }: Prices): number => cores * coreHour * monthHours

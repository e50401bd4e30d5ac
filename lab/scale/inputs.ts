/** What one report takes, as it was measured; docs/scale.md has the commands. Processor time on one core of an AMD EPYC. */
export interface Inputs {
  /** Seconds to read a report: the mean of each twentieth of those measured, least first. */
  readonly readingSeconds: readonly number[]
  /** Seconds to write a report while the writer of its ledger is held: in the program and in the database. */
  readonly programSeconds: number
  readonly serverSeconds: number
  /** And for each transaction, in both. */
  readonly transactionSeconds: number
  /** Statements to the database, one after the other: a report, and a transaction; and how long one travels there and back. */
  readonly statements: number
  readonly transactionStatements: number
  readonly roundTrip: number
  /** Jobs that one server of the queue hands out and takes back a second. */
  readonly handedOut: number
  /** Bytes a report: in PostgreSQL and in a file of SQLite, with all indexes; in Parquet; of the log of PostgreSQL. */
  readonly ledgerBytes: number
  readonly fileBytes: number
  readonly parquetBytes: number
  readonly logBytes: number
}

export const daySeconds = 86_400

/** Articles of 630 words, 28 records each. */
export const measured: Inputs = {
  readingSeconds: [
    9.9, 14.0, 16.8, 19.6, 21.8, 23.5, 25.4, 27.4, 29.5, 31.9, 34.3, 37.3, 40.5, 44.5, 49.5, 54.2, 60.4, 67.3, 78.8,
    130.2,
  ].map(ms => ms / 1000),
  programSeconds: 0.0012,
  serverSeconds: 0.0025,
  transactionSeconds: 0.0034,
  statements: 4,
  transactionStatements: 11,
  roundTrip: 0,
  handedOut: 2264,
  ledgerBytes: 51_701,
  fileBytes: 28_152,
  parquetBytes: 10_105,
  logBytes: 91_700,
}

/** Seconds for which the writer of a ledger is held by a transaction of so many reports. */
export function heldFor(reports: number, inputs: Inputs): number {
  const { programSeconds, serverSeconds, statements, transactionSeconds, transactionStatements, roundTrip } = inputs
  const each = programSeconds + serverSeconds + statements * roundTrip
  return transactionSeconds + transactionStatements * roundTrip + reports * each
}

/** The mean of one of the twentieths, each as likely. */
export const drawn = (twentieths: readonly number[], random: () => number): number =>
  twentieths[Math.floor(random() * twentieths.length)]!

export const meanOf = (values: readonly number[]): number => values.reduce((sum, n) => sum + n, 0) / values.length

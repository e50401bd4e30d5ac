import type { Generated } from 'kysely'

/**
 * What is kept for good: `report`, `reading`, `anchor`, `judgement`, `link`, `saved`, `seen`, `account`, `pass`, `act`. The other tables are made from the latest
 * readings to search in, and can be made again from them. `n` is a row's number in this ledger.
 */
export interface Tables {
  report: ReportRow
  reading: ReadingRow
  anchor: AnchorRow
  judgement: JudgementRow
  link: LinkRow
  saved: SavedRow
  seen: SeenRow
  account: AccountRow
  pass: PassRow
  act: ActRow
  record: RecordRow
  party: PartyRow
  actor: ActorRow
  place: PlaceRow
  segment: SegmentRow
  migration: { n: number; name: string }
}

/** A version of a report. Title, outlet, agency, day and url are those of its latest reading. */
export interface ReportRow {
  n: Generated<number>
  id: string
  source: string
  sha256: string
  own_id: string
  url: string | null
  title: string | null
  outlet: string | null
  agency: string | null
  /** As they are compared; see `nameKey`. */
  outlet_key: string | null
  agency_key: string | null
  published: string | null
  /** First day of `published`; empty where that is unknown. */
  day: string
  language: string
  /** Number of the version before. */
  supersedes: number | null
  /** 1 where no later version stands here. */
  latest: number
  came_from: string | null
  /** JSON. */
  capture: string | null
  added: string
  text: string
}

/** The latest of a report is the one with the highest number, of those that nobody added by hand. */
export interface ReadingRow {
  n: Generated<number>
  report: number
  engine: string
  at: string
  records: number
  /** See `packReading`. */
  body: Uint8Array
  /** Who added it, for a reading that is one record added by hand; null for those of an engine. */
  added_by: string | null
}

/** A place in a text that somebody judged or linked: it stays when the report is read again. */
export interface AnchorRow {
  n: Generated<number>
  report: number
  kind: string
  /** Type of an event, else empty. */
  type: string
  starts: number
  ends: number
}

export interface JudgementRow {
  n: Generated<number>
  id: string
  anchor: number
  /** Id of the record that was judged, and a hash of it as it stood. */
  record: string
  seen: string
  verdict: string
  /** JSON. */
  correction: string | null
  reason: string | null
  who: string
  at: string
}

export interface LinkRow {
  n: Generated<number>
  id: string
  a: number
  b: number
  /** Ids of the records that were linked. */
  a_record: string
  b_record: string
  relation: string
  reason: string
  who: string
  at: string
}

/** A search that somebody kept. */
export interface SavedRow {
  n: Generated<number>
  name: string
  /** Address in the desk, and the search in it. */
  address: string
  q: string
  /** `report.added` of the newest report at that time; empty where there was none. */
  until: string
  who: string
  at: string
  /** When it was dropped, and by whom: `2031-03-07T09:00:00Z Ada`; null where it stands. */
  dropped: string | null
}

/** Up to where somebody has seen what a kept search finds; the last one counts. */
export interface SeenRow {
  n: Generated<number>
  saved: number
  who: string
  until: string
  at: string
}

/** Somebody who may work with the ledger where it is served. */
export interface AccountRow {
  n: Generated<number>
  name: string
  /** See `nameKey`. */
  key: string
  role: string
  /** Argon2id, in the PHC format. */
  password: string
  made: string
  closed: string | null
}

/** A session or a token: what its owner shows is kept as a hash only. */
export interface PassRow {
  n: Generated<number>
  hash: string
  account: number
  kind: 'session' | 'token'
  /** What a token is for. */
  label: string
  made: string
  expires: string | null
  ended: string | null
}

/** Something that somebody did beside deciding. */
export interface ActRow {
  n: Generated<number>
  id: string
  did: string
  about: string | null
  who: string
  at: string
}

/** A record of the latest reading of the latest version of a report. */
export interface RecordRow {
  /** `recordNumber(reading, index)`. */
  n: number
  report: number
  id: string
  kind: string
  /** Day of the report. */
  day: string
  type: string | null
  mode: string | null
  role: string | null
  unit: string | null
  act: string | null
  form: string | null
  status: string
  certainty: string
  confidence: number
  low: number | null
  point: number | null
  high: number | null
  day_from: string | null
  day_to: string | null
  place: number | null
  segment: number | null
  starts: number
  ends: number
  judged: string
}

export interface PartyRow {
  record: number
  actor: number
  role: string
  day: string
}

/** A name with kind and country, as reports give it. */
export interface ActorRow {
  n: Generated<number>
  name: string
  key: string
  kind: string
  country: string
}

/** A place as reports name and resolve it; `x`, `y`, `z` on the unit sphere. */
export interface PlaceRow {
  n: Generated<number>
  name: string
  key: string
  /** Everything by which it is the same place. */
  identity: string
  geoname: number | null
  lat: number | null
  lon: number | null
  country: string | null
  admin1: string | null
  precision: string | null
  x: number | null
  y: number | null
  z: number | null
}

/** A stretch of text that is searched as one: the evidence of records, and what lies between. */
export interface SegmentRow {
  n: number
  report: number
  starts: number
  ends: number
}

/** Numbers of records and segments: those of a reading follow each other in the order of the text. */
export const perReading = 2 ** 20

export const recordNumber = (reading: number, index: number): number => reading * perReading + index
export const readingOf = (record: number): number => Math.floor(record / perReading)
export const indexOf = (record: number): number => record % perReading

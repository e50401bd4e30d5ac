import type { ActorEntry } from '../record/actor.ts'
import type { Place } from '../record/place.ts'
import type { OnrecordRecord, Reading } from '../record/reading.ts'
import type { Time } from '../record/time.ts'
import type { Report } from '../report/report.ts'
import type { Search } from '../view/search/search.ts'
import type { Accounts } from './accounts/accounts.ts'
import type {
  Judgement,
  LastWord,
  Lately,
  NewJudgement,
  NewLink,
  NewRecord,
  NewSaved,
  Progress,
  Review,
  SavedSearch,
  StoredLink,
  Verdict,
  Who,
} from './people.ts'
import type { PreparedReading } from './prepare.ts'

/**
 * Reports, what was read from them and what people decided about it, in one place that only grows: a
 * correction or a better reading supersedes and nothing is taken out. Every method that writes is one
 * transaction. Days and times come from the caller, ISO 8601; the ledger reads no clock.
 *
 * Every method throws `OnrecordError` where the store fails (`ledger-busy`, `ledger-full`, `ledger-broken`, and of a
 * database `ledger-unreachable`, `ledger-failed`, `ledger-read-only`, `not-kept`); other codes stand beside the method.
 */
export interface Ledger {
  /** Which of the reports stand there already and were read by this engine, in the order in which they were asked. */
  known(reports: readonly ReportKey[], engine: string): Promise<boolean[]>
  /** Whether a report of this address stands there, in whatever version; with `since`, one that came in then or later. */
  holds(address: string, since?: string | null): Promise<boolean>
  /** Adds a report with its reading, or the reading to a report that stands there. Adding it again changes nothing. */
  addReading(reading: Reading, made: Made): Promise<Added>
  /** The same of several that `prepareReading` made ready, in one transaction: all of them are added or none. */
  addPrepared(readings: readonly { readonly prepared: PreparedReading; readonly made: Made }[]): Promise<Added[]>

  /** A report by the ledger's id of it (`ReportHead.id`); null where there is none. */
  report(id: string): Promise<StoredReport | null>
  /** The latest reading of a report, equal to what was added, with the records that people added to it; null where there is no such report. */
  reading(id: string): Promise<Reading | null>
  /** The same as people left it: with their corrections, and what they decided about each record. */
  review(id: string): Promise<Review | null>
  /** The latest readings of the reports of which a record answers the search (every report for an empty one), in the order in which they were added. */
  readings(search: Search): AsyncIterable<Reading>
  /** The same as people left them: without the records that they rejected, and with their corrections. */
  decided(search: Search): AsyncIterable<DecidedReading>
  /** Reports in which all the words stand (a word ending in `*` stands for what begins so; a phrase in double quotation marks), newest first. */
  search(words: string, page?: Page): Promise<Reports>
  /** Reports of which a record answers the search; every report for an empty one. */
  reports(search: Search, page?: Page): Promise<Reports>

  /** Records that answer the search, of the latest reading of the latest version of each report. Throws `bad-search`. */
  records(search: Search, page?: Page): Promise<Records>
  /** How many records answer the search, and of how many reports; counting stops at `most` records, see `countedAtOnce`. */
  count(search: Search, most?: number): Promise<Count>
  /** On how many origins the reports rest of which a record answers the search; null where there are more than `most` reports, 200 unless given. */
  origins(search: Search, most?: number): Promise<number | null>
  /** Which of the reports of which a record answers the search copy another one of them; of the newest `most`, 500 unless given. */
  copies(search: Search, most?: number): Promise<Copy[]>
  /**
   * The same for each value, the most frequent first; of months and days all, in order. At most `top` values (50
   * unless given), of the newest `most` records as in `count`.
   */
  tally(
    search: Search,
    by: TallyBy,
    bounds?: { readonly top?: number; readonly most?: number | undefined },
  ): Promise<Tallies>

  /**
   * Names of actors or places of which a word begins so, with the number of their records, those with most first; at
   * most `top`, 20 unless given.
   */
  names(of: 'actor' | 'place', begins: string, top?: number): Promise<Named[]>

  /** Where they happened, place by place, the most frequent first; of the newest `most` as in `count`. */
  mapped(search: Search, most?: number): Promise<Mapped>
  /** Who does what to whom, and says what to whom; at most `top` pairs (200 unless given), of the newest `most` as in `count`. */
  pairs(search: Search, bounds?: { readonly top?: number; readonly most?: number | undefined }): Promise<Pairs>

  /** Writes down what a person decided about a record. Throws `no-record`, `decided-meanwhile`, and `bad-correction` for spans that are not in the text. */
  judge(judgement: NewJudgement): Promise<Judgement>
  /**
   * Writes down a record that the reading lacks, accepted by who adds it; taken back like any other by rejecting it.
   * Gives the judgement, which names it. Throws `no-report` where the report is none or not its latest version,
   * `bad-record` where it is no record on words of the text, `record-there` where one stands at these words.
   */
  addRecord(record: NewRecord): Promise<Judgement>
  /** All that was decided about a record, the oldest first; the last one counts. About all records where none is named; then nobody looks whether they changed. */
  judgements(record?: RecordRef): Promise<Judgement[]>
  /** What was decided since an answer to this question, at most 1,000 decisions; only from where to ask on where it is the first. */
  lately(since: number | null): Promise<Lately>
  /** How many of the records that answer a search are decided, by whom, and how many are open; those are counted to `most` as in `count`. */
  progress(search: Search, since: string, most?: number): Promise<Progress>
  /** Judgements of which the record is no longer read: nothing stands at its words in the latest reading. */
  stranded(): Promise<Judgement[]>
  /** Writes down how two records stand to each other. Throws `no-record`. */
  link(link: NewLink): Promise<StoredLink>
  /** Every link of a record, from it or to it, the oldest first; of all records where none is named. */
  links(record?: RecordRef): Promise<StoredLink[]>

  /** Keeps a search for everybody who works with this ledger. Throws `name-taken`. */
  save(search: NewSaved): Promise<SavedSearch>
  /** The searches that are kept, in the order in which they were, and up to where somebody has seen what they find. */
  saved(who: string): Promise<SavedSearch[]>
  /** Somebody has seen all that a kept search finds now. Throws `no-search`. */
  seen(id: number, who: Who): Promise<void>
  /** Keeps a search no longer. Throws `no-search`. */
  drop(id: number, who: Who): Promise<void>

  /** Who may work with it where it is served. */
  readonly accounts: Accounts

  status(): Promise<LedgerStatus>
  /** Everything that is wrong, one by one; nothing where the ledger is whole. */
  check(progress?: (done: number, of: number) => void): AsyncIterable<Fault>
  /** Writes a copy that is whole, also while others write. Throws `cannot-write`, also where the file is there already. */
  backup(path: string): Promise<void>
  close(): Promise<void>
}

export interface LedgerOptions {
  /** Only a ledger that is there, and nothing can be written. */
  readonly readOnly?: boolean
  /** A ledger that is not there is no new one: `no-ledger`. */
  readonly mustExist?: boolean
}

/** What makes a report the same report: where it was published (`sourceKey`) and what it says. */
export interface ReportKey {
  readonly source: string
  readonly sha256: string
}

/** How a reading came about. */
export interface Made {
  /** `Engine.version`. */
  readonly engine: string
  /** When it was read. */
  readonly at: string
  /** Where the report lies: path, address, `archive.zip#page.html`; null for standard input. */
  readonly from?: string | null
  /** What is known of the bytes it was made of, as JSON: address, media type, hash, file in which they are kept. */
  readonly capture?: { readonly [key: string]: unknown } | null
}

/**
 * `added`: a report that was not there; `new-version`: another text under the same address or id; `reread`: the same
 * report by another engine; `same`: the same report by the same engine, nothing was written.
 */
export interface Added {
  /** The ledger's id of this version of the report. */
  readonly id: string
  readonly outcome: 'added' | 'new-version' | 'reread' | 'same'
}

/** What a list of reports shows. */
export interface ReportHead {
  /** The ledger's id: 16 hex digits of a hash of source and text, the same in every ledger. */
  readonly id: string
  /** `Report.id`: the caller's own, or of the text. */
  readonly ownId: string
  readonly url: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly agency: string | null
  readonly published: string | null
  readonly language: string
  /** When it came in, as `Date.toISOString` writes it. */
  readonly added: string
}

export interface StoredReport extends ReportHead {
  readonly report: Report
  readonly from: string | null
  readonly capture: { readonly [key: string]: unknown } | null
  /** Id of the version before and after this one. */
  readonly supersedes: string | null
  readonly supersededBy: string | null
  /** Every reading of it, the latest last. */
  readonly readings: readonly { readonly engine: string; readonly at: string; readonly records: number }[]
}

export interface DecidedReading {
  readonly reading: Reading
  /** Ids of its records that answer the search. */
  readonly answers: ReadonlySet<string>
}

/** Names a record: the ledger's id of its report, `/`, its own id. */
export type RecordRef = string

/** A record with what it takes to show it. */
export interface Entry {
  readonly ref: RecordRef
  readonly record: OnrecordRecord
  readonly report: ReportHead
  /** The words it is about (content, figure or trigger), and those of its evidence. */
  readonly words: string
  readonly evidence: string
  readonly place: Place | null
  readonly time: Time | null
  /** Who has a part in it, in the order source (outermost first), actor, recipient, population, addressee. */
  readonly parties: readonly EntryParty[]
  readonly judged: Verdict
  /** Who decided that; null where nothing is decided. */
  readonly last: LastWord | null
}

export const partyRoles = ['source', 'actor', 'recipient', 'population', 'addressee'] as const
export type PartyRole = (typeof partyRoles)[number]

export interface EntryParty {
  readonly role: PartyRole
  /** The fullest name in the report; the words themselves where nobody was found behind them. */
  readonly name: string
  readonly kind: ActorEntry['kind']
  readonly country: string | null
}

/** `newest` and `oldest` go by the day of the report; undated ones count as the oldest. */
export interface Page {
  /** At most so many; 500 unless given. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly after?: string | null
  readonly order?: 'newest' | 'oldest'
}

export interface Records {
  readonly entries: readonly Entry[]
  /** Goes on after the last one; null at the end. */
  readonly next: string | null
}

export interface Reports {
  readonly reports: readonly ReportHead[]
  readonly next: string | null
}

/**
 * Unless more are asked for (`Infinity` for all), so many records are counted where the ledger holds more than `all`: an
 * answer takes no longer than a person notices, however large the ledger grows.
 */
export const countedAtOnce = { most: 5000, all: 50_000 } as const

export interface Count {
  readonly records: number
  readonly reports: number
  /** False where counting stopped and there are more. */
  readonly complete: boolean
}

/**
 * What records can be counted by; `month` and `day` are those on which `when` begins, `span` its first and last day
 * (`2025-06-01/2025-06-30`; open where no end is known), `published` is the month of the report.
 */
export const tallyFields = [
  'kind',
  'type',
  'mode',
  'role',
  'act',
  'status',
  'certainty',
  'actor',
  'source',
  'by',
  'to',
  'place',
  'country',
  'outlet',
  'agency',
  'judged',
  'month',
  'day',
  'span',
  'published',
] as const
export type TallyBy = (typeof tallyFields)[number]

/** A report that copies another one, by the ledger’s ids. */
export interface Copy {
  readonly report: string
  readonly of: string
}

export interface Named {
  readonly name: string
  readonly records: number
}

export interface Tally {
  /** Null for records that have none. */
  readonly value: string | null
  readonly records: number
  readonly reports: number
}

export interface MappedPlace {
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly country: string | null
  readonly admin1: string | null
  /** How exactly the point is meant; see `Place`. */
  readonly precision: string | null
  readonly records: number
  readonly reports: number
}

export interface Mapped {
  readonly places: readonly MappedPlace[]
  /** Records that name no place, or one that is on no map. */
  readonly unplaced: number
  /** False where only the newest records were counted and there are more. */
  readonly complete: boolean
}

export interface Pair {
  readonly kind: 'event' | 'statement'
  readonly from: string
  readonly to: string
  /** Type of the event, or act of the statement. */
  readonly what: string
  readonly records: number
  readonly reports: number
}

export interface Pairs {
  readonly pairs: readonly Pair[]
  readonly complete: boolean
}

export interface Tallies {
  readonly values: readonly Tally[]
  /** False where only the newest records were counted and there are more. */
  readonly complete: boolean
}

export interface LedgerStatus {
  /** Latest versions, and all of them. */
  readonly reports: number
  readonly versions: number
  /** Of the latest readings, by kind; and all that were ever read. */
  readonly records: { readonly statement: number; readonly event: number; readonly figure: number }
  readonly everRead: number
  readonly judgements: number
  readonly stranded: number
  readonly links: number
  readonly outlets: number
  /** First and last day of publication. */
  readonly published: { readonly from: string; readonly to: string } | null
  /** Latest readings by engine, the most frequent first. */
  readonly engines: readonly { readonly engine: string; readonly reports: number }[]
  readonly lastAdded: string | null
  /** Number of the last migration. */
  readonly schema: number
  /** Of the store, in bytes. */
  readonly size: number
}

/** Something that is wrong in a ledger: a code (`bad-hash`, `bad-span`, `missing-row`, `bad-chain`, `bad-index`, `store`), and what and where. */
export interface Fault {
  readonly code: string
  readonly message: string
}

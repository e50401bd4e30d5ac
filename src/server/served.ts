import type { Sample } from '../engine/samples.ts'
import type { ComparisonAsked } from '../engine/stored-comparison.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Fetcher } from '../read/fetch/fetcher.ts'
import type { Place } from '../record/place.ts'
import type { Search } from '../view/search/search.ts'
import type { SideBySide } from '../view/side-by-side.ts'
import type { Work } from '../work/job.ts'
import type { Answered } from './watched.ts'

/** A file of the page, whole in memory: the page is small, and nothing else on the disk can be asked for. */
export interface PageFile {
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
}

/** What the server is made of. It reads no clock and knows no user of its own. */
export interface Served {
  readonly ledger: Ledger
  /** File of the ledger, where the readers look up what stands there already; null for one that is in no file. */
  readonly file: string | null
  /** Lays reports of the ledger side by side, which may take seconds. */
  compare(asked: ComparisonAsked): Promise<SideBySide>
  /** Reads what is added from the page, in a thread of its own. */
  readonly read: Work
  /** Fetches the addresses that somebody gives in the page; null where nothing is fetched. */
  readonly fetcher: Fetcher | null
  /** Reports to begin with. */
  readonly samples: readonly Sample[]
  /** Files of the page by their path, `/desk.js`; `/` is the page itself. */
  readonly page: ReadonlyMap<string, PageFile>
  /** What every request has to show; null where only this machine is served. */
  readonly token: string | null
  /** Whether only this machine is served, without a token: then only its own names are taken for a host. */
  readonly loopback: boolean
  /** Whether nothing but a proxy reaches the server, which says who asks. */
  readonly behindProxy: boolean
  /** Who decides, where a judgement names nobody. */
  readonly by: string
  /** Hears of every request that was answered. */
  readonly log?: ((answered: Answered) => void) | undefined
  /** The time, ISO 8601. */
  now(): string
  /** What a name of a place can mean, the likeliest first. */
  places(name: string): readonly Place[]
  /** Looks up the places of `near`. Throws `unknown-place`. */
  locate(search: Search): Search
}

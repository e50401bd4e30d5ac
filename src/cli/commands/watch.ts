import { setTimeout } from 'node:timers/promises'
import type { Ledger } from '../../ledger/ledger.ts'
import { openLedger } from '../../ledger/open-at.ts'
import { isAddress } from '../../read/expand.ts'
import type { Fetcher, Validators } from '../../read/fetch/fetcher.ts'
import type { Capture } from '../../read/found.ts'
import { OnrecordError } from '../../report/error.ts'
import { type AddTally, addSources, preservingFetcher, tallyWords } from '../adding.ts'
import { failed } from '../errors.ts'
import { type ExitCode, exitAfter, exitCodes } from '../exit-codes.ts'
import { ledgerFile } from '../ledger-file.ts'
import { progressOn } from '../progress.ts'

export interface WatchOptions {
  readonly ledger?: string
  /** In milliseconds. */
  readonly every: number
  readonly once?: boolean
  readonly language?: string
  readonly codebook?: string
  /** Ends the watch; by default the signals that a terminal or a service manager sends. */
  readonly signal?: AbortSignal
  /** Tests reach a server on this machine. */
  readonly fetcher?: (path: string, validators: (url: string) => Validators | null) => Fetcher
}

/** A source that fails is left alone for one round, then two, four, … and at most so many. */
const longestRest = 32

/** `onrecord watch`: asks feeds, sitemaps and pages again and again, and adds what is new. */
export async function watch(sources: readonly string[], options: WatchOptions): Promise<ExitCode> {
  const wrong = sources.length === 0 ? 'nothing is named to watch' : null
  const file = sources.find(source => !isAddress(source))
  if (wrong || file !== undefined) {
    const message = wrong ?? `${file} is no address`
    return failed(new OnrecordError('usage', message, 'Give addresses of feeds, sitemaps or pages.'))
  }
  let ledger: Ledger | undefined
  const path = ledgerFile(options.ledger)
  try {
    ledger = await openLedger(path)
    return await rounds(ledger, path, sources, options)
  } catch (error) {
    return failed(error)
  } finally {
    await ledger?.close()
  }
}

async function rounds(
  ledger: Ledger,
  path: string,
  sources: readonly string[],
  options: WatchOptions,
): Promise<ExitCode> {
  const signal = options.signal ?? untilStopped()
  const seen = new Map<string, Validators>()
  const open = options.fetcher ?? ((ledger, validators) => preservingFetcher(ledger, { validators }))
  const fetcher = remembering(
    open(path, url => seen.get(url) ?? null),
    seen,
  )
  const rests = new Map<string, { failures: number; until: number }>()
  try {
    for (let round = 1; ; round++) {
      const total: AddTally = { added: 0, 'new-version': 0, reread: 0, same: 0, records: 0, failed: 0 }
      for (const source of sources) {
        if (signal.aborted || round < (rests.get(source)?.until ?? 0)) continue
        const tally = await addSources(ledger, [source], addingOf(ledger, path, fetcher, options))
        for (const key of Object.keys(total) as (keyof AddTally)[]) total[key] += tally[key]
        rest(rests, source, tally, round)
      }
      process.stderr.write(`${new Date().toISOString().slice(0, 16).replace('T', ' ')}  ${tallyWords(total)}\n`)
      if (options.once) return exitAfter(total.added + total['new-version'] + total.reread + total.same, total.failed)
      await setTimeout(options.every, undefined, { signal }).catch(() => {})
      if (signal.aborted) return exitCodes.fine
    }
  } finally {
    await fetcher.close()
  }
}

function addingOf(ledger: Ledger, path: string, fetcher: Fetcher, { language, codebook }: WatchOptions) {
  const defaults = { language, codebook, ledger: path, now: new Date().toISOString() }
  // What a feed goes on to name and the ledger holds is fetched again only when the feed says that it has changed since.
  const skip = (url: string, updated: string | null): Promise<boolean> => ledger.holds(url, updated)
  return { defaults, workers: 0, fetcher, follow: true, skip, progress: progressOn(null) }
}

function rest(
  rests: Map<string, { failures: number; until: number }>,
  source: string,
  { added, same, failed, ...others }: AddTally,
  round: number,
): void {
  const failures = failed > 0 && added + same + others['new-version'] === 0 ? (rests.get(source)?.failures ?? 0) + 1 : 0
  rests.set(source, { failures, until: round + Math.min(2 ** failures, longestRest) })
}

/** Keeps what each answer says of itself, so that it is asked for again only when it has changed. */
const remembering = (fetcher: Fetcher, seen: Map<string, Validators>): Fetcher => ({
  ...fetcher,
  fetch: async (address, how) => {
    const capture = await fetcher.fetch(address, how)
    seen.set(capture.url, validatorsOf(capture))
    return capture
  },
})

function validatorsOf({ headers }: Capture): Validators {
  const header = (name: string): string | undefined => headers.find(([n]) => n.toLowerCase() === name)?.[1]
  return { etag: header('etag'), lastModified: header('last-modified') }
}

/** The first signal lets the report at hand be written down, the second ends at once. */
function untilStopped(): AbortSignal {
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(name)
    process.on(name, () => {
      if (stop.signal.aborted) process.exit(exitCodes.interrupted)
      stop.abort()
    })
  }
  return stop.signal
}

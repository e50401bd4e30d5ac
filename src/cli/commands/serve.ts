import { randomBytes } from 'node:crypto'
import { located, placesNamed } from '../../engine/located.ts'
import { loadSamples } from '../../engine/samples.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import { OnrecordError } from '../../report/error.ts'
import { createApp } from '../../server/app.ts'
import { listen } from '../../server/listen.ts'
import { loadPage } from '../../server/page.ts'
import { askedInThreads, openAskers, usualAskers } from '../../work/asking.ts'
import { openPool, readingWorker } from '../../work/pool.ts'
import { preservingFetcher } from '../adding.ts'
import { failed } from '../errors.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { ledgerFile, withLedger } from '../ledger-file.ts'
import { write } from '../output.ts'
import { nameOf } from '../who.ts'

export interface ServeOptions {
  readonly ledger?: string
  readonly host: string
  readonly port: number
  readonly token?: string
  readonly by?: string
  readonly open: boolean
  readonly make?: boolean
  readonly log?: 'json'
  readonly behindProxy?: boolean
}

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost'])

/** In milliseconds, for answers that are under way when the server is to end. */
const patience = 10_000

/** `onrecord serve`: the desk, until it is interrupted. */
export async function serve(options: ServeOptions): Promise<ExitCode> {
  try {
    const file = ledgerFile(options.ledger)
    await withLedger(
      file,
      async written => {
        const askers = openAskers(usualAskers)
        const { ledger, compare } = askedInThreads(written, file, askers)
        const pool = await openPool(readingWorker, 1)
        const own = loopback.has(options.host)
        const { token, made } = await tokenFor(ledger, options, own)
        const app = createApp({
          ledger,
          compare,
          file,
          read: pool.work,
          fetcher: preservingFetcher(file),
          token,
          // With a token, a page from elsewhere has nothing to show: a proxy’s name may stand as host.
          loopback: own && token === null,
          behindProxy: options.behindProxy ?? false,
          page: loadPage(),
          samples: loadSamples(),
          by: nameOf(options.by),
          now: () => new Date().toISOString(),
          locate: located,
          places: placesNamed,
          log: options.log && (answered => process.stderr.write(`${JSON.stringify(answered)}\n`)),
        })
        const { url, everywhere, close } = await listen(app, options.host, options.port)
        const address = token === null ? url : `${url}/?token=${token}`
        // Whoever gave a token knows it: what a service prints is kept in logs that others read.
        const on = everywhere ? ` (listening on ${options.host})` : ''
        await write(`The desk is at ${made ? address : url}${on}\nIt ends with Ctrl-C.\n`)
        if (options.open) await openBrowser(address)
        await stopped()
        await close(patience)
        await pool.close()
        await askers.close()
      },
      !options.make,
    )
    return exitCodes.fine
  } catch (error) {
    return failed(error)
  }
}

/** The one token, for a ledger without accounts, and whether it was made here; where other machines are served there is always one. */
async function tokenFor(
  { accounts }: Ledger,
  { token }: ServeOptions,
  own: boolean,
): Promise<{ readonly token: string | null; readonly made: boolean }> {
  if (await accounts.any()) {
    if (token !== undefined)
      throw new OnrecordError(
        'usage',
        'people sign in to this ledger',
        'Leave --token out; a program gets its own with: onrecord user token.',
      )
    return { token: null, made: false }
  }
  const given = token ?? (process.env.ONRECORD_TOKEN || null)
  if (given !== null || own) return { token: given, made: false }
  return { token: randomBytes(24).toString('base64url'), made: true }
}

const stopped = (): Promise<void> =>
  new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

/** Where there is no browser the printed address has to do. */
async function openBrowser(address: string): Promise<void> {
  const { default: open } = await import('open')
  const browser = await open(address).catch(() => null)
  browser?.on('error', () => {})
}

import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { OnrecordError } from '../../report/error.ts'
import type { Capture } from '../found.ts'
import { MOST_DOCUMENT } from '../limits.ts'
import { type Answer, request } from './request.ts'
import { ROBOT, type Robots, robotsIn } from './robots.ts'

/** What an earlier answer said of itself; asked again with it, a server answers only when the page changed. */
export interface Validators {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}

export interface FetcherOptions {
  /** ISO 8601 in UTC; stamps captures. The library reads no clock. */
  readonly now?: (() => string) | undefined
  /** Version of the program, for the user agent. */
  readonly version?: string
  /** Whether robots.txt is asked and obeyed; true unless given. */
  readonly robots?: boolean
  /** What is known of an address from an earlier answer. */
  readonly validators?: (url: string) => Validators | null
  /** Between two requests to one host, in milliseconds; a host's own crawl delay counts where it is longer. */
  readonly delay?: number
  /** How often a request is tried again after 429, 5xx or a broken connection. */
  readonly retries?: number
  /** For one answer, in milliseconds. */
  readonly timeout?: number
  /** Of one body in bytes, before and after decompression. */
  readonly most?: number
  /** Lets tests reach a server on this machine. */
  readonly allowLoopback?: boolean
  /** Waits so many milliseconds; tests pass one that does not. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>
}

/** A session of polite and safe fetching: one connection a host, robots.txt, pauses, retries, public addresses only. */
export interface Fetcher {
  /**
   * The answer at an address, redirects followed. Throws `address-not-allowed`, `robots-disallowed`,
   * `not-modified`, `http-status`, `too-large`, `not-readable`, `timed-out`, `unreachable`, `bad-address`.
   * `named`: a person named this very page, so it is no robot that asks.
   */
  fetch(address: string, how?: { readonly named?: boolean }): Promise<Capture>
  /** Lets go of its connections. */
  close(): Promise<void>
}

const MOST_REDIRECTS = 5
/** A host that wants longer pauses than this, in milliseconds, gets this one. */
const LONGEST_PAUSE = 60_000
const READABLE =
  /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|pdf|(?:rss|atom|rdf)\+xml|(?:feed\+)?json|x-ndjson|jsonl|x?-?gzip|zip|wacz|warc|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))$/

type Dispatcher = import('undici').Agent

/** Everything that one host needs: its turn, its rules, when it was last asked. */
interface Host {
  turn: Promise<unknown>
  robots: Promise<Robots> | null
  asked: boolean
}

export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const hosts = new Map<string, Host>()
  let dispatcher: Promise<Dispatcher> | null = null
  const session: Session = {
    options,
    dispatcher: () => (dispatcher ??= openDispatcher(options)),
    host: url => {
      const known = hosts.get(url.origin)
      if (known) return known
      const host: Host = { turn: Promise.resolve(), robots: null, asked: false }
      hosts.set(url.origin, host)
      return host
    },
    sleep: options.sleep ?? (milliseconds => setTimeout(milliseconds)),
  }
  return {
    fetch: (address, { named = false } = {}) => follow(session, address, named),
    close: async () => void (dispatcher && (await (await dispatcher).destroy())),
  }
}

interface Session {
  readonly options: FetcherOptions
  dispatcher(): Promise<Dispatcher>
  host(url: URL): Host
  sleep(milliseconds: number): Promise<unknown>
}

async function openDispatcher(options: FetcherOptions): Promise<Dispatcher> {
  const { Agent } = await import('undici')
  const { guardedConnector } = await import('./guard.ts')
  const { timeout = 30_000, most = MOST_DOCUMENT } = options
  return new Agent({ connect: await guardedConnector(options, timeout), connections: 1, maxResponseSize: most })
}

async function follow(session: Session, address: string, named: boolean): Promise<Capture> {
  const { options } = session
  const { checkedUrl } = await import('./guard.ts')
  let url = checkedUrl(address, options)
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const answer = await inTurn(session, url, named)
    const location = answer.headers.find(([name]) => name === 'location')?.[1]
    if (answer.status === 304) throw notModified(url)
    if (answer.status < 300 || answer.status > 399 || !location) return captureOf(answer, options)
    url = checkedUrl(location, options, url)
  }
  throw new OnrecordError('unreachable', `${address} redirects too often`, 'Open it in a browser and save the page.')
}

/** One request a host at a time, with a pause between. */
function inTurn(session: Session, url: URL, named: boolean): Promise<Answer> {
  const host = session.host(url)
  const answer = host.turn.then(async () => {
    const robots = named ? unruled : await robotsOf(session, host, url)
    if (!robots.allows(url.href)) throw disallowed(url)
    if (host.asked) await session.sleep(Math.min(Math.max(session.options.delay ?? 1000, robots.delay), LONGEST_PAUSE))
    host.asked = true
    return ask(session, url)
  })
  host.turn = answer.catch(() => {})
  return answer
}

const unruled: Robots = { allows: () => true, delay: 0 }

async function robotsOf(session: Session, host: Host, url: URL): Promise<Robots> {
  if (session.options.robots === false) return unruled
  host.robots ??= (async () => {
    const place = new URL('/robots.txt', url)
    return robotsIn(place, await rulesAt(session, place).catch(() => null))
  })()
  return host.robots
}

/** The rules may lie elsewhere, over as many redirects as a page. */
async function rulesAt(session: Session, place: URL): Promise<Answer> {
  const { checkedUrl } = await import('./guard.ts')
  let url = place
  for (let hop = 0; hop < MOST_REDIRECTS; hop++) {
    const answer = await once(session, url, {}, () => null)
    const location = answer.headers.find(([name]) => name === 'location')?.[1]
    if (answer.status < 300 || answer.status > 399 || !location) return answer
    url = checkedUrl(location, session.options, url)
  }
  throw new OnrecordError('unreachable', `${place.href} redirects too often`, 'Try again later.')
}

/** Tries again what may pass: too many requests, a failing server, a broken connection. */
async function ask(session: Session, url: URL): Promise<Answer> {
  const { retries = 2, validators } = session.options
  const known = validators?.(url.href) ?? {}
  const conditions = {
    ...(known.etag ? { 'if-none-match': known.etag } : {}),
    ...(known.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  }
  for (let attempt = 0; ; attempt++) {
    const answer = await once(session, url, conditions, unreadable).catch((error: unknown) => {
      if (attempt < retries && (error as OnrecordError).code === 'unreachable') return null
      throw error
    })
    if (answer && !mayPass(answer.status)) return answer
    if (answer && attempt >= retries) return answer
    await session.sleep(pauseBefore(attempt, answer, session.options.now))
  }
}

const mayPass = (status: number): boolean => status === 429 || (status >= 500 && status !== 501)

/** As long as the server asks (`Retry-After`), else one second, four, sixteen. */
function pauseBefore(attempt: number, answer: Answer | null, now: FetcherOptions['now']): number {
  const asked = answer?.headers.find(([name]) => name === 'retry-after')?.[1]
  const until = asked && now && !/^\d+$/.test(asked) ? Date.parse(asked) - Date.parse(now()) : Number(asked) * 1000
  return Math.min(until > 0 ? until : 1000 * 4 ** attempt, LONGEST_PAUSE)
}

async function once(
  { options, dispatcher }: Session,
  url: URL,
  conditions: Readonly<Record<string, string>>,
  wanted: (mediaType: string | null, url: URL) => OnrecordError | null,
): Promise<Answer> {
  const { timeout = 30_000, most = MOST_DOCUMENT, version } = options
  const headers = {
    'user-agent': `Mozilla/5.0 (compatible; ${ROBOT}${version ? `/${version}` : ''})`,
    accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.5',
    ...conditions,
  }
  return request(url, await dispatcher(), { headers, timeout, most, wanted })
}

const unreadable = (mediaType: string | null, url: URL): OnrecordError | null =>
  mediaType === null || READABLE.test(mediaType)
    ? null
    : new OnrecordError(
        'not-readable',
        `${url.href} is ${mediaType}, not a report`,
        'Give the address of a page, a document, a feed or an archive.',
      )

function captureOf({ url, status, statusText, headers, mediaType, bytes }: Answer, { now }: FetcherOptions): Capture {
  if (status < 200 || status > 299) {
    const message = `${url.host} answered ${status} ${statusText}`.trim()
    throw new OnrecordError('http-status', message, 'Check the address, or save the page from a browser and read that.')
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { url: url.href, retrieved: now?.() ?? null, status, headers, mediaType, bytes, sha256 }
}

const notModified = (url: URL): OnrecordError =>
  new OnrecordError('not-modified', `${url.href} has not changed`, 'There is nothing new to read.')

const disallowed = (url: URL): OnrecordError =>
  new OnrecordError(
    'robots-disallowed',
    `${url.host} asks robots not to read ${url.pathname}`,
    'Ask its publisher, or save the page from a browser and read that.',
  )

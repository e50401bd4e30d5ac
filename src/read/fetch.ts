import { lookup } from 'node:dns'
import type { LookupFunction, Socket } from 'node:net'
import { OnrecordError } from '../report/error.ts'
import { addressNotAllowed, isPublicAddress, literalAddress } from './address.ts'
import { collectBytes, MOST_BYTES, tooLarge } from './limits.ts'

export interface Fetched {
  readonly bytes: Uint8Array
  /** After redirects. */
  readonly url: string
  /** Lower case, without parameters; null when the server did not say. */
  readonly mediaType: string | null
  readonly charset: string | undefined
}

export interface FetchOptions {
  /** For the whole page, in milliseconds. */
  readonly timeout?: number
  /** In bytes, before and after decompression. */
  readonly most?: number
  /** Lets tests reach a server on this machine. */
  readonly allowLoopback?: boolean
}

const USER_AGENT = 'Mozilla/5.0 (compatible; onrecord; reads one page when its user asks for it)'
const MOST_REDIRECTS = 5
const READABLE = ['text/html', 'application/xhtml+xml', 'text/plain']

/**
 * One page. Only http and https, only public addresses: each connection's peer is checked before
 * anything is sent to it, so that neither a redirect nor a name that points inwards gets through.
 * Throws `address-not-allowed`, `unreachable`, `http-status`, `too-large`, `not-text`, `timed-out`.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const { timeout = 30_000, most = MOST_BYTES } = options
  const { Agent } = await import('undici')
  const dispatcher = new Agent({ connect: await guardedConnector(options, timeout), maxResponseSize: most })
  const signal = AbortSignal.timeout(timeout)
  try {
    return await follow(address, { ...options, most }, dispatcher, signal)
  } catch (error) {
    throw asFetchError(address, error, signal.aborted, timeout)
  } finally {
    await dispatcher.destroy()
  }
}

type Dispatcher = import('undici').Agent
type Response = import('undici').Response
type Connector = import('undici').buildConnector.connector

/** Looks a name up, keeps the allowed addresses, and looks again at the peer of the socket it got. */
async function guardedConnector(options: FetchOptions, timeout: number): Promise<Connector> {
  const { buildConnector } = await import('undici')
  const connect = buildConnector({ timeout, lookup: guardedLookup(options) })
  return (target, callback) =>
    connect(target, (error, socket) => {
      if (error || !socket) return callback(error ?? new Error('no socket'), null)
      if (isAllowed(remoteAddress(socket), options)) return callback(null, socket)
      socket.destroy()
      callback(addressNotAllowed(target.hostname), null)
    })
}

function guardedLookup(fetchOptions: FetchOptions): LookupFunction {
  return (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, [])
      const allowed = found.filter(({ address }) => isAllowed(address, fetchOptions))
      const [first] = allowed
      if (!first) return callback(addressNotAllowed(hostname), [])
      if (options.all) callback(null, allowed)
      else callback(null, first.address, first.family)
    })
}

const remoteAddress = (socket: Socket): string => socket.remoteAddress ?? ''

function isAllowed(address: string, { allowLoopback = false }: FetchOptions): boolean {
  return isPublicAddress(address) || (allowLoopback && /^(?:127\.|::1$|::ffff:127\.)/.test(address))
}

async function follow(
  address: string,
  options: FetchOptions & { most: number },
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<Fetched> {
  const { fetch } = await import('undici')
  let url = checkedUrl(address, options)
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const headers = { 'user-agent': USER_AGENT, accept: 'text/html, application/xhtml+xml, text/plain;q=0.8' }
    const response = await fetch(url, { dispatcher, signal, headers, redirect: 'manual' })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || !location) return await readBody(url, response, options.most)
    await response.body?.cancel()
    url = checkedUrl(location, options, url)
  }
  throw new OnrecordError('unreachable', `${address} redirects too often`, 'Open it in a browser and save the page.')
}

function checkedUrl(address: string, options: FetchOptions, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) {
    throw new OnrecordError(
      'bad-address',
      `${address} is no web address`,
      'Give an address like https://example.org/report.',
    )
  }
  const url = new URL(address, base)
  if (!/^https?:$/.test(url.protocol)) {
    throw new OnrecordError(
      'address-not-allowed',
      `${url.protocol} addresses are not read`,
      'Give an http or https address.',
    )
  }
  const literal = literalAddress(url)
  if (literal !== null && !isAllowed(literal, options)) throw addressNotAllowed(url.hostname)
  return url
}

async function readBody(url: URL, response: Response, most: number): Promise<Fetched> {
  const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';')
  const mediaType = type.trim().toLowerCase() || null
  if (!response.ok) {
    const message = `${url.host} answered ${response.status} ${response.statusText}`.trim()
    throw new OnrecordError('http-status', message, 'Check the address, or save the page from a browser and read that.')
  }
  if (mediaType !== null && !READABLE.includes(mediaType)) {
    throw new OnrecordError(
      'not-text',
      `${url.href} is ${mediaType}, not a page`,
      'Give the address of an HTML or text page.',
    )
  }
  if (Number(response.headers.get('content-length')) > most)
    throw tooLarge(url.href, Number(response.headers.get('content-length')))
  const bytes = response.body ? await collectBytes(response.body, url.href, most) : new Uint8Array()
  const charset = parameters.map(p => /^\s*charset\s*=\s*(.+)$/i.exec(p)?.[1]).find(c => c)
  return { bytes, url: url.href, mediaType, charset }
}

/** What undici throws hides its reason in `cause`. */
function asFetchError(address: string, error: unknown, timedOut: boolean, timeout: number): OnrecordError {
  const chain: unknown[] = []
  for (let e: unknown = error; e && chain.length < 8; e = (e as Error).cause) chain.push(e)
  const own = chain.find(e => e instanceof OnrecordError)
  if (own instanceof OnrecordError) return own
  const codes = chain.map(e => String((e as NodeJS.ErrnoException).code ?? (e as Error).name ?? ''))
  if (codes.includes('UND_ERR_RES_EXCEEDED_MAX_SIZE')) return tooLarge(address, null)
  if (timedOut || codes.some(c => /TIMEOUT|TIMEDOUT/.test(c))) {
    const message = `${address} did not answer within ${timeout / 1000} seconds`
    return new OnrecordError('timed-out', message, 'Try again later, or save the page from a browser.', {
      cause: error,
    })
  }
  const reason = codes.find(c => /^[A-Z_]{4,}$/.test(c))
  const message = `${address} cannot be reached${reason ? ` (${reason})` : ''}`
  return new OnrecordError('unreachable', message, 'Check the address and the connection.', { cause: error })
}

import { OnrecordError } from '../../report/error.ts'
import { collectBytes, tooLarge } from '../limits.ts'
import { type MediaType, mediaTypeOf } from '../media-type.ts'

/** What a server answered. */
export interface Answer extends MediaType {
  readonly url: URL
  readonly status: number
  readonly statusText: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly bytes: Uint8Array
}

export interface RequestOptions {
  readonly headers: Readonly<Record<string, string>>
  /** For the whole answer, in milliseconds. */
  readonly timeout: number
  /** In bytes, before and after decompression. */
  readonly most: number
  /** Whether an answer of this kind is worth its body. */
  readonly wanted: (mediaType: string | null, url: URL) => OnrecordError | null
}

type Dispatcher = import('undici').Agent

/** One request, redirects not followed: an answer with a `location` comes without its body. Throws `timed-out`, `unreachable`, `too-large`. */
export async function request(url: URL, dispatcher: Dispatcher, options: RequestOptions): Promise<Answer> {
  const { fetch } = await import('undici')
  const signal = AbortSignal.timeout(options.timeout)
  try {
    const response = await fetch(url, { dispatcher, signal, headers: { ...options.headers }, redirect: 'manual' })
    const media = mediaTypeOf(response.headers.get('content-type'))
    const { status, statusText } = response
    const answer = { url, status, statusText, headers: [...response.headers], ...media }
    const unwanted = response.ok ? options.wanted(media.mediaType, url) : null
    const length = Number(response.headers.get('content-length'))
    if (!response.ok || unwanted || length > options.most) await response.body?.cancel()
    if (unwanted) throw unwanted
    if (response.ok && length > options.most) throw tooLarge(url.href, length)
    const bytes =
      response.ok && response.body ? await collectBytes(response.body, url.href, options.most) : new Uint8Array()
    return { ...answer, bytes }
  } catch (error) {
    throw asFetchError(url.href, error, signal.aborted, options.timeout)
  }
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

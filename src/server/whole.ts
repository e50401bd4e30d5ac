import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'
import { parseAccept } from 'hono/utils/accept'

const zipped = promisify(gzip)

/** In bytes: what is shorter is no shorter compressed. */
const worthwhile = 1024

/**
 * Sends JSON whole: with its length and a tag, compressed where that is worthwhile, and nothing where it has not changed.
 * The middlewares of hono that do so make streams of it and copies of those, which live until all memory is looked
 * through: with many people at the desk, 14 KB a request.
 */
export const wholeAnswers: MiddlewareHandler = async (c, next) => {
  let text: string | null = null
  const json = (value: unknown, status?: number, headers?: Record<string, string>): Response => {
    text = JSON.stringify(value)
    return c.newResponse(text, status as 200, { 'Content-Type': 'application/json', ...headers })
  }
  c.json = json as Context['json']
  await next()
  if (text !== null) replace(c, await sent(c, text))
}

/** As it is sent; the headers that were set so far belong to it. */
async function sent(c: Context, text: string): Promise<Response> {
  const { status, headers } = c.res
  const body = Buffer.from(text)
  if (status === 200 && (c.req.method === 'GET' || c.req.method === 'HEAD')) {
    // Weak, as an answer and the same compressed have one tag.
    const tag = `"${createHash('sha1').update(body).digest('base64url')}"`
    headers.set('ETag', `W/${tag}`)
    if (c.req.header('If-None-Match')?.includes(tag)) {
      headers.delete('Content-Type')
      return new Response(null, { status: 304, headers })
    }
  }
  if (body.length < worthwhile || !takesGzip(c)) return whole(body, status, headers)
  headers.set('Content-Encoding', 'gzip')
  return whole(await zipped(body), status, headers)
}

function whole(body: Uint8Array<ArrayBuffer>, status: number, headers: Headers): Response {
  headers.set('Content-Length', String(body.length))
  return new Response(body, { status, headers })
}

function takesGzip(c: Context): boolean {
  const accepted = parseAccept(c.req.header('Accept-Encoding') ?? '')
  const of = (name: string) => accepted.find(({ type }) => type.toLowerCase() === name)
  return ((of('gzip') ?? of('*'))?.q ?? 0) > 0
}

/** Where one stands already, hono would copy its headers once more, and stream its body. */
function replace(c: Context, answer: Response): void {
  c.res = undefined
  c.res = answer
}

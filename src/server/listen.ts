import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { OnrecordError } from '../report/error.ts'

export interface Listening {
  /** `http://127.0.0.1:7373`: where somebody on this machine opens it. */
  readonly url: string
  /** Whether it listens on every address of this machine, which is none to open. */
  readonly everywhere: boolean
  /** Takes no more requests; those under way may take so many milliseconds, none unless given. */
  close(patience?: number): Promise<void>
}

/** In milliseconds: longer than people look at a page and proxies keep a connection, which fail where it ends under them. */
const idle = 130_000

/** Serves on an address; port 0 takes a free one. Throws `cannot-listen`. */
export function listen(app: OpenAPIHono, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch })
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = idle
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const advice =
        error.code === 'EADDRINUSE' ? 'Something listens there: give another --port.' : 'Give another --host or --port.'
      reject(new OnrecordError('cannot-listen', `cannot listen on ${host}:${port} (${error.code})`, advice))
    })
    server.listen(port, host, () => {
      const { port: taken, address } = server.address() as AddressInfo
      const everywhere = address === '0.0.0.0' || address === '::'
      const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host
      resolve({ url: `http://${name}:${taken}`, everywhere, close: (patience = 0) => closed(server, patience) })
    })
  })
}

/** Connections are kept for more requests: each is closed as soon as it has none under way. */
const closed = (server: ReturnType<typeof createAdaptorServer>, patience: number): Promise<void> =>
  new Promise(resolve => {
    const closing = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 50)
    const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patience)
    server.close(() => {
      clearInterval(closing)
      clearTimeout(cut)
      resolve()
    })
  })

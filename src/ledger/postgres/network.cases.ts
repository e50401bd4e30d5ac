import { connect, createServer, type Socket } from 'node:net'

/** A way to a server of PostgreSQL that can be cut. */
export interface Network {
  /** The same database, this way. */
  address(url: string): string
  /** Closes what is open and lets nobody in. */
  cut(): void
  /** Loses what is sent both ways, for good, and closes nothing. */
  silence(): void
  /** Lets new connections through; those that were cut or silenced stay so. */
  mend(): void
  stop(): Promise<void>
}

export async function startNetwork(url: string): Promise<Network> {
  const { hostname, port } = new URL(url)
  const open = new Set<Socket>()
  let state: 'whole' | 'cut' | 'silent' = 'whole'
  const server = createServer(near => {
    if (state === 'cut') return void near.destroy()
    const ends = state === 'silent' ? [near] : [near, connect(Number(port), hostname)]
    for (const [i, end] of ends.entries()) {
      const other = ends[1 - i]
      open.add(end)
      end.on('data', bytes => other?.write(bytes))
      end.on('error', () => {})
      end.on('close', () => {
        open.delete(end)
        other?.destroy()
      })
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const own = server.address() as { port: number }
  const cutAll = (): void => {
    for (const end of open) end.destroy()
  }
  return {
    address(to) {
      const way = new URL(to)
      way.host = `127.0.0.1:${own.port}`
      return way.href
    },
    cut() {
      state = 'cut'
      cutAll()
    },
    silence() {
      state = 'silent'
      for (const end of open) end.removeAllListeners('data').removeAllListeners('close').resume()
    },
    mend() {
      state = 'whole'
    },
    async stop() {
      cutAll()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

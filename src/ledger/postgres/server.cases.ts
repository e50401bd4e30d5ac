import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { postgresFolder } from '../../../lab/postgres.ts'

/** A server of PostgreSQL of its own, for as long as tests run. */
export interface PostgresServer {
  /** Makes a new database and gives its address. */
  database(): Promise<string>
  /** Ends it as a power cut would, and starts it again. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** PostgreSQL refuses to run as root: then it runs as the user that it brings. */
const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {}

function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }))
}

/** `durable`: what is committed survives `restart`, as it does where a server is run in earnest. */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const bin = postgresFolder()!
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-postgres-'))
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  execFileSync(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'onrecord', '--no-sync', '-E', 'UTF8'], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  })
  const port = await freePort()
  const run = () => start(bin, data, folder, port, durable)
  let running = run()
  const at = (database: string): string => `postgres://onrecord@127.0.0.1:${port}/${database}`
  await ready(at('postgres'))
  let made = 0
  return {
    async database() {
      const name = `ledger_${++made}`
      const client = new pg.Client(at('postgres'))
      await client.connect()
      await client.query(`create database ${name}`)
      await client.end()
      return at(name)
    },
    async restart() {
      await ended(running, 'SIGQUIT')
      running = run()
      await ready(at('postgres'))
    },
    async stop() {
      await ended(running, 'SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const start = (bin: string, data: string, folder: string, port: number, durable: boolean): ChildProcess =>
  spawn(
    join(bin, 'postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      '-k',
      folder,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `fsync=${durable ? 'on' : 'off'}`,
    ],
    { ...user, cwd: folder, stdio: 'ignore' },
  )

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const end = new Promise(resolve => child.once('exit', resolve))
  child.kill(signal)
  await end
}

async function ready(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client(url)
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (tries > 200) throw error
      await setTimeout(50)
    }
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
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
  /** Ends it as a power cut would, or all its processes at once by SIGKILL, and starts it again; also where it has ended. */
  restart(how?: 'SIGQUIT' | 'SIGKILL'): Promise<void>
  /** Kills one of its processes, as want of memory does: it ends all others and comes up again by itself. */
  crash(): void
  /** Whether it runs: without room on its disk it may end by itself. */
  runs(): boolean
  stop(): Promise<void>
}

/** PostgreSQL refuses to run as root: then it runs as the user that it brings. */
const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {}

function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }))
}

export interface ServerOptions {
  /** What is committed survives `restart`, as it does where a server is run in earnest. */
  readonly durable?: boolean
  /** Where its folder is made. */
  readonly within?: string
  readonly env?: NodeJS.ProcessEnv
}

export async function startPostgres(options: ServerOptions = {}): Promise<PostgresServer> {
  const bin = postgresFolder()!
  const folder = mkdtempSync(join(options.within ?? tmpdir(), 'onrecord-postgres-'))
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  execFileSync(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'onrecord', '--no-sync', '-E', 'UTF8'], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  })
  const port = await freePort()
  const run = () => start(bin, data, folder, port, options)
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
    async restart(how = 'SIGQUIT') {
      const children = how === 'SIGKILL' ? childrenOf(running) : []
      await ended(running, how)
      await gone(children)
      running = run()
      await ready(at('postgres'))
    },
    crash() {
      const [one] = childrenOf(running)
      if (one !== undefined) process.kill(one, 'SIGKILL')
    },
    runs: () => running.exitCode === null && running.signalCode === null,
    async stop() {
      await ended(running, 'SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const start = (
  bin: string,
  data: string,
  folder: string,
  port: number,
  { durable, env }: ServerOptions,
): ChildProcess =>
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
    { ...user, cwd: folder, stdio: 'ignore', env: { ...process.env, ...env } },
  )

function childrenOf({ pid }: ChildProcess): number[] {
  const children = `/proc/${pid}/task/${pid}/children`
  return existsSync(children) ? readFileSync(children, 'utf8').trim().split(' ').filter(Boolean).map(Number) : []
}

/** Without it the next one finds its memory in use. */
async function gone(processes: readonly number[]): Promise<void> {
  for (const pid of processes)
    try {
      process.kill(pid, 'SIGKILL')
      // Those that nobody buries stay in the list of processes.
      for (let tries = 0; tries < 100; tries++) await setTimeout(20).then(() => process.kill(pid, 0))
    } catch {}
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
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

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

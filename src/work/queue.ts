import PgBoss from 'pg-boss'
import { storeError } from '../ledger/postgres/errors.ts'
import { openConnections } from '../ledger/postgres/pool.ts'
import type { Defaults, Job, Problem } from './job.ts'

/** Reports to be read, in the database of a ledger, for programs on any machine. */
export interface Queue {
  put(jobs: readonly Job[]): Promise<void>
  /** At most so many that nobody else has; they come again where nothing is heard of them for two minutes. */
  take(most: number): Promise<Taken[]>
  /** They are in the ledger: nothing of them is kept here. */
  done(taken: readonly Taken[]): Promise<void>
  /** Lets it come again, a little later; after twenty times it is among the unread, with the last problem. */
  again(taken: Taken, problem: Problem): Promise<void>
  /** Lets them come again as if nobody had taken them. */
  putBack(taken: readonly Taken[]): Promise<void>
  /** What cannot be read whoever tries: at once among the unread. */
  giveUp(taken: Taken, problem: Problem): Promise<void>
  state(): Promise<QueueState>
  /** The oldest first. */
  unread(most: number): Promise<Unread[]>
  /** Puts all that is unread into the queue again; gives how many. */
  retry(): Promise<number>
  close(): Promise<void>
}

export interface Taken {
  readonly id: string
  readonly job: Job
}

export interface QueueState {
  readonly waiting: number
  readonly underWay: number
  readonly unread: number
}

export interface Unread {
  readonly from: string
  /** Null where whoever held it died, too often. */
  readonly problem: Problem | null
  readonly at: string
}

/** What lies in the database: bytes as base64, nothing of the machine that put it there. */
interface Kept {
  readonly job: unknown
  readonly problem?: Problem
}

const [reports, unread] = ['onrecord-reports', 'onrecord-unread']

/** In seconds: nobody reads a report for longer; and how often somebody looks for those that nobody reads any more. */
const [silence, rounds] = [120, 15]
/** Whoever held a report may have died of anything: only what comes back so often is taken for the cause. Pauses in seconds. */
const [tries, pause] = [20, 10]
/** In minutes, ten years: pg-boss would let what waits longer than two weeks fall without a word. */
const keep = 10 * 365 * 24 * 60

const mostConnections = 4

/** Throws what opening the ledger throws. pg-boss keeps its tables in a schema of their own. */
export async function openQueue(url: string): Promise<Queue> {
  const pool = openConnections(url, { most: mostConnections })
  const ask: Ask = async (text, values) => {
    try {
      return await pool.query(text, values)
    } catch (error) {
      throw storeError(error)
    }
  }
  const boss = new PgBoss({ db: { executeSql: ask }, schedule: false, maintenanceIntervalSeconds: rounds })
  // Of its rounds: what was not done in one is done in the next.
  boss.on('error', () => {})
  const close = async (): Promise<void> => {
    await boss.stop({ graceful: false, wait: true })
    await pool.end()
  }
  try {
    await boss.start()
    await boss.createQueue(unread, { name: unread, retentionMinutes: keep })
    const retries = { retryLimit: tries, retryDelay: pause, expireInSeconds: silence }
    await boss.createQueue(reports, { name: reports, ...retries, deadLetter: unread, retentionMinutes: keep })
    // Its first round would come later, and never where programs live shorter.
    await boss.expire().catch(() => {})
    return queueOver(boss, ask, close)
  } catch (error) {
    await close()
    throw error
  }
}

type Ask = PgBoss.Db['executeSql']

function queueOver(boss: PgBoss, ask: Ask, close: () => Promise<void>): Queue {
  const ids = (taken: readonly Taken[]): string[] => taken.map(t => t.id)
  const count = async (name: string, states: readonly string[]): Promise<number> => {
    const { rows } = await ask('select count(*)::int as n from pgboss.job where name = $1 and state::text = any($2)', [
      name,
      states,
    ])
    return rows[0].n
  }
  /** pg-boss gives nothing where it fails to ask. */
  const fetched = async (name: string, batchSize: number): Promise<PgBoss.Job<Kept>[]> => {
    let failure: { error: unknown } | undefined
    const executeSql: Ask = (text, values) =>
      ask(text, values).catch(error => {
        failure = { error }
        throw error
      })
    const jobs = await boss.fetch<Kept>(name, { batchSize, db: { executeSql } })
    if (failure) throw failure.error
    return jobs
  }
  const look = inRounds(() => fromTheFuture(ask))
  return {
    put: jobs => boss.insert(jobs.map(job => ({ name: reports, data: { job: packed(job) } }))),
    async take(most) {
      const jobs = await fetched(reports, most)
      if (jobs.length === 0) await look()
      return jobs.map(({ id, data }) => ({ id, job: unpacked(data.job) }))
    },
    async done(taken) {
      if (taken.length > 0) await boss.deleteJob(reports, ids(taken))
    },
    again: ({ id }, problem) => boss.fail(reports, id, { problem }),
    async putBack(taken) {
      await ask(
        `update pgboss.job set state = 'retry', retry_count = greatest(retry_count - 1, 0)
         where name = $1 and id = any($2::uuid[]) and state = 'active'`,
        [reports, ids(taken)],
      )
    },
    async giveUp({ id, job }, problem) {
      await boss.insert([{ name: unread, data: { job: packed(job), problem } }])
      await boss.deleteJob(reports, id)
    },
    state: async () => ({
      waiting: await count(reports, ['created', 'retry']),
      underWay: await count(reports, ['active']),
      unread: await count(unread, ['created']),
    }),
    async unread(most) {
      const { rows } = await ask(
        `select data, output, created_on as at from pgboss.job where name = $1 and state = 'created' order by created_on, id limit $2`,
        [unread, most],
      )
      return (rows as { data: Kept; output: Pick<Kept, 'problem'> | null; at: Date }[]).map(({ data, output, at }) => ({
        from: unpacked(data.job).from,
        problem: data.problem ?? output?.problem ?? null,
        at: at.toISOString(),
      }))
    },
    async retry() {
      let moved = 0
      for (;;) {
        const jobs = await fetched(unread, 100)
        if (jobs.length === 0) return moved
        await boss.insert(jobs.map(({ data }) => ({ name: reports, data: { job: data.job } })))
        await boss.deleteJob(
          unread,
          jobs.map(j => j.id),
        )
        moved += jobs.length
      }
    },
    close,
  }
}

/** Does something at most once a round. */
function inRounds(act: () => Promise<void>): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY
  return async () => {
    if (performance.now() - last < rounds * 1000) return
    last = performance.now()
    await act()
  }
}

/**
 * Where the clock of the database was set back, what was put, taken or looked after before would wait until the clock is
 * there again: it comes at once. No pause that is meant to be is so long.
 */
async function fromTheFuture(ask: Ask): Promise<void> {
  const far = `now() + interval '${silence} seconds'`
  await ask(`update pgboss.job set start_after = now() where name = $1 and state < 'active' and start_after > ${far}`, [
    reports,
  ])
  await ask(`update pgboss.job set started_on = now() where name = $1 and state = 'active' and started_on > ${far}`, [
    reports,
  ])
  await ask(`update pgboss.version set maintained_on = now() where maintained_on > ${far}`, [])
}

/** Whoever reads it knows the ledger; its address may hold a password. */
function packed(job: Job): unknown {
  if (job.kind === 'refused') return job
  const { ledger: _, ...defaults } = job.defaults
  if (job.kind === 'line') return { ...job, defaults }
  return { ...job, defaults, bytes: Buffer.from(job.bytes).toString('base64') }
}

function unpacked(kept: unknown): Job {
  const job = kept as Job & { bytes?: string }
  return job.kind === 'whole' ? { ...job, bytes: new Uint8Array(Buffer.from(job.bytes as string, 'base64')) } : job
}

/** A job as the reader takes it, who looks into this ledger first. */
export function forLedger(job: Job, ledger: string): Job {
  if (job.kind === 'refused') return job
  const defaults: Defaults = { ...job.defaults, ledger }
  return { ...job, defaults }
}

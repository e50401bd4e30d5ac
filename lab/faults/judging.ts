import { setTimeout } from 'node:timers/promises'

/** Somebody at the desk who judges one record after the other, whatever happens, and remembers what was taken down. */
export interface Judging {
  /** Numbers of all that was sent; the reason of each judgement is its number. */
  readonly sent: ReadonlySet<string>
  /** The reason by the id that the desk gave it. */
  readonly answered: ReadonlyMap<string, string>
  stop(): Promise<void>
}

/** In milliseconds: between two judgements, and until an answer is given up. */
const [pause, patience] = [100, 20_000]
/** Judgements, after which other records are judged. */
const page = 50

export function judgeSteadily(desk: string): Judging {
  const sent = new Set<string>()
  const answered = new Map<string, string>()
  let stopped = false
  const ask = async <T>(path: string, status: number, request: RequestInit = {}): Promise<T | null> => {
    try {
      const answer = await fetch(`${desk}${path}`, { ...request, signal: AbortSignal.timeout(patience) })
      return answer.status === status ? ((await answer.json()) as T) : null
    } catch {
      return null
    }
  }
  const judge = async (record: string): Promise<void> => {
    const reason = String(sent.size)
    sent.add(reason)
    const body = JSON.stringify({ record, verdict: 'accepted', reason, by: 'Ada' })
    const headers = { 'Content-Type': 'application/json' }
    const taken = await ask<{ id: string }>('/api/judgements', 201, { method: 'POST', headers, body })
    if (taken) answered.set(taken.id, reason)
  }
  const all = async (): Promise<void> => {
    while (!stopped) {
      const found = await ask<{ entries: { ref: string }[] }>(`/api/records?limit=${page}`, 200)
      for (const { ref } of found?.entries ?? []) {
        if (stopped) break
        await judge(ref)
        await setTimeout(pause)
      }
      await setTimeout(pause)
    }
  }
  const judging = all()
  return {
    sent,
    answered,
    async stop() {
      stopped = true
      await judging
    },
  }
}

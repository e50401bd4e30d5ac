import { signal } from '@preact/signals'
import { words } from '../words.ts'

/** What went wrong, as the server said it or because it could not be reached. */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly advice: string
}

/** Whether somebody has to sign in, first or again. */
export const stranger = signal(false)

/** How often somebody signed in: what was asked before tells nothing of who is at the desk now. */
let signIns = 0

export function welcome(): void {
  signIns++
  stranger.value = false
}

const unreachable: Problem = { code: 'unreachable', ...words.unreachable }

/** Asks the server. Throws a `Problem`. */
export async function ask<T>(
  path: string,
  query: Readonly<Record<string, string>> = {},
  signal: AbortSignal | null = null,
): Promise<T> {
  const asked = new URLSearchParams(query).toString()
  return answerOf<T>(fetch(`/api/${path}${asked ? `?${asked}` : ''}`, { signal }))
}

/** Sends something to be written down. Throws a `Problem`. */
export const send = <T>(path: string, body: unknown): Promise<T> =>
  answerOf<T>(
    fetch(`/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )

async function answerOf<T>(sent: Promise<Response>): Promise<T> {
  const before = signIns
  const answer = await sent.catch(() => null)
  if (answer?.ok) return (await answer.json()) as T
  const problem = await problemIn(answer)
  if (problem.code === 'not-signed-in' && before === signIns) stranger.value = true
  throw problem
}

/** What an answer that is none says; null stands for no answer at all. */
export async function problemIn(answer: Response | null): Promise<Problem> {
  const body: unknown = await answer?.json().catch(() => null)
  return (body as { error?: Problem } | null)?.error ?? unreachable
}

/** Whatever was thrown, as a problem. */
export const problemOf = (thrown: unknown): Problem =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'advice' in thrown
    ? (thrown as Problem)
    : { ...unreachable, message: String(thrown) }

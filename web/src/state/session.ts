import { computed, signal } from '@preact/signals'
import type { Role } from '../../../src/ledger/accounts/accounts.ts'
import { ask, send, stranger, welcome } from './api.ts'
import { hearFromNow } from './decided.ts'

export interface Session {
  /** Whether people sign in to this ledger. */
  readonly accounts: boolean
  readonly name: string | null
  readonly role: Role | null
}

/** Who is at the desk; everybody may do everything where nobody signs in. */
export const session = signal<Session>({ accounts: false, name: null, role: 'admin' })

/** Whether what is shown can be decided, and reports can be added. */
export const mayDecide = computed(() => session.value.role === 'reviewer' || session.value.role === 'admin')

async function begin(now: Session): Promise<void> {
  session.value = now
  if (now.role === null) {
    stranger.value = true
    return
  }
  await hearFromNow()
  welcome()
}

/** Asks who is signed in. A server that does not answer is told of by what is asked next. */
export const askSession = (): Promise<void> => ask<Session>('session').then(begin, () => {})

/** Throws a `Problem`. */
export const signIn = (name: string, password: string): Promise<void> =>
  send<Session>('session', { name, password }).then(begin)

export const signOut = (): Promise<void> => send<Session>('session/ended', {}).then(begin)

/** Throws a `Problem`. */
export const changePassword = (old: string, password: string): Promise<void> =>
  send<Session>('session/password', { old, password }).then(begin)

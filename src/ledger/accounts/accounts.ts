import type { Who } from '../people.ts'

/** Each may do what those before it may: look; decide and add reports; say who else has an account. */
export const roles = ['reader', 'reviewer', 'admin'] as const
export type Role = (typeof roles)[number]

/** In characters. NIST SP 800-63B asks for 15 where a password stands alone, and against rules about its signs. */
export const passwordLength = { least: 15, most: 200 } as const

/**
 * Who may work with a ledger that is served, and what they did beside deciding. An account is never taken out, as its name
 * stands beside decisions: it is closed, and can be opened again.
 *
 * Passwords are kept as Argon2id hashes, sessions and tokens as SHA-256 hashes of what their owners show.
 */
export interface Accounts {
  /** Whether anybody ever had an account here: then everybody has to sign in. */
  any(): Promise<boolean>
  /** In the order of names. */
  list(): Promise<Account[]>
  /** Throws `name-taken`, `bad-name`, `weak-password`. */
  add(account: NewAccount, who: Who): Promise<Account>
  /**
   * Changes what is given. Whoever gets another role or password, or is closed, is signed out everywhere; closing ends the
   * tokens as well. Throws `no-account`, `last-admin`, `weak-password`.
   */
  change(name: string, change: AccountChange, who: Who): Promise<Account>

  /** Begins a session. Throws `not-signed-in`, whether it is the name, the password or a closed account. */
  signIn(name: string, password: string, at: string): Promise<Pass>
  /** Whose session or token this is at that time; null for nobody’s. */
  shown(secret: string, at: string): Promise<Signed | null>
  /** Ends a session. */
  signOut(secret: string, at: string): Promise<void>

  /** The tokens of somebody that still open something, the oldest first; of everybody where no name is given. */
  tokens(name?: string): Promise<Token[]>
  /** A token for programs, which may do what its owner may. Throws `no-account`. */
  makeToken(name: string, label: string, who: Who): Promise<Pass & Token>
  /** Throws `unknown-token`, also for that of somebody else where a name is given. */
  endToken(id: number, who: Who, name?: string): Promise<void>

  /** Writes down what somebody did. */
  note(act: NewAct): Promise<void>
  /** What was done, the newest first. Throws `bad-page`. */
  acts(page?: { readonly limit?: number; readonly after?: string | null }): Promise<Acts>
}

export interface NewAccount {
  readonly name: string
  readonly role: Role
  readonly password: string
}

export interface AccountChange {
  readonly role?: Role | undefined
  readonly password?: string | undefined
  readonly closed?: boolean | undefined
}

export interface Account {
  readonly name: string
  readonly role: Role
  readonly made: string
  /** When it was closed; null where it is open. */
  readonly closed: string | null
}

/** Somebody who has shown a session or a token. */
export interface Signed {
  readonly name: string
  readonly role: Role
}

/** What is told once and kept nowhere. */
export interface Pass {
  readonly secret: string
  /** ISO 8601; null where it is ended by hand only. */
  readonly expires: string | null
}

export interface Token {
  readonly id: number
  readonly name: string
  /** What it is for. */
  readonly label: string
  readonly made: string
}

export const deeds = [
  'account-added',
  'account-changed',
  'signed-in',
  'sign-in-refused',
  'signed-out',
  'token-made',
  'token-ended',
  'reports-added',
  'exported',
] as const
export type Deed = (typeof deeds)[number]

export interface NewAct extends Who {
  readonly did: Deed
  /** Whom or what it was about; null where that is plain. */
  readonly about: string | null
}

export interface Act extends NewAct {
  /** Hash of this act and the one before it: none can be changed or taken out unseen. */
  readonly id: string
}

export interface Acts {
  readonly acts: readonly Act[]
  /** Goes on after the last one; null at the end. */
  readonly next: string | null
}

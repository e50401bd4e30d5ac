import type { Account, AccountChange, Accounts, Act, Role } from '../../ledger/accounts/accounts.ts'
import type { Who } from '../../ledger/people.ts'
import { OnrecordError } from '../../report/error.ts'
import { failed } from '../errors.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { ledgerFile, withLedger } from '../ledger-file.ts'
import { write } from '../output.ts'
import { newPassword } from '../password.ts'
import { whoNow } from '../who.ts'

export interface UserOptions {
  readonly ledger?: string
  readonly by?: string
  readonly json?: boolean
}

/** `onrecord user add`. */
export const addUser = (name: string, options: UserOptions & { readonly role: Role }): Promise<ExitCode> =>
  told(options, async (accounts, who) => {
    const password = await newPassword(name)
    const added = await accounts.add({ name, role: options.role, password }, who)
    return `${added.name} can sign in, as ${added.role}.`
  })

export interface ChangeOptions extends UserOptions {
  readonly role?: Role
  readonly password?: boolean
  readonly close?: boolean
  readonly open?: boolean
}

/** `onrecord user change`. */
export const changeUser = (name: string, options: ChangeOptions): Promise<ExitCode> =>
  told(options, async (accounts, who) => {
    if (!options.role && !options.password && !options.close && !options.open)
      throw new OnrecordError('usage', 'nothing is changed', 'Give --role, --password, --close or --open.')
    const change: AccountChange = {
      role: options.role,
      password: options.password ? await newPassword(name) : undefined,
      closed: options.close ? true : options.open ? false : undefined,
    }
    return lineOf(await accounts.change(name, change, who))
  })

/** `onrecord user list`. */
export const listUsers = (options: UserOptions): Promise<ExitCode> =>
  told(options, async accounts => rows(await accounts.list(), lineOf, options))

/** `onrecord user token`. */
export const makeToken = (name: string, options: UserOptions & { readonly for: string }): Promise<ExitCode> =>
  told(options, async (accounts, who) => (await accounts.makeToken(name, options.for, who)).secret)

/** `onrecord user tokens`. */
export const listTokens = (options: UserOptions): Promise<ExitCode> =>
  told(options, async accounts =>
    rows(await accounts.tokens(), ({ id, name, label, made }) => `${id}  ${made}  ${name}: ${label}`, options),
  )

/** `onrecord user end-token`. */
export const endToken = (id: number, options: UserOptions): Promise<ExitCode> =>
  told(options, async (accounts, who) => {
    await accounts.endToken(id, who)
    return `Token ${id} opens nothing any more.`
  })

/** `onrecord user log`. */
export const showLog = (options: UserOptions & { readonly limit: number }): Promise<ExitCode> =>
  told(options, async accounts => rows((await accounts.acts({ limit: options.limit })).acts, actLine, options))

const lineOf = ({ name, role, made, closed }: Account): string =>
  `${role.padEnd(8)}  since ${made}  ${name}${closed === null ? '' : `  closed ${closed}`}`

const actLine = ({ at, by, did, about }: Act): string =>
  `${at}  ${did.padEnd(15)}  ${by}${about === null ? '' : `: ${about}`}`

const rows = <T>(found: readonly T[], line: (one: T) => string, { json }: UserOptions): string =>
  found.map(one => (json ? JSON.stringify(one) : line(one))).join('\n')

async function told(options: UserOptions, act: (accounts: Accounts, who: Who) => Promise<string>): Promise<ExitCode> {
  try {
    const text = await withLedger(ledgerFile(options.ledger), ({ accounts }) => act(accounts, whoNow(options.by)))
    if (text !== '') await write(`${text}\n`)
    return exitCodes.fine
  } catch (error) {
    return failed(error)
  }
}

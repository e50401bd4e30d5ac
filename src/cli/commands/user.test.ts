import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Ledger } from '../../ledger/ledger.ts'
import { openSqliteLedger } from '../../ledger/sqlite/sqlite.ts'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const password = 'grain silo violet ferry'

describe('onrecord user', () => {
  let folder: string
  let file: string
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-user-'))
    file = join(folder, 'x.ledger')
    await (await openSqliteLedger(file)).close()
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const user = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, ['--import', 'tsx', main, 'user', ...args, '--ledger', file], {
      input,
      encoding: 'utf8',
      env: { ...process.env, ONRECORD_BY: 'root' },
    })
  const within = async <T>(use: (ledger: Ledger) => Promise<T>): Promise<T> => {
    const ledger = await openSqliteLedger(file)
    return use(ledger).finally(() => ledger.close())
  }

  it('makes accounts and tokens, changes and closes them, and shows the log', async () => {
    const added = user(['add', 'Ada', '--role', 'admin'], `${password}\n`)
    expect([added.status, added.stdout]).toEqual([0, 'Ada can sign in, as admin.\n'])
    expect(await within(l => l.accounts.signIn('Ada', password, '2031-03-07T09:00:00Z'))).toMatchObject({
      secret: expect.any(String),
    })
    expect(user(['add', 'Grace', '--role', 'reader'], `${password}\n`).status).toBe(0)
    const secret = user(['token', 'Grace', '--for', 'nightly']).stdout.trim()
    const shown = () => within(l => l.accounts.shown(secret, '2031-03-07T09:00:00Z'))
    expect(await shown()).toEqual({ name: 'Grace', role: 'reader' })
    expect(user(['change', 'Grace', '--role', 'reviewer']).stdout).toMatch(/^reviewer {2}since .* Grace\n$/)
    const tokens = JSON.parse(user(['tokens', '--json']).stdout)
    expect(tokens).toMatchObject({ name: 'Grace', label: 'nightly' })
    expect(user(['end-token', String(tokens.id)]).status).toBe(0)
    expect(await shown()).toBeNull()
    expect(user(['change', 'Grace', '--close']).stdout).toContain('closed')
    expect(user(['list']).stdout.trim().split('\n')).toHaveLength(2)
    const log = user(['log', '--limit', '3']).stdout.trim().split('\n')
    expect(log.map(line => line.split('  ').slice(1).join(' ').replace(/ +/g, ' '))).toEqual([
      'account-changed root: Grace, closed',
      'token-ended root: Grace: nightly',
      'account-changed root: Grace, reviewer',
    ])
    expect(readFileSync(file, 'latin1')).not.toContain(password)
  }, 60_000)

  it('says in a line what is wrong', () => {
    for (const [args, input, code] of [
      [['add', 'Ada', '--role', 'admin'], 'short\n', 'weak-password'],
      [['add', 'Ada', '--role', 'admin'], '', 'usage'],
      [['add', 'Ada', '--role', 'owner'], password, 'usage'],
      [['change', 'Ada'], '', 'usage'],
      [['token', 'Nobody', '--for', 'x'], '', 'no-account'],
    ] as const) {
      const { status, stderr } = user(args, input)
      expect([status === 0, stderr.split('\n').length, stderr.includes(`(${code})`)]).toEqual([false, 2, true])
    }
  }, 60_000)
})

import { beforeEach, describe, expect, it } from 'vitest'
import type { Accounts, NewAccount } from './accounts/accounts.ts'
import type { Scene } from './scene.cases.ts'

const at = '2031-03-07T09:00:00Z'
const who = { by: 'root', at }
const later = (days: number): string => new Date(Date.parse(at) + days * 86_400_000).toISOString()
const password = 'grain silo violet ferry'
const ada: NewAccount = { name: 'Ada', role: 'admin', password }
const grace: NewAccount = { name: 'Grace', role: 'reviewer', password: 'seven lamps under water' }

/** What every ledger does for those who work with it where it is served. */
export function accountCases({ ledger, faults }: Scene): void {
  describe('accounts', () => {
    let accounts: Accounts
    beforeEach(() => {
      accounts = ledger().accounts
    })

    it('are none at first, and told apart by name', async () => {
      expect([await accounts.any(), await accounts.list()]).toEqual([false, []])
      expect(await accounts.add(ada, who)).toEqual({ name: 'Ada', role: 'admin', made: at, closed: null })
      await accounts.add(grace, who)
      expect(await accounts.any()).toBe(true)
      expect((await accounts.list()).map(a => a.name)).toEqual(['Ada', 'Grace'])
      for (const name of ['ada', ' ADÁ '])
        await expect(accounts.add({ ...ada, name }, who)).rejects.toMatchObject({ code: 'name-taken' })
      for (const name of ['', ' — ', 'a\u0007b', 'x'.repeat(101)])
        await expect(accounts.add({ ...ada, name }, who)).rejects.toMatchObject({ code: 'bad-name' })
    })

    it('take no short password, and keep none', async () => {
      for (const short of ['', 'fourteen signs', '👩‍👩‍👧'])
        await expect(accounts.add({ ...ada, password: short }, who)).rejects.toMatchObject({ code: 'weak-password' })
      expect(JSON.stringify([await accounts.add(ada, who), await accounts.list()])).not.toMatch(/silo|argon/)
    })

    it('open with their password, however it was typed, for two weeks', async () => {
      await accounts.add({ ...ada, password: 'the café beside the pier' }, who)
      const { secret, expires } = await accounts.signIn('ada', 'the café beside the pier', at)
      expect(expires).toBe(later(14))
      expect(await accounts.shown(secret, at)).toEqual({ name: 'Ada', role: 'admin' })
      expect(await accounts.shown(secret, later(13.9))).not.toBeNull()
      expect(await accounts.shown(secret, later(14))).toBeNull()
      expect(await accounts.shown(`${secret}x`, at)).toBeNull()
      expect(await accounts.shown('', at)).toBeNull()
    })

    it('do not tell what was wrong with a sign-in', async () => {
      await accounts.add(ada, who)
      await accounts.add(grace, who)
      await accounts.change('Grace', { closed: true }, who)
      const tries = [
        ['Ada', 'a password of nobody'],
        ['Nobody', password],
        ['Grace', grace.password],
        ['Ada', ''],
        ['Ada', 'x'.repeat(100_000)],
      ]
      const told = await Promise.all(tries.map(([name, tried]) => accounts.signIn(name!, tried!, at).catch(String)))
      expect(new Set(told).size).toBe(1)
      expect(told[0]).toContain('name or password is wrong')
    })

    it('end a session when its owner does, and everything when an account is closed', async () => {
      await accounts.add(ada, who)
      await accounts.add(grace, who)
      const session = () => accounts.signIn('Grace', grace.password, at)
      const [one, two] = [await session(), await session()]
      const token = await accounts.makeToken('Grace', 'nightly', who)
      const open = async () =>
        (await Promise.all([one, two, token].map(p => accounts.shown(p.secret, at)))).map(signed => signed !== null)
      await accounts.signOut(one.secret, at)
      expect(await open()).toEqual([false, true, true])
      await accounts.signOut(token.secret, at)
      expect(await open()).toEqual([false, true, true])
      await accounts.change('Grace', { password: 'an entirely other one' }, who)
      expect(await open()).toEqual([false, false, true])
      await expect(session()).rejects.toMatchObject({ code: 'not-signed-in' })
      expect(await accounts.change('Grace', { closed: true }, who)).toMatchObject({ closed: at })
      expect(await open()).toEqual([false, false, false])
      await accounts.change('Grace', { closed: false }, who)
      expect(await open()).toEqual([false, false, false])
    })

    it('keep somebody who can admit others', async () => {
      await accounts.add(ada, who)
      for (const change of [{ role: 'reader' as const }, { closed: true }])
        await expect(accounts.change('Ada', change, who)).rejects.toMatchObject({ code: 'last-admin' })
      expect(await accounts.list()).toMatchObject([{ role: 'admin', closed: null }])
      await accounts.add({ ...grace, role: 'admin' }, who)
      expect(await accounts.change('Ada', { role: 'reader' }, who)).toMatchObject({ role: 'reader' })
      await expect(accounts.change('Nobody', { role: 'reader' }, who)).rejects.toMatchObject({ code: 'no-account' })
    })

    it('have tokens that do what their owner may, until they are ended', async () => {
      await accounts.add(ada, who)
      await accounts.add(grace, who)
      const { id, secret, expires } = await accounts.makeToken('grace', 'nightly import', who)
      expect(expires).toBeNull()
      expect(await accounts.shown(secret, later(4000))).toEqual({ name: 'Grace', role: 'reviewer' })
      await accounts.change('Grace', { role: 'reader' }, who)
      expect(await accounts.shown(secret, at)).toMatchObject({ role: 'reader' })
      const listed = [{ id, name: 'Grace', label: 'nightly import', made: at }]
      expect([await accounts.tokens(), await accounts.tokens('Grace'), await accounts.tokens('Ada')]).toEqual([
        listed,
        listed,
        [],
      ])
      await expect(accounts.endToken(id, who, 'Ada')).rejects.toMatchObject({ code: 'unknown-token' })
      await accounts.endToken(id, who)
      expect([await accounts.tokens(), await accounts.shown(secret, at)]).toEqual([[], null])
      await expect(accounts.endToken(id, who)).rejects.toMatchObject({ code: 'unknown-token' })
      await expect(accounts.makeToken('Nobody', 'x', who)).rejects.toMatchObject({ code: 'no-account' })
    })

    it('leave a log that nobody can shorten unseen', async () => {
      await accounts.add(ada, who)
      await accounts.signIn('Ada', 'a password of nobody', at).catch(() => {})
      const { secret } = await accounts.signIn('Ada', password, at)
      await accounts.signOut(secret, at)
      await accounts.note({ did: 'exported', about: 'csv: role:killed', by: 'Ada', at })
      const { acts, next } = await accounts.acts()
      expect(acts.map(a => [a.did, a.about, a.by])).toEqual([
        ['exported', 'csv: role:killed', 'Ada'],
        ['signed-out', null, 'Ada'],
        ['signed-in', null, 'Ada'],
        ['sign-in-refused', null, 'Ada'],
        ['account-added', 'Ada, admin', 'root'],
      ])
      expect(next).toBeNull()
      expect(JSON.stringify(acts)).not.toContain('password')
      const first = await accounts.acts({ limit: 2 })
      expect([...first.acts, ...(await accounts.acts({ after: first.next })).acts]).toEqual(acts)
      await expect(accounts.acts({ after: 'x' })).rejects.toMatchObject({ code: 'bad-page' })
      expect(await faults()).toEqual([])
    })
  })
}

import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '../src/ledger/accounts/accounts.ts'
import { deskInBrowser, example } from './harness.ts'

const at = '2031-03-07T09:00:00Z'
const passwordOf = (name: string): string => `${name} and the grain silo`
const people: Readonly<Record<string, Role>> = { Ada: 'admin', Grace: 'reviewer', Rosa: 'reader' }
const wire = 'kassala-blast-wire.txt'

describe('a desk for several people', () => {
  const desk = deskInBrowser(async add => add(wire, example(wire)))
  let page: Page
  beforeAll(async () => {
    for (const [name, role] of Object.entries(people))
      await desk.ledger.accounts.add({ name, role, password: passwordOf(name) }, { by: 'root', at })
  })
  beforeEach(() => {
    page = desk.page
  })

  const fill = async (name: string, password = passwordOf(name)): Promise<void> => {
    await page.getByLabel('Name').fill(name)
    await page.getByLabel('Password').fill(password)
    await page.keyboard.press('Enter')
  }
  const signIn = async (name: string, address: string): Promise<void> => {
    await desk.open(address)
    await fill(name)
    await page.locator('.you').waitFor()
  }
  /** The browser tells of every answer that is none, also of those that are meant. */
  const refusalsOnly = (): void => {
    expect(desk.faults.filter(fault => !/status of 4\d\d/.test(fault))).toEqual([])
    desk.faults.length = 0
  }
  const figure = async (): Promise<{ address: string; ref: string }> => {
    const id = desk.ids.get(wire)!
    const record = (await desk.ledger.reading(id))!.records.find(r => r.kind === 'figure')!
    return { address: `/report/${id}?record=${record.id}`, ref: `${id}/${record.id}` }
  }
  const said = (words: string) =>
    page.waitForFunction(text => document.querySelector('.card .said')?.textContent?.includes(text), words)

  it('asks strangers who they are, tells them nothing, and takes them where they wanted to go', async () => {
    const { address } = await figure()
    await desk.open(address)
    expect(await page.locator('#desk').innerText()).not.toContain('Kassala')
    expect(await desk.barriers()).toEqual([])
    await fill('Grace', 'a password of nobody')
    await page.getByRole('alert').filter({ hasText: 'name or password is wrong' }).waitFor()
    refusalsOnly()
    await fill('Grace')
    await page.locator('.card blockquote').waitFor()
    expect(await page.locator('.you').innerText()).toBe('Grace')
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.locator('.you').innerText()).toBe('Grace')
    await page.locator('.you').click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Onrecord' }).waitFor()
    expect(await page.locator('#desk').innerText()).not.toContain('Kassala')
  })

  it('asks again when the session has ended meanwhile', async () => {
    await signIn('Grace', '/figures')
    await desk.ledger.accounts.change('Grace', { role: 'reviewer' }, { by: 'root', at })
    await page.getByLabel('Password').waitFor()
    await fill('Grace')
    await page.locator('.cells').first().waitFor()
    expect(desk.address()).toBe('/figures')
    refusalsOnly()
  })

  it('shows readers everything, and no way to decide', async () => {
    const { address, ref } = await figure()
    await signIn('Rosa', address)
    await page.locator('.card blockquote').waitFor()
    for (const key of ['a', 'x', 'e', 'i']) await page.keyboard.press(key)
    expect(await page.locator('.verdicts, .edit').count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Add reports' }).count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.locator('.cells').first().waitFor()
    expect(await page.getByRole('button', { name: 'Judge all …' }).count()).toBe(0)
    expect(await desk.ledger.judgements(ref)).toEqual([])
  })

  it('writes decisions down under the name that signed in, and shows those of others as they are made', async () => {
    const { address, ref } = await figure()
    await signIn('Grace', address)
    await page.locator('.verdicts').waitFor()
    await page.keyboard.press('a')
    await said('accepted')
    expect(await desk.ledger.judgements(ref)).toMatchObject([{ by: 'Grace', verdict: 'accepted' }])
    const [before] = await desk.ledger.judgements(ref)
    await page.goto(desk.server.url + address, { waitUntil: 'networkidle' })
    await desk.ledger.judge({ record: ref, verdict: 'unsure', after: before!.id, by: 'Ada', at })
    await said('Ada decided')
    await page.waitForFunction(() => document.querySelector('.verdicts .unsure')?.ariaPressed === 'true')
    await page.locator('.history').getByText('by Ada').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.locator('.cells.figure.unsure, .cells.statement').first().waitFor()
  })

  it('overwrites nothing that was decided in the meantime', async () => {
    const { address, ref } = await figure()
    await signIn('Grace', address)
    await page.locator('.verdicts').waitFor()
    await desk.ledger.judge({ record: ref, verdict: 'rejected', by: 'Ada', at })
    const known = (await desk.ledger.judgements(ref)).length
    await page.keyboard.press('a')
    await said('Ada decided')
    expect(await desk.ledger.judgements(ref)).toHaveLength(known)
    await page.waitForFunction(() => document.querySelector('.verdicts .rejected')?.ariaPressed === 'true')
    await desk.open(address)
    await page.locator('.verdicts').waitFor()
    await page.keyboard.press('a')
    await said('accepted')
    expect((await desk.ledger.judgements(ref)).at(-1)).toMatchObject({ by: 'Grace', verdict: 'accepted' })
    refusalsOnly()
  })

  it('lets admins admit people, shut them out and read the log', async () => {
    await signIn('Ada', '/figures')
    await page.locator('.you').click()
    for (const section of ['Change your password', 'Tokens for programs', 'People', 'Log'])
      await page.getByText(section, { exact: true }).click()
    await page.getByPlaceholder('What is it for?').fill('nightly import')
    await page.getByRole('button', { name: 'Make a token' }).click()
    const secret = await page.locator('.people code').innerText()
    expect(await desk.ledger.accounts.shown(secret, at)).toEqual({ name: 'Ada', role: 'admin' })
    await page.locator('.people').getByLabel('Name', { exact: true }).fill('Lin')
    await page.locator('.people').getByLabel('Role', { exact: true }).selectOption('Reviewer')
    await page.locator('.people form.on-one-line').getByLabel('New password').fill(passwordOf('Lin'))
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByLabel('Role of Lin').waitFor()
    expect(await desk.barriers()).toEqual([])
    await page.getByLabel('Role of Lin').selectOption('Reader')
    await page.locator('.people li', { hasText: 'Lin' }).getByRole('button', { name: 'Close' }).click()
    await page.getByText('closed since 2031-03-07').waitFor()
    expect((await desk.ledger.accounts.list()).find(a => a.name === 'Lin')).toMatchObject({
      role: 'reader',
      closed: at,
    })
    expect(await page.locator('.log').innerText()).toContain('Rosa signed in')
    await page.getByLabel('Role of Ada').selectOption('Reader')
    await page.getByRole('alert').filter({ hasText: 'Make somebody else admin first' }).waitFor()
    refusalsOnly()
  })
})

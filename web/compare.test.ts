import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { deskInBrowser, example } from './harness.ts'

describe('reports side by side', () => {
  const desk = deskInBrowser(async add => {
    for (const name of [
      'kassala-blast-wire.txt',
      'kassala-blast-local.html',
      'kassala-blast-ministry.html',
      'oruro-miners.txt',
    ])
      await add(name, example(name))
  })
  const { open, barriers } = desk
  let page: Page
  beforeEach(() => {
    page = desk.page
  })
  const matter = (question: RegExp) =>
    page.locator('.matter').filter({ has: page.getByRole('heading', { name: question }) })
  const killed = () => matter(/^people killed, Kassala/i)

  it('shows who says how many, on whose work, and how each stands to the others', async () => {
    await open('/figures/compare?q=Kassala')
    expect(await page.locator('.above h1').innerText()).toBe('3 reports of 3 origins')
    expect(await page.locator('.origins li').count()).toBe(3)
    expect(await killed().locator('.tellings > li').count()).toBeGreaterThan(2)
    const text = await killed().innerText()
    expect(text).toContain('9 or more')
    expect(text).toMatch(/updates 1/)
    expect(text).toMatch(/contradicts \d/)
    await killed().locator('blockquote a').first().click()
    await page.locator('.card blockquote').waitFor()
    expect(await page.locator('.card blockquote').innerText()).toContain('nine')
  })

  it('gives one number by the rule that is chosen, and keeps it in the address', async () => {
    await open('/figures/compare?q=Kassala')
    const number = () => killed().locator('.rolled-up .answer').innerText()
    const before = await number()
    await page.getByLabel('One number').selectOption('conservative')
    await page.waitForFunction(old => !document.querySelector('.rolled-up .answer')?.textContent?.includes(old), before)
    expect(await number()).toBe('12 or more')
    expect(await killed().locator('.rolled-up').innerText()).toContain('the lowest number that any origin vouches for')
    expect(desk.address()).toContain('rule=conservative')
  })

  it('comes from a record to what others say about the same', async () => {
    await open('/figures?q=role:killed Kassala')
    await page.locator('.row a').first().click()
    await page.getByRole('link', { name: 'What others say' }).click()
    await page.locator('.matter').first().waitFor()
    expect(desk.address()).toMatch(/^\/figures\/compare\?told=/)
    await page.getByRole('button', { name: 'All that the search finds' }).click()
    expect(desk.address()).not.toContain('told=')
  })

  it('splits and merges by hand, with the reason, and takes it back', async () => {
    await open('/figures/compare?q=Kassala')
    const tellings = () => killed().locator('.tellings > li').count()
    const before = await tellings()
    const settled = (n: number) =>
      page.waitForFunction(
        wanted => document.querySelector('.matter')?.querySelectorAll('.tellings > li').length === wanted,
        n,
      )
    const last = killed().locator('.tellings > li').last()
    await last.getByText('Not the same').click()
    await last.getByLabel('Why?').fill('counts another day')
    await page.keyboard.press('Enter')
    await settled(before - 1)
    expect(await desk.ledger.links()).toMatchObject([{ relation: 'apart', reason: 'counts another day', by: 'ada' }])
    await page.getByRole('button', { name: 'Undo' }).click()
    await settled(before)
    expect((await desk.ledger.links()).map(l => l.relation)).toEqual(['apart', 'same'])
    expect(await page.locator('.linked').innerText()).toContain('Taken back')
  })

  it('joins a question with another one, offered only when asked for, and parts them again as they were', async () => {
    await open('/figures/compare?q=Kassala')
    expect(await page.locator('.matter option').count()).toBe(0)
    const sizes = () =>
      page.locator('.matter').evaluateAll(all => all.map(m => m.querySelectorAll('.tellings > li').length))
    const before = await sizes()
    await killed().getByText('The same as').click()
    await killed().locator('option').first().waitFor({ state: 'attached' })
    await killed().getByLabel('Why?').fill('one count of one blast')
    await page.keyboard.press('Enter')
    await expect.poll(sizes).toHaveLength(before.length - 1)
    expect((await desk.ledger.links()).at(-1)).toMatchObject({ relation: 'same', reason: 'one count of one blast' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(sizes).toEqual(before)
  })

  it('parts events as well', async () => {
    await open('/events/compare?q=Kassala')
    const blast = () => page.locator('.matter.event').first().locator('.tellings > li')
    const before = await blast().count()
    await blast().last().getByText('Not the same').click()
    await blast().last().getByLabel('Why?').fill('another blast')
    await page.keyboard.press('Enter')
    await expect.poll(() => blast().count()).toBe(before - 1)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => blast().count()).toBe(before)
  })

  it('says that a record was rejected, and not that nothing is there', async () => {
    const [figure] = (await desk.ledger.records([])).entries.filter(e => e.record.kind === 'figure')
    const judged = { record: figure!.ref, by: 'ada', at: '2031-03-07T09:00:00Z' }
    await desk.ledger.judge({ ...judged, verdict: 'rejected' })
    const answer = page.waitForResponse(/api\/comparison/)
    desk.faults.length = 0
    await open(`/figures/compare?told=${encodeURIComponent(figure!.ref)}`)
    expect((await answer).status()).toBe(400)
    expect(await page.getByRole('alert').innerText()).toContain('was rejected')
    // The browser itself tells of every answer that is an error.
    desk.faults.splice(0, desk.faults.length, ...desk.faults.filter(f => !f.includes('400')))
    await desk.ledger.judge({ ...judged, verdict: 'none' })
  })

  it('says where there is nothing to lay side by side', async () => {
    await open('/figures/compare?q=place:Nowhere')
    expect(await page.locator('#main').innerText()).toContain('Nothing answers')
  })

  it.each([1920, 1280, 1000, 390, 320])('keeps what is opened by hand in sight at %i pixels', async width => {
    await page.setViewportSize({ width, height: 844 })
    await open('/figures/compare?q=Kassala')
    await killed().getByText('Not the same').last().click()
    await killed().getByText('The same as').click()
    for (const button of await killed().getByRole('button', { name: 'Write down' }).all()) {
      await button.click({ trial: true, timeout: 2000 })
      const { x, width: own } = (await button.boundingBox())!
      expect(x + own).toBeLessThanOrEqual(width)
    }
    expect(await barriers()).toEqual([])
  })

  it.each([1280, 390])('has no barriers, and nothing to scroll sideways, at %i pixels', async width => {
    await page.setViewportSize({ width, height: 844 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await open('/figures/compare?q=Kassala')
      expect(await barriers()).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
})

import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { analyse, loadEngine, readSource } from '../src/index.ts'
import { parseSearch } from '../src/view/search/parse.ts'
import { deskInBrowser, example } from './harness.ts'

describe('keeping', () => {
  const desk = deskInBrowser(async add => {
    for (const name of ['kassala-blast-wire.txt', 'oruro-miners.txt']) await add(name, example(name))
  })
  const { open } = desk
  let page: Page
  beforeEach(() => {
    page = desk.page
  })
  const kept = () => page.locator('.saved li')

  it('keeps a search, tells what is new in it, and drops it', async () => {
    await open('/figures?q=role:killed')
    await page.getByLabel('Keep this search as …').fill('The dead')
    await page.keyboard.press('Enter')
    await kept().getByRole('link', { name: 'The dead' }).waitFor()
    expect(await kept().count()).toBe(1)
    expect(await page.locator('.fresh').count()).toBe(0)
    const text = 'At least 14 dockers were killed in Tarn on Monday, the harbour office said.'
    const report = await readSource(Buffer.from(text), { date: '2031-04-02' })
    const { reading } = analyse(report, loadEngine())
    await desk.ledger.addReading(reading, { engine: 'e', at: '2031-04-02T10:00:00.000Z' })
    await open('/statements')
    const fresh = page.getByRole('link', { name: '1 new', exact: true })
    await fresh.waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await desk.barriers()).toEqual([])
    }
    await kept().getByRole('link', { name: 'The dead' }).click()
    await page.locator('.row .new').waitFor()
    expect(await page.locator('.row .new').count()).toBe(1)
    expect(await page.locator('.row', { has: page.locator('.new') }).innerText()).toContain('14')
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await desk.barriers()).toEqual([])
    }
    await fresh.click()
    await page.waitForFunction(() => document.querySelectorAll('.row').length === 1)
    expect(await page.locator('.row').innerText()).toContain('14')
    expect(desk.address()).toMatch(/^\/figures\?q=role%3Akilled\+added/)
    await page.getByRole('button', { name: 'I have seen what is new in The dead' }).click()
    await page.locator('.fresh').waitFor({ state: 'detached' })
    await kept().getByRole('link', { name: 'The dead' }).click()
    await page.waitForFunction(() => document.querySelectorAll('.row').length > 1)
    expect(desk.address()).toBe('/figures?q=role%3Akilled')
    expect(await page.locator('.row .new').count()).toBe(0)
    await page.getByLabel('Keep this search as …').fill('The dead')
    await page.keyboard.press('Enter')
    await page.getByText('there is a search “The dead” already').waitFor()
    expect(desk.faults.splice(0)).toEqual([expect.stringContaining('409')])
    await page.getByRole('button', { name: 'Drop The dead' }).click()
    await kept().waitFor({ state: 'detached' })
    expect(await desk.ledger.saved('ada')).toEqual([])
  })

  it('judges rows that are chosen by keyboard, and takes it back', async () => {
    await open('/events')
    await page.keyboard.press('j')
    await page.keyboard.press('s')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('S')
    await page.getByRole('button', { name: 'Judge 3 chosen …' }).click()
    await page.getByText('3 events will have the same verdict.').waitFor()
    expect(await desk.barriers()).toEqual([])
    await page.getByRole('combobox', { name: /^Verdict/ }).selectOption('rejected')
    await page.getByRole('button', { name: 'Write down' }).click()
    await page.getByText('3 of 3 written down').waitFor()
    const rejected = async () => (await desk.ledger.count(parseSearch('kind:event judged:rejected'))).records
    expect(await rejected()).toBe(3)
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Taken back.').waitFor()
    expect(await rejected()).toBe(0)
  })

  it('chooses row by row with shift and arrows, and lets go on the way back', async () => {
    await open('/events')
    await page.keyboard.press('j')
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowDown')
    await page.getByRole('button', { name: 'Judge 4 chosen …' }).waitFor()
    await page.keyboard.press('Shift+ArrowUp')
    await page.getByRole('button', { name: 'Judge 3 chosen …' }).waitFor()
    expect(await page.locator('.row:focus-within').getAttribute('data-row')).toBe('2')
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('.pick input:checked').count()).toBe(3)
  })

  it('chooses rows with the mouse, one by one and from one to another', async () => {
    await open('/events')
    const boxes = page.getByRole('checkbox', { name: /^Choose: / })
    await boxes.nth(0).click()
    await boxes.nth(3).click({ modifiers: ['Shift'] })
    await page.getByRole('button', { name: 'Judge 4 chosen …' }).waitFor()
    await boxes.nth(1).click()
    await page.getByRole('button', { name: 'Judge 3 chosen …' }).waitFor()
    expect(await desk.barriers()).toEqual([])
    await page.getByRole('button', { name: 'Choose none' }).click()
    await page.getByRole('button', { name: 'Judge all …' }).waitFor()
    expect(await page.locator('.pick input:checked').count()).toBe(0)
  })
})

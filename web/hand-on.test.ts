import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { zipOf } from '../src/read/samples.cases.ts'
import { deskInBrowser, example } from './harness.ts'

describe('an empty desk', () => {
  const desk = deskInBrowser(async () => {})

  it('explains itself and begins with samples', async () => {
    const { page, open } = desk
    await open('/')
    expect(await page.locator('.welcome').innerText()).toContain('This ledger is empty')
    expect(await desk.barriers()).toEqual([])
    await page.getByRole('button', { name: /sample reports/ }).click()
    await page.locator('.row').first().waitFor({ timeout: 60_000 })
    await page.waitForFunction(() => /in 6 reports/.test(document.querySelector('h1')?.textContent ?? ''), null, {
      timeout: 60_000,
    })
  })
})

describe('taking in and handing on', () => {
  const desk = deskInBrowser(async add => {
    await add('wire', example('kassala-blast-wire.txt'))
    await add('miners', example('oruro-miners.txt'))
  })
  const { open, barriers } = desk
  let page: Page
  beforeEach(() => {
    page = desk.page
  })
  const downloaded = async (click: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), click()])
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
  }

  it('reads a text that was pasted', async () => {
    await open('/reports')
    await page.getByRole('button', { name: 'Add reports' }).click()
    await page
      .getByLabel(/paste a text/)
      .fill('Ferry stopped at Tamu\n\nThe harbour office in Tamu said on Monday that two ferries had been seized.')
    await page.getByRole('button', { name: 'Add the text' }).click()
    await page.locator('.uploads a').waitFor()
    expect(await page.locator('.uploads').innerText()).toMatch(/added, \d+ records?/)
    await page.locator('.uploads a').click()
    expect(await page.locator('article').innerText()).toContain('two ferries had been seized')
  })

  it('opens an archive that is chosen, and tells of each report in it', async () => {
    await open('/reports')
    await page.getByRole('button', { name: 'Add reports' }).click()
    const quay = 'Two cranes fell on the quay of Tarn on Monday, the harbour office said.'
    const mill = 'The mill owner said that nine looms were lost in the fire at Oslet on Tuesday.'
    await page.locator('input[type=file]').setInputFiles([
      {
        name: 'week.zip',
        mimeType: 'application/zip',
        buffer: zipOf({ 'a/quay.txt': quay, 'a/mill.txt': mill, 'c.txt': '' }),
      },
      { name: 'bomb.zip', mimeType: 'application/zip', buffer: zipOf({ 'b.txt': Buffer.alloc(60_000_000, 'b') }) },
    ])
    await page.locator('.uploads li').nth(3).waitFor()
    const told = await page.locator('.uploads').innerText()
    expect(told).toMatch(/week\.zip#a\/quay\.txt[\s\S]*added[\s\S]*week\.zip#a\/mill\.txt[\s\S]*added/)
    expect(told).toMatch(/bomb\.zip#b\.txt/)
    expect(await page.locator('.uploads a').count()).toBe(2)
  })

  it('says where an address cannot be fetched', async () => {
    await open('/reports')
    await page.getByRole('button', { name: 'Add reports' }).click()
    await page.getByLabel(/give the address/).fill('https://news.example/a')
    await page.getByRole('button', { name: 'Fetch and add' }).click()
    await page.waitForFunction(() =>
      document.querySelector('.adding [role=status]')?.textContent?.includes('fetches nothing'),
    )
    desk.faults = desk.faults.filter(fault => !/400/.test(fault))
  })

  it('hands on a list as it is seen', async () => {
    await open('/figures?q=role:killed')
    const rows = await page.locator('.row').count()
    await page.getByText('Columns', { exact: true }).click()
    await page.getByRole('checkbox', { name: 'How many, of what' }).uncheck()
    const { name, text } = await downloaded(() => page.getByRole('link', { name: 'CSV', exact: true }).click())
    expect(name).toBe('figures.csv')
    const [head, ...lines] = text.trim().split('\r\n')
    expect(head).toBe('Role,Number,Who says,Certainty,When,Where,Report,Record')
    expect(lines).toHaveLength(rows)
    // The address says which columns are hidden.
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.locator('.head').innerText()).not.toContain('How many')
    const whole = await downloaded(() => page.getByRole('link', { name: 'CSV, all columns' }).click())
    expect(whole.text.split('\r\n')[0]!.split(',').length).toBeGreaterThan(20)
    await open('/reports?order=oldest')
    const heads = (await page.getByRole('columnheader').allInnerTexts()).map(title => title.replace(/\s*[↑↓].*/, ''))
    const reports = await downloaded(() => page.getByRole('link', { name: 'CSV', exact: true }).click())
    const [titles, first] = reports.text.split('\r\n')
    expect(titles).toBe(`\ufeff${[...heads, 'Report'].join(',')}`)
    expect(first).toContain(await page.locator('.row [data-column=Published]').first().innerText())
  })

  it('exports what was found in the format that is chosen, after a look at it', async () => {
    await open('/events?q=country:SD')
    await page.getByRole('button', { name: 'Export …' }).click()
    await page.getByLabel('Format').selectOption('acled')
    await page.waitForFunction(() =>
      (document.querySelector('.preview') as HTMLTextAreaElement | null)?.value.startsWith('event_id_cnty'),
    )
    expect(await barriers()).toEqual([])
    const { name, text } = await downloaded(() => page.getByRole('link', { name: 'Download' }).click())
    expect(name).toBe('onrecord.csv')
    expect(text.split('\n')[0]!.split(',')).toHaveLength(31)
  })

  it('masks private persons where that is asked for', async () => {
    await open('/statements')
    await page.getByRole('button', { name: 'Export …' }).click()
    await page.getByLabel('Format').selectOption('statements.csv')
    const download = () => downloaded(() => page.getByRole('link', { name: 'Download' }).click())
    const { text: plain } = await download()
    await page.getByLabel(/Mask the names/).check()
    const { text: masked } = await download()
    expect(masked).not.toBe(plain)
    expect(masked.split('\n')).toHaveLength(plain.split('\n').length)
  })

  it('opens a dossier to print, in which nothing can run', async () => {
    await open('/statements')
    await page.getByRole('button', { name: 'Export …' }).click()
    const [dossier] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: /dossier/ }).click(),
    ])
    await dossier.waitForLoadState()
    expect(await dossier.locator('body').innerText()).toContain('Kassala')
  })
})

/**
 * Pictures of the desk, light and dark, from a phone to a wide screen.
 * usage: npx tsx lab/shots/main.ts LEDGER FOLDER [REPORT]
 * The desk must be built (npm run build); REPORT is the ledger's id of the report to open, else the first.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { openSqliteLedger } from '../../src/ledger/sqlite/sqlite.ts'
import { createApp } from '../../src/server/app.ts'
import { listen } from '../../src/server/listen.ts'
import { loadPage } from '../../src/server/page.ts'
import { servedOver } from '../../src/server/served.cases.ts'
import { browserPath } from '../browser.ts'

const widths = { 390: 844, 1280: 800, 1920: 1080 } as const
const schemes = ['light', 'dark'] as const

/** What is done before the picture is taken, where the address alone does not show it. */
const keys: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'read-correct': page => page.keyboard.press('e').then(() => page.locator('.edit').waitFor()),
  'read-add': page =>
    page.keyboard
      .press('i')
      .then(() => page.getByLabel('Where').selectOption('another place …'))
      .then(() => page.getByLabel('Name of the place').fill('Tripoli'))
      .then(() => page.waitForTimeout(500)),
  adding: page => page.getByRole('button', { name: 'Add reports' }).click(),
  chosen: page =>
    page
      .locator('.pick input')
      .nth(1)
      .click()
      .then(() =>
        page
          .locator('.pick input')
          .nth(3)
          .click({ modifiers: ['Shift'] }),
      ),
  export: page =>
    page
      .getByRole('button', { name: 'Export …' })
      .click()
      .then(() => page.waitForTimeout(500)),
  bulk: page =>
    page
      .getByRole('button', { name: 'Judge all …' })
      .click()
      .then(() => page.locator('.preview-list').waitFor()),
}

async function shoot(browser: Browser, base: string, addresses: Readonly<Record<string, string>>, into: string) {
  for (const [width, height] of Object.entries(widths))
    for (const colorScheme of schemes) {
      const context = await browser.newContext({ viewport: { width: Number(width), height }, colorScheme })
      const page = await context.newPage()
      for (const [name, address] of Object.entries(addresses)) {
        await page.goto(base + address, { waitUntil: 'networkidle' })
        await keys[name]?.(page)
        await page.screenshot({ path: join(into, `${name}-${width}-${colorScheme}.png`) })
      }
      await context.close()
    }
}

const [file = 'onrecord.ledger', into = 'shots', chosen] = process.argv.slice(2)
mkdirSync(into, { recursive: true })
const ledger = await openSqliteLedger(file, { mustExist: true })
const served = await servedOver({ ledger, file, page: loadPage(), by: 'lab', now: () => new Date().toISOString() })
const server = await listen(createApp(served), '127.0.0.1', 0)
const browser = await chromium.launch({ executablePath: browserPath() ?? '', args: ['--no-sandbox'] })
const id = chosen ?? (await ledger.reports([])).reports[0]?.id ?? ''
const record = (await ledger.reading(id))?.records.find(r => r.kind === 'figure')?.id ?? ''
await shoot(
  browser,
  server.url,
  {
    statements: '/statements',
    events: '/events?q=type:ASSAULT',
    figures: '/figures?q=role:killed -certainty:possible',
    compare: '/figures/compare?q=published:2025-06',
    timeline: '/events/timeline',
    map: '/events/map',
    network: '/events/network',
    chart: '/figures/chart',
    reports: '/reports',
    actors: '/actors',
    read: `/report/${id}`,
    'read-record': `/report/${id}?record=${record}`,
    'read-correct': `/report/${id}?record=${record}`,
    'read-add': `/report/${id}`,
    adding: '/reports',
    chosen: '/figures?q=role:killed',
    export: '/events',
    bulk: '/figures?q=role:killed',
    agreement: '/statements/agreement',
  },
  into,
)
await browser.close()
await server.close()
await ledger.close()

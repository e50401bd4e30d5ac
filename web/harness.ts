import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { browserPath } from '../lab/browser.ts'
import { loadSamples } from '../src/engine/samples.ts'
import { analyse, loadEngine, readSource } from '../src/index.ts'
import type { Ledger } from '../src/ledger/ledger.ts'
import { openSqliteLedger } from '../src/ledger/sqlite/sqlite.ts'
import { createApp } from '../src/server/app.ts'
import { type Listening, listen } from '../src/server/listen.ts'
import { loadPage } from '../src/server/page.ts'
import { servedOver } from '../src/server/served.cases.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A sample report of the repository. */
export const example = (name: string): string => fileURLToPath(new URL(`../examples/reports/${name}`, import.meta.url))

/** Reads a report and puts it into the ledger under a name for the tests. */
export type AddSample = (
  name: string,
  source: string | Uint8Array,
  about?: { readonly title?: string; readonly date?: string },
) => Promise<void>

/** The desk in a browser: what is there while a test runs. */
export interface Desk {
  page: Page
  ledger: Ledger
  server: Listening
  /** What went wrong in the page; empty after each test, else the test fails. */
  faults: string[]
  /** The ledger's id of each sample. */
  readonly ids: ReadonlyMap<string, string>
  open(address: string): Promise<unknown>
  /** Where the page is, from the path on. */
  address(): string
  /** What axe finds, of whatever weight. */
  barriers(): Promise<string[]>
}

/** The real server over a real ledger with these reports, and Chromium; for every test of the file. */
export function deskInBrowser(fill: (add: AddSample) => Promise<void>): Desk {
  const ids = new Map<string, string>()
  const desk = {
    ids,
    faults: [] as string[],
    open: (address: string) => desk.page.goto(desk.server.url + address, { waitUntil: 'networkidle' }),
    address: () => desk.page.url().slice(desk.server.url.length),
    barriers: () => barriersOf(desk.page),
  } as unknown as Desk
  let folder: string
  let browser: Browser
  let context: BrowserContext
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-desk-'))
    desk.ledger = await openSqliteLedger(join(folder, 'x.ledger'))
    const engine = loadEngine()
    await fill(async (name, source, about = {}) => {
      const report = await readSource(source, about)
      const { reading } = analyse(report, engine)
      ids.set(name, (await desk.ledger.addReading(reading, { engine: 'e', at: '2031-03-05T10:00:00Z' })).id)
    })
    const served = { ledger: desk.ledger, file: join(folder, 'x.ledger'), page: loadPage(), samples: loadSamples() }
    desk.server = await listen(createApp(await servedOver(served)), '127.0.0.1', 0)
    browser = await chromium.launch({ executablePath: browserPath() ?? 'chromium', args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser?.close()
    await desk.server?.close()
    await desk.ledger?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    desk.page = await context.newPage()
    desk.faults = []
    desk.page.on('console', message => message.type() === 'error' && desk.faults.push(message.text()))
    desk.page.on('pageerror', error => desk.faults.push(String(error)))
    desk.page.on('request', request => {
      if (!request.url().startsWith(desk.server.url)) desk.faults.push(`asked for ${request.url()}`)
    })
  })
  afterEach(async () => {
    await context.close()
    expect(desk.faults).toEqual([])
  })
  return desk
}

async function barriersOf(page: Page): Promise<string[]> {
  // The page's own policy would not let a test's script in: it is put in as the debugger's.
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(o: unknown): Promise<{ violations: Violation[] }> } }).axe
    type Violation = { id: string; nodes: { target: string[] }[] }
    // Colours that are on their way to others are neither.
    await Promise.all(document.getAnimations().map(a => a.finished))
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await axe.run({ runOnly: tags })
    return violations.map(
      v =>
        `${v.id}: ${v.nodes
          .map(n => n.target.join(' '))
          .slice(0, 3)
          .join(', ')}`,
    )
  })
}

/**
 * How fast the desk is over a large ledger: the built program serves it, Chromium opens it.
 * usage: npx tsx lab/bench/desk.ts FILE [RECORDS] [SENTENCES]
 * A FILE that is not there is filled with RECORDS (1,000,000) in reports of SENTENCES (5) sentences, two records each: with
 * the usual values 100,000 reports; and with one report of 5,000 words.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { openSqliteLedger } from '../../src/ledger/sqlite/sqlite.ts'
import { browserPath } from '../browser.ts'
import { seededRandom } from '../train/random.ts'
import { fill, synthetic } from './ledger-queries.ts'
import { syntheticReading } from './ledger-synthetic.ts'

const rounds = 7
/** Sentences of some 18 words. */
const longReport = 271

const [path = 'desk.ledger', wanted = '1000000', sentences = '5'] = process.argv.slice(2)

async function prepare(): Promise<string> {
  const fresh = !existsSync(path)
  const ledger = await openSqliteLedger(path)
  if (fresh) await fill(ledger, Number(wanted), Number(sentences))
  const long = syntheticReading(seededRandom(2), 9_999_999, longReport)
  const { id } = await ledger.addReading(long, synthetic)
  const { records, reports } = await ledger.count([])
  console.log(
    `${reports} reports, ${records} records; a report of ${long.report.text.split(/\s+/).length} words and ${long.records.length} records`,
  )
  await ledger.close()
  return id
}

async function serve(): Promise<{ url: string; server: ChildProcess }> {
  const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
  const server = spawn(process.execPath, [program, 'serve', '--ledger', path, '--port', '0', '--no-open'])
  for await (const line of createInterface({ input: server.stdout! })) {
    const url = /http:\/\/\S+/.exec(line)?.[0]
    if (url) return { url, server }
  }
  throw new Error('the desk did not start')
}

/** Milliseconds from doing something until the page shows what `shown` waits for. */
async function timed(act: () => Promise<unknown>, shown: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await Promise.all([act(), shown()])
  return performance.now() - start
}

function tell(name: string, times: number[], bar: number | undefined): void {
  const sorted = [...times].sort((a, b) => a - b)
  const middle = sorted[sorted.length >> 1]!
  console.log(
    `${name.padEnd(44)} median ${middle.toFixed(0).padStart(5)} ms, most ${sorted.at(-1)!.toFixed(0).padStart(5)} ms${bar === undefined ? '' : `  (bar ${bar})`}`,
  )
}

/** As much of a page as is looked at: these functions run there, in a world that this program does not know. */
interface Element {
  isOld?: boolean
  scrollTop: number
  closest(selector: string): Element | null
  getBoundingClientRect(): { left: number; top: number; width: number; height: number }
}
interface Window {
  readonly document: {
    querySelector(selector: string): Element | null
    elementsFromPoint(x: number, y: number): Element[]
  }
  requestAnimationFrame(then: () => void): void
}

/** The rows that are there now are known again. */
const mark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const row = (globalThis as unknown as Window).document.querySelector('.row')
    if (row) row.isOld = true
  })

/** Until others are there. */
const changed = (page: Page) =>
  page.waitForFunction(
    () => {
      const row = (globalThis as unknown as Window).document.querySelector('.row')
      return row !== null && row.isOld !== true
    },
    null,
    { polling: 'raf' },
  )

/** How often the middle of the list has no row, looked at after every step of scrolling through 90 of them. */
const blankScreens = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { document, requestAnimationFrame } = globalThis as unknown as Window
    const list = document.querySelector('.scroller')!
    const box = list.getBoundingClientRect()
    let blank = 0
    for (let step = 0; step < 90; step++) {
      list.scrollTop += 240
      for (let frame = 0; frame < 2; frame++)
        await new Promise<void>(then => requestAnimationFrame.call(globalThis, then))
      const at = document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2)
      if (!at.some(element => element.closest('.row'))) blank++
    }
    return blank
  })

const id = await prepare()
const { url, server } = await serve()
const browser = await chromium.launch({ executablePath: browserPath() ?? 'chromium', args: ['--no-sandbox'] })
const times = new Map<string, number[]>()
const note = (name: string, time: number): void => {
  times.set(name, [...(times.get(name) ?? []), time])
}
const searches = [
  'actor:police',
  'country:SD',
  'when:2020',
  'certainty:possible',
  'miners',
  'published:2019',
  'status:negated',
]
for (let round = 0; round < rounds; round++) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const rows = () => page.locator('.row').first().waitFor()
  note('first view', await timed(() => page.goto(`${url}/statements`, { waitUntil: 'commit' }), rows))
  await page.waitForLoadState('networkidle')
  await mark(page)
  const facet = page.locator('.facets .value').nth(round % 5)
  note(
    'facet chosen',
    await timed(
      () => facet.click(),
      () => changed(page),
    ),
  )
  await page.waitForLoadState('networkidle')
  const box = page.locator('#search')
  const kind = round % 2 === 0 ? 'events' : 'figures'
  await page.goto(`${url}/${kind}`, { waitUntil: 'networkidle' })
  await mark(page)
  await box.fill(searches[round]!)
  note(
    'search typed',
    await timed(
      () => box.press('Enter'),
      () => changed(page),
    ),
  )
  await page.waitForLoadState('networkidle')
  note(
    'all counts there, and half a second of silence',
    await timed(
      () => page.goto(`${url}/${kind}?q=${searches[(round + 3) % searches.length]}`, { waitUntil: 'networkidle' }),
      rows,
    ),
  )
  await page.goto(`${url}/statements`, { waitUntil: 'networkidle' })
  note('screens without rows, of 90', await blankScreens(page))
  const report = page.locator('article .mark').last()
  note(
    'report of 5,000 words opened',
    await timed(
      () => page.goto(`${url}/report/${id}`, { waitUntil: 'commit' }),
      () => report.waitFor(),
    ),
  )
  await context.close()
}
const bars: Readonly<Record<string, number>> = {
  'first view': 1500,
  'facet chosen': 300,
  'search typed': 300,
  'report of 5,000 words opened': 500,
  'screens without rows, of 90': 0,
}
for (const [name, all] of times) tell(name, all, bars[name])
await browser.close()
server.kill('SIGINT')
await once(server, 'exit')

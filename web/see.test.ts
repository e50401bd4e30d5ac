import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { parseSearch } from '../src/view/search/parse.ts'
import { deskInBrowser, example } from './harness.ts'

describe('what answers the search, drawn', () => {
  const desk = deskInBrowser(async add => {
    for (const name of [
      'kassala-blast-wire.txt',
      'kassala-blast-ministry.html',
      'oruro-miners.txt',
      'mocha-shipping.html',
    ])
      await add(name, example(name))
  })
  const { open, address, barriers } = desk
  let page: Page
  beforeEach(() => {
    page = desk.page
  })

  it('loads the map only when it is opened', async () => {
    const scripts: string[] = []
    page.on('response', answer => answer.url().endsWith('.js') && scripts.push(answer.url()))
    await open('/events')
    expect(scripts.some(url => /\/map-/.test(url))).toBe(false)
    await page.getByRole('link', { name: 'Map', exact: true }).click()
    await page.locator('.map .point').first().waitFor()
    expect(scripts.some(url => /\/map-/.test(url))).toBe(true)
    expect(address()).toBe('/events/map')
  })

  it('shows places as points, countries as areas, and leads to what is on no map', async () => {
    await open('/events/map')
    expect(await page.locator('.map .point').count()).toBeGreaterThan(1)
    expect(await page.locator('.map .land.known').count()).toBe(1)
    const [, unplaced = ''] = /(\d+) records on no map/.exec(await page.locator('.beside').innerText()) ?? []
    await page.getByRole('link', { name: /on no map/ }).click()
    await page.locator('.row').first().waitFor()
    expect(await page.locator('.above h1').innerText()).toMatch(new RegExp(`^${unplaced} events`))
  })

  it('narrows the search down to a place, which every view then shows', async () => {
    await open('/events/map')
    await page.locator('.places a', { hasText: 'Kassala' }).click()
    await page.waitForFunction(() => document.querySelectorAll('.places li').length === 1)
    expect(decodeURIComponent(address())).toBe('/events/map?q=place:Kassala')
    await page.getByRole('link', { name: 'Timeline' }).click()
    await page.locator('.bar').first().waitFor()
    expect(decodeURIComponent(address())).toBe('/events/timeline?q=place:Kassala')
  })

  it('moves and comes nearer with keys, wheel and buttons', async () => {
    await open('/events/map')
    const where = () => page.locator('.map svg > g').getAttribute('transform')
    const changed = async (by: () => Promise<void>) => {
      const before = await where()
      await by()
      await page.waitForFunction(
        old => document.querySelector('.map svg > g')?.getAttribute('transform') !== old,
        before,
      )
    }
    await page.locator('.map svg').focus()
    await changed(() => page.keyboard.press('ArrowRight'))
    await changed(() => page.keyboard.press('+'))
    await page.mouse.move(500, 300)
    await changed(() => page.mouse.wheel(0, 400))
    await changed(() => page.getByRole('button', { name: 'World' }).click())
    expect(await where()).toBe('translate(0 0) scale(1)')
  })

  it('draws when it happened, and takes days by dragging or typing', async () => {
    await open('/events/timeline')
    expect(await page.locator('.bar').count()).toBeGreaterThan(1)
    await page.getByLabel('From').fill('2025-06-01')
    await page.getByLabel('until').fill('2025-06-30')
    await page.getByRole('button', { name: 'Only these days' }).click()
    await page.waitForFunction(() => location.search.includes('when'))
    expect(decodeURIComponent(address())).toContain('when:2025-06-01..2025-06-30')
    expect(await page.locator('figcaption').innerText()).toContain('by day')
    const box = (await page.locator('.timeline svg').boundingBox())!
    await page.mouse.move(box.x + 5, box.y + 50)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.6, box.y + 50, { steps: 4 })
    await page.mouse.up()
    await page.waitForFunction(() => !location.search.includes('2025-06-30'))
    await page.getByRole('button', { name: 'All days' }).click()
    expect(address()).toBe('/events/timeline')
  })

  it('leads from the undated to their list', async () => {
    await open('/events/timeline')
    await page.getByRole('link', { name: /without a day/ }).click()
    await page.locator('.row').first().waitFor()
    expect(decodeURIComponent(address())).toBe('/events?q=lacks:time')
  })

  it('draws who does what to whom, and lists it', async () => {
    await open('/events/network')
    expect(await page.locator('.network .node').count()).toBeGreaterThan(4)
    const row = page.locator('.pairs tbody tr').first()
    const [who = ''] = (await row.innerText()).split('\t')
    await row.getByRole('link').click()
    await page.locator('.row').first().waitFor()
    expect(decodeURIComponent(address())).toContain(`by:`)
    expect(await page.locator('.row').first().innerText()).toContain(who)
    const places = () => page.locator('.network circle').evaluateAll(all => all.map(c => c.getAttribute('cx')).join())
    await open('/events/network')
    const first = await places()
    await page.reload({ waitUntil: 'networkidle' })
    expect(await places()).toBe(first)
  })

  it('draws figures over time as the intervals that their sources give', async () => {
    await open('/figures/chart?q=role:killed')
    const mark = page.locator('.panel a').first()
    expect(await page.locator('.panel').count()).toBe(1)
    expect(await mark.getAttribute('aria-label')).toMatch(/\d/)
    await mark.focus()
    await page.keyboard.press('Enter')
    await page.locator('.card blockquote').waitFor()
  })

  it('draws hollow what a copy says again', async () => {
    const [wire] = (await desk.ledger.reports(parseSearch('agency:Northwire'))).reports
    const reading = (await desk.ledger.reading(wire!.id))!
    const report = { ...reading.report, id: 'again', outlet: 'Gash Evening', published: '2025-06-18' }
    const own = reading.records.find(r => r.kind === 'figure' && r.role === 'killed')
    const records = reading.records.map(r =>
      r === own && r.kind === 'figure' ? { ...r, quantity: { ...r.quantity, low: 31, point: 31, high: 31 } } : r,
    )
    await desk.ledger.addReading({ ...reading, records, report }, { engine: 'e', at: '2031-03-06T10:00:00Z' })
    await open('/figures/chart?q=role:killed')
    await page.locator('.panel .copied').first().waitFor()
    expect(await page.locator('.legend').innerText()).toContain('only said again, by a report that copies another')
    const marks = await page.locator('.panel a').evaluateAll(all =>
      all.map(mark => ({
        name: mark.getAttribute('aria-label') ?? '',
        hollow: [...mark.querySelectorAll('circle')].every(c => getComputedStyle(c).fill === 'none'),
        copied: mark.classList.contains('copied'),
      })),
    )
    const again = marks.filter(m => m.name.includes('Gash Evening'))
    expect(again.filter(m => m.copied).every(m => m.hollow && m.name.endsWith('; a copy of Northwire'))).toBe(true)
    expect(again.filter(m => !m.copied).map(m => m.name)).toEqual([expect.stringMatching(/^31, /)])
    expect(marks.filter(m => !m.name.includes('Gash Evening')).some(m => m.copied)).toBe(false)
    expect(await desk.barriers()).toEqual([])
  })

  it.each(['timeline', 'map', 'network', 'chart'])('has no barriers in the %s, wide or narrow', async view => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [390, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 844 })
      await page.emulateMedia({ colorScheme })
      await open(`/figures/${view}`)
      expect(await barriers()).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
})

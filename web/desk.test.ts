import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ledger } from '../src/ledger/ledger.ts'
import { parseSearch } from '../src/view/search/parse.ts'
import { deskInBrowser, example } from './harness.ts'

const hostile = `Fire at the Orun depot <script>window.taken = 1</script>

<img src=x onerror="window.taken = 1"> A guard said that four crates <b onmouseover="window.taken = 1">burned</b> on Friday.`

const mixed = `تقرير من فيلم

قال الحارس ان الجسر مغلق. The mayor of Orun said that 12 people were killed in Velm.`

describe('the desk in a browser, with the real server and a real ledger', () => {
  const desk = deskInBrowser(async add => {
    const date = '2031-03-05'
    await add('wire', example('kassala-blast-wire.txt'), { date })
    await add('ministry', example('kassala-blast-ministry.html'), { date })
    const title = 'Fire <script>window.taken = 1</script>'
    await add('hostile', new TextEncoder().encode(hostile), { date, title })
    await add('mixed', new TextEncoder().encode(mixed), { date })
  })
  const { ids, open, address, barriers } = desk
  let page: Page
  let ledger: Ledger
  beforeAll(() => {
    ledger = desk.ledger
  })
  beforeEach(() => {
    page = desk.page
  })

  const found = (): Promise<string> => page.locator('.above h1').innerText()
  const countOf = async (q: string): Promise<number> => (await ledger.count(parseSearch(q))).records

  describe('asking', () => {
    it('asks for the rows once, and for counts after them', async () => {
      const asked: string[] = []
      page.on('request', request => asked.push(new URL(request.url()).pathname))
      await open('/figures')
      const first = ['/api/session', '/api/judgements/lately']
      const api = asked.filter(path => path.startsWith('/api/') && !first.includes(path))
      expect(api.filter(path => path === '/api/records').length).toBe(1)
      expect(api[0]).toBe('/api/records')
    })

    it('lists, searches and goes back', async () => {
      await open('/')
      expect(await found()).toContain(`${await countOf('kind:statement')} statements`)
      await page.keyboard.press('/')
      await page.keyboard.type('act:deny')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/statements?q=act%3Adeny')
      await page.waitForFunction(
        n => document.querySelector('h1')?.textContent?.startsWith(`${n} `),
        await countOf('kind:statement act:deny'),
      )
      await page.goBack()
      expect(address()).toBe('/')
      await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#search')?.value === '')
    })

    it('completes fields and what the ledger holds', async () => {
      await open('/figures')
      await page.locator('#search').pressSequentially('rol')
      await page.getByRole('option', { name: /role:/ }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.getByRole('option', { name: /killed/ }).click()
      expect(await page.locator('#search').inputValue()).toBe('role:killed ')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/figures?q=role%3Akilled')
    })

    it('narrows down by values, with and without', async () => {
      await open('/figures')
      await page.getByRole('button', { name: /^killed/ }).click()
      await page.waitForURL('**/figures?q=role%3Akilled')
      const killed = await countOf('kind:figure role:killed')
      await page.waitForFunction(n => document.querySelector('h1')?.textContent?.startsWith(`${n} `), killed)
      await page.locator('.facets li', { hasText: 'injured' }).hover()
      await page.getByRole('button', { name: 'Without injured' }).click()
      await page.waitForURL('**/figures?q=role%3Akilled+-role%3Ainjured')
    })

    it('says what is wrong with a search', async () => {
      await open('/figures?q=colour:red')
      expect(await page.locator('main').innerText()).toContain('there is no field “colour”')
    })

    it('lists reports, actors and places', async () => {
      await open('/reports')
      expect(await page.locator('.row').count()).toBe(4)
      await open('/actors')
      await page.locator('.row a').first().click()
      expect(address()).toMatch(/^\/statements\?q=actor%3A/)
      await open('/places')
      expect(await page.locator('.row a').first().innerText()).toBe('Kassala')
    })
  })

  describe('reading and judging', () => {
    it('goes from a row to its words, and back', async () => {
      await open('/figures?q=role:killed')
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/report\/.*record=f-/)
      const words = await page.locator('.card blockquote').innerText()
      expect(await page.locator('article .chosen').allInnerTexts()).toEqual([words])
      await page.keyboard.press('x')
      await page.getByText(': rejected').waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.waitForURL('**/figures?q=role%3Akilled')
      // The list stands as it was, at the row that was opened, with what was decided.
      await page.waitForFunction(() => document.activeElement?.closest('.rejected') !== null)
    })

    it('links text, notes and card both ways', async () => {
      await open(`/report/${ids.get('wire')}`)
      expect(await page.title()).toBe('Blast at Kassala bus station kills at least nine · Onrecord')
      await page.keyboard.press('PageDown')
      await page.waitForFunction(() => document.querySelector('.page')!.scrollTop > 100)
      await page.locator('article .mark.figure', { hasText: 'nine bodies' }).click()
      expect(await page.locator('.note.chosen').innerText()).toContain('9 killed')
      expect(await page.locator('.card').innerText()).toContain('a security official')
      await page.locator('.note', { hasText: 'E1 ASSAULT' }).hover()
      expect(await page.locator('article .pointed').allInnerTexts()).toEqual(['exploded'])
      await page.locator('.note', { hasText: 'E1 ASSAULT' }).click()
      expect(await page.locator('.card blockquote').innerText()).toBe('exploded')
    })

    it('writes decisions down by key, and takes them back', async () => {
      const id = ids.get('ministry')!
      const { records } = (await ledger.reading(id))!
      await open(`/report/${id}?record=${records[0]!.id}`)
      await page.keyboard.press('x')
      await page.getByText('S1: rejected').waitFor()
      expect(address()).toContain(records[1]!.id)
      const judged = async () => (await ledger.judgements(`${id}/${records[0]!.id}`)).map(j => [j.verdict, j.by])
      expect(await judged()).toEqual([['rejected', 'ada']])
      await page.keyboard.press('z')
      await page.getByText('S1: taken back').waitFor()
      expect(await judged()).toEqual([
        ['rejected', 'ada'],
        ['none', 'ada'],
      ])
    })

    it('keeps decisions that come faster than the server answers, and why', async () => {
      const id = ids.get('wire')!
      const { records } = (await ledger.reading(id))!
      await open(`/report/${id}?record=${records[0]!.id}`)
      for (const key of ['a', 'x', 'u', 'z']) await page.keyboard.press(key)
      await page.getByText(/: taken back$/).waitFor()
      const verdicts = await Promise.all(
        records.slice(0, 3).map(async r => (await ledger.judgements(`${id}/${r.id}`)).map(j => j.verdict)),
      )
      expect(verdicts).toEqual([['accepted'], ['rejected'], ['unsure', 'none']])
      await page.locator(`[data-record="${records[1]!.id}"]`).click()
      await page.getByLabel('Why?').fill('the number is of the day before')
      await page.keyboard.press('Enter')
      await page.locator('.history q').waitFor()
      expect(await page.locator('.note.chosen').getAttribute('data-verdict')).toBe('rejected')
      const [, last] = await ledger.judgements(`${id}/${records[1]!.id}`)
      expect(last).toMatchObject({ verdict: 'rejected', reason: 'the number is of the day before', by: 'ada' })
    })

    it('goes from one result to the next without the list', async () => {
      await open('/figures?q=role:killed&order=oldest')
      const rows = await page.locator('.row a').evaluateAll(all => all.map(a => new URL((a as HTMLAnchorElement).href)))
      const records = rows.map(url => url.searchParams.get('record'))
      await page.locator('.row a').first().click()
      await page.locator('article').waitFor()
      await page.keyboard.press('n')
      await page.getByText(`2 of ${records.length}`).waitFor()
      expect(address()).toContain(`record=${records[1]}`)
      await page.keyboard.press('p')
      await page.getByText(`1 of ${records.length}`).waitFor()
      expect(address()).toContain(`record=${records[0]}`)
    })

    it('sets Arabic from right to left and English from left to right', async () => {
      await open(`/report/${ids.get('mixed')}`)
      const directions = await page
        .locator('article h1, article > p')
        .evaluateAll(all => all.map(e => getComputedStyle(e).direction))
      expect(new Set(directions)).toEqual(new Set(['rtl']))
      await open(`/report/${ids.get('wire')}`)
      expect(
        await page
          .locator('article > p')
          .first()
          .evaluate(e => getComputedStyle(e).direction),
      ).toBe('ltr')
    })
  })

  describe('adding', () => {
    it('reads files, tells what came of each, and opens them', async () => {
      await open('/reports')
      const before = await page.locator('.row').count()
      await page.getByRole('button', { name: 'Add reports' }).click()
      await page.locator('input[type=file]').setInputFiles([
        {
          name: 'ferry.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from('The port office said that two ferries sank.'),
        },
        { name: 'blank.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') },
      ])
      await page.getByText('2 of 2 read').waitFor()
      expect(await page.locator('dialog .uploads').innerText()).toMatch(
        /ferry\.txt\s*added[\s\S]*blank\.txt[\s\S]*no text/,
      )
      expect(await barriers()).toEqual([])
      await page.waitForFunction(n => document.querySelectorAll('.row').length === n, before + 1)
      await page.getByRole('link', { name: 'ferry.txt' }).click()
      await page.locator('article', { hasText: 'two ferries sank' }).waitFor()
    })
  })

  describe('a report with script in it', () => {
    it('stays text', async () => {
      await open(`/report/${ids.get('hostile')}`)
      expect(await page.locator('article').innerText()).toContain('<img src=x onerror=')
      expect(await page.locator('article script, article img, article b').count()).toBe(0)
      expect(await page.evaluate(() => 'taken' in window)).toBe(false)
    })

    it('would not run even if it came into the page', async () => {
      await open(`/report/${ids.get('hostile')}`)
      const ran = await page.evaluate(async () => {
        const refused = new Promise(resolve =>
          document.addEventListener('securitypolicyviolation', e => resolve(e.violatedDirective)),
        )
        const parsed = new DOMParser()
        try {
          const script = document.createElement('script')
          script.append('window.taken = 1')
          document.body.append(script)
        } catch {
          // Trusted types refuse it outright.
        }
        try {
          document.body.append(
            ...parsed.parseFromString('<img src=x onerror="window.taken = 1">', 'text/html').body.children,
          )
        } catch {
          // As above.
        }
        return { directive: await refused, taken: 'taken' in window }
      })
      expect(ran).toMatchObject({ taken: false })
      expect(ran.directive).toMatch(/script|trusted/)
      desk.faults = desk.faults.filter(
        fault => !/Content Security Policy|TrustedHTML|TrustedScript|require-trusted-types/i.test(fault),
      )
    })
  })

  describe('for everybody', () => {
    it.each(['light', 'dark'] as const)('has no barriers that axe knows, in %s colours', async colorScheme => {
      await page.emulateMedia({ colorScheme })
      const record = (await ledger.reading(ids.get('wire')!))!.records[0]!.id
      for (const at of [
        '/statements',
        '/figures?q=role:killed',
        '/reports',
        '/actors',
        `/report/${ids.get('wire')}?record=${record}`,
      ]) {
        await open(at)
        expect([at, await barriers()]).toEqual([at, []])
      }
    })

    it('has none on a phone, and nothing that must be scrolled sideways', async () => {
      await page.setViewportSize({ width: 390, height: 844 })
      const record = (await ledger.reading(ids.get('wire')!))!.records[0]!.id
      for (const at of ['/statements', `/report/${ids.get('wire')}?record=${record}`]) {
        await open(at)
        expect([at, await barriers()]).toEqual([at, []])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      }
    })

    it('fits 320 pixels, as at 400 % on a wide screen', async () => {
      await page.setViewportSize({ width: 320, height: 640 })
      for (const at of ['/statements', '/actors', `/report/${ids.get('wire')}`]) {
        await open(at)
        expect([at, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([at, 320])
      }
    })

    it('is small: the first view takes less than 200 KB', async () => {
      const sizes: number[] = []
      page.on('response', async answer => {
        if (/\/(?:api\/.*)?$/.test(new URL(answer.url()).pathname)) return
        const body = await answer.body()
        sizes.push(answer.url().endsWith('.woff2') ? body.length : gzipSync(body).length)
      })
      await open('/')
      expect(sizes.length).toBeGreaterThan(3)
      expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(200_000)
    })

    it('shows its keys', async () => {
      await open('/')
      await page.keyboard.press('?')
      expect(await page.getByRole('dialog').innerText()).toContain('take the last decision back')
      await page.getByRole('button', { name: 'Close' }).click()
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    })

    it('keeps the colours that were chosen', async () => {
      await open('/')
      const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
      await page.getByLabel('Colours').selectOption('dark')
      expect(await scheme()).toBe('dark')
      await open('/figures')
      expect(await scheme()).toBe('dark')
    })

    it('can be walked through with the keyboard alone', async () => {
      await open('/figures?q=role:killed')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the results')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      // Columns, the order, then the rows.
      const names: string[] = []
      for (let i = 0; i < 6; i++) {
        names.push(await page.evaluate(() => document.activeElement!.tagName))
        await page.keyboard.press('Tab')
      }
      expect(names).toContain('SUMMARY')
      expect(names).toContain('A')
    })
  })
})

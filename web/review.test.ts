import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Event } from '../src/record/event.ts'
import type { OnrecordRecord } from '../src/record/reading.ts'
import type { Statement } from '../src/record/statement.ts'
import { parseSearch } from '../src/view/search/parse.ts'
import { deskInBrowser, example } from './harness.ts'

describe('reviewing', () => {
  const desk = deskInBrowser(async add => {
    for (const name of [
      'kassala-blast-wire.txt',
      'kassala-blast-ministry.html',
      'oruro-miners.txt',
      'gjakova-talks.txt',
    ])
      await add(name, example(name))
  })
  const { open, ids } = desk
  let page: Page
  beforeEach(() => {
    page = desk.page
  })
  const records = async (name: string): Promise<readonly OnrecordRecord[]> =>
    (await desk.ledger.reading(ids.get(name)!))!.records
  const first = async (name: string, kind: string) => {
    const record = (await records(name)).find(r => r.kind === kind)!
    await open(`/report/${ids.get(name)}?record=${record.id}`)
    return { record, ref: `${ids.get(name)}/${record.id}` }
  }
  const said = (words: string) =>
    page.waitForFunction(text => document.querySelector('.card .said')?.textContent?.includes(text), words)
  const last = async (ref: string) => (await desk.ledger.judgements(ref)).at(-1)

  it('corrects a figure by keyboard, says why, and takes it back', async () => {
    const { ref } = await first('kassala-blast-wire.txt', 'figure')
    await page.keyboard.press('e')
    await page.getByLabel('Counts').selectOption('injured')
    await page.getByLabel('At least').fill('11')
    await page.getByLabel('Why?').fill('the hospital’s own count')
    await page.keyboard.press('Enter')
    await said('corrected')
    expect(await last(ref)).toMatchObject({
      verdict: 'corrected',
      reason: 'the hospital’s own count',
      by: 'ada',
      correction: { role: 'injured', quantity: { low: 11 } },
    })
    expect(await page.locator('.card').innerText()).toContain('injured')
    await page.keyboard.press('z')
    await said('taken back')
    expect(await page.locator('.card').innerText()).not.toContain('11 or more')
    await page.keyboard.press('Z')
    await said('corrected')
    expect(await last(ref)).toMatchObject({ verdict: 'corrected', correction: { role: 'injured' } })
  })

  it('tells who read a record, and what another reader says of it', async () => {
    const stored = (await desk.ledger.reading(ids.get('gjakova-talks.txt')!))!
    const why = {
      readers: ['engine', 'model'],
      model: 'compatible/m',
      prompt: '1',
      dispute: 'the model has the role killed',
    }
    const [one, ...rest] = stored.records
    const records = [{ ...one!, why: { ...one!.why, ...why } as OnrecordRecord['why'] }, ...rest]
    await desk.ledger.addReading({ ...stored, records }, { engine: 'e both', at: '2031-03-06T10:00:00Z' })
    await open(`/report/${ids.get('gjakova-talks.txt')}?record=${one!.id}`)
    await page.getByText('Why this record').click()
    const card = await page.locator('.card').innerText()
    expect(card).toContain('the model has the role killed')
    expect(card).toContain('Read by: the engine, the model compatible/m')
  })

  it('shows a correction when the report is opened again, and in the list', async () => {
    const { record, ref } = await first('oruro-miners.txt', 'event')
    await desk.ledger.judge({
      record: ref,
      verdict: 'corrected',
      correction: { type: 'CONSULT', mode: null },
      by: 'bo',
      at: '2031-03-06T09:00:00Z',
    })
    await open(`/report/${ids.get('oruro-miners.txt')}?record=${record.id}`)
    await page.waitForFunction(() => document.querySelector('.card')?.textContent?.includes('CONSULT'))
    await open('/events?q=judged:corrected')
    expect(await page.locator('.row').first().innerText()).toContain('CONSULT')
  })

  it('takes words that are selected in the article', async () => {
    const { record, ref } = await first('kassala-blast-ministry.html', 'statement')
    const { text } = (await desk.ledger.reading(ids.get('kassala-blast-ministry.html')!))!.report
    await page.getByRole('button', { name: 'Correct e' }).click()
    await page.getByLabel('What is said').first().focus()
    // The second word of the article up to the eighth, as a mouse would select them.
    const words = await page.evaluate(() => {
      const pieces = [...document.querySelectorAll('article p.paragraph [data-at], article p [data-at]')]
      const node = pieces.find(p => p.textContent!.trim().split(' ').length > 6)!.firstChild!
      const content = node.textContent!
      const [from, to] = [content.indexOf(' ') + 1, content.lastIndexOf(' ')]
      getSelection()!.setBaseAndExtent(node, from, node, to)
      node.parentElement!.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
      return content.slice(from, to).trim()
    })
    expect(await page.getByLabel('What is said').first().inputValue()).toBe(words)
    await page.getByRole('button', { name: 'Keep' }).click()
    await said('corrected')
    const { content } = (await last(ref))!.correction as { content: [number, number][] }
    expect(text.slice(...content[0]!)).toBe(words)
    expect(record.kind).toBe('statement')
  })

  it('refuses words that are not in the text', async () => {
    const { ref } = await first('gjakova-talks.txt', 'statement')
    const before = (await desk.ledger.judgements(ref)).length
    await page.keyboard.press('e')
    await page.getByLabel('What is said').first().fill('nobody ever said this')
    await page.getByRole('button', { name: 'Keep' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('is not in the text')
    expect((await desk.ledger.judgements(ref)).length).toBe(before)
    expect(await desk.barriers()).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.edit').waitFor({ state: 'detached' })
  })

  /** Selects words of the article as a mouse would. */
  const select = (words: string) =>
    page.evaluate(text => {
      const node = [...document.querySelectorAll('article [data-at]')]
        .map(piece => piece.firstChild!)
        .find(n => n.textContent!.includes(text))!
      const from = node.textContent!.indexOf(text)
      getSelection()!.setBaseAndExtent(node, from, node, from + text.length)
    }, words)

  it('adds a record of words that are selected, and takes it back', async () => {
    const id = ids.get('gjakova-talks.txt')!
    await open(`/report/${id}`)
    const { text } = (await desk.ledger.reading(id))!.report
    const before = (await desk.ledger.reading(id))!.records.length
    const words = await page.evaluate(() => {
      const plain = [...document.querySelectorAll('article p [data-at]:not(.mark)')]
      return plain
        .map(p => p.textContent!.trim())
        .find(t => /^\w+ \w+/.test(t))!
        .split(' ')
        .slice(0, 2)
        .join(' ')
    })
    await select(words)
    await page.getByRole('button', { name: /^Add a record i$/ }).click()
    await page.getByRole('radio', { name: 'event' }).check()
    expect(await page.getByLabel('Word that names it').inputValue()).toBe(words)
    await page.getByLabel('Type').selectOption('CONSULT')
    await page.getByLabel('Why?').fill('missed by the engine')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await desk.barriers()).toEqual([])
    }
    await page.getByRole('button', { name: 'Keep' }).click()
    await said('Added, and accepted')
    await page.waitForFunction(() => document.querySelector('.card code')?.textContent === 'by-hand')
    const { reading, decisions } = (await desk.ledger.review(id))!
    const added = reading.records.find(r => r.why.rule === 'by-hand')!
    expect(reading.records).toHaveLength(before + 1)
    expect(added).toMatchObject({ kind: 'event', type: 'CONSULT', quad: 'verbal-cooperation' })
    expect(text.slice(...(added as Event).trigger)).toBe(words)
    expect(decisions.find(d => d.record === added.id)).toMatchObject({ verdict: 'accepted' })
    expect(await page.locator('.note[aria-pressed="true"]').innerText()).toContain('CONSULT')
    await page.keyboard.press('z')
    await said('taken back')
    expect(await last(`${id}/${added.id}`)).toMatchObject({ verdict: 'rejected' })
  })

  it('adds a record by keyboard alone, and says what keeps one from being added', async () => {
    const id = ids.get('oruro-miners.txt')!
    await open(`/report/${id}`)
    await page.keyboard.press('i')
    await page.getByRole('radio', { name: 'figure' }).focus()
    await page.keyboard.press('Space')
    await page.getByLabel('Words of the number').fill('words that are nowhere')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Keep' }).press('Enter')
    expect(await page.getByRole('alert').innerText()).toContain('is not in the text')
    const figure = (await records('oruro-miners.txt')).find(r => r.kind === 'figure')!
    const { text } = (await desk.ledger.reading(id))!.report
    await page.getByLabel('Words of the number').fill(text.slice(...figure.span))
    await page.getByRole('button', { name: 'Keep' }).press('Enter')
    await said('stands at these words already')
    expect(desk.faults.splice(0)).toEqual([expect.stringContaining('409')])
    // What was typed is still there.
    expect(await page.getByLabel('Words of the number').inputValue()).toBe(text.slice(...figure.span))
    await page.keyboard.press('Escape')
    await page.locator('.edit').waitFor({ state: 'detached' })
  })

  it('corrects the place by search, the days and who is meant', async () => {
    const { record, ref } = await first('kassala-blast-ministry.html', 'figure')
    await page.keyboard.press('e')
    await page.getByLabel('Where').selectOption('another place …')
    await page.getByLabel('Name of the place').fill('Port Sudan')
    await page
      .getByRole('radio', { name: /^Port Sudan/ })
      .first()
      .check()
    await page.getByLabel('When').selectOption('other days …')
    await page.getByLabel('First day').fill('2031-02-27')
    await page.getByLabel('Last day').fill('2031-02-28')
    expect(await desk.barriers()).toEqual([])
    await page.getByRole('button', { name: 'Keep' }).click()
    await said('corrected')
    await page.waitForFunction(() => document.querySelector('.card')?.textContent?.includes('Port Sudan'))
    expect(await page.locator('.card').innerText()).toContain('2031-02-27')
    const { places, times } = (await last(ref))!.correction!.names!
    expect(places).toMatchObject([{ name: 'Port Sudan', country: 'SD' }])
    expect(times).toMatchObject([{ from: '2031-02-27', to: '2031-02-28' }])
    // A second correction keeps the first one.
    await page.keyboard.press('e')
    await page.getByLabel('Counts').selectOption('missing')
    await page.getByRole('button', { name: 'Keep' }).click()
    await page.waitForFunction(() => document.querySelector('.card')?.textContent?.includes('missing'))
    expect((await last(ref))!.correction).toMatchObject({
      role: 'missing',
      names: { places: [{ name: 'Port Sudan' }] },
    })
    const [entry] = (
      await desk.ledger.records([
        { field: 'report', negated: false, match: { kind: 'any', values: [ref.split('/')[0]!] } },
      ])
    ).entries.filter(e => e.record.id === record.id)
    expect(entry!.place!.name).toBe('Port Sudan')
    await page.keyboard.press('z')
    await said('taken back')
    expect(await page.locator('.card').innerText()).toContain('Port Sudan')
    const { record: statement } = await first('kassala-blast-ministry.html', 'statement')
    await page.keyboard.press('e')
    await page.getByLabel('who is').first().fill('Red Sea State health office')
    await page.getByRole('button', { name: 'Keep' }).click()
    await said('corrected')
    const { reading } = (await desk.ledger.review(ref.split('/')[0]!))!
    const corrected = reading.records.find(r => r.id === statement.id) as Statement
    expect(reading.actors.find(a => a.id === corrected.source!.actor)!.name).toBe('Red Sea State health office')
  })

  it('writes down the name of whoever decides in this browser', async () => {
    const { ref } = await first('gjakova-talks.txt', 'figure')
    await page.keyboard.press('?')
    await page.getByLabel(/Your name/).fill('Ibrahim')
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await page.keyboard.press('u')
    await said('unsure')
    expect(await last(ref)).toMatchObject({ verdict: 'unsure', by: 'Ibrahim' })
  })

  it('gives one verdict to all that a search finds, after a look at them, and takes it back', async () => {
    await open('/figures?q=role:displaced,money')
    const found = (
      await desk.ledger.count([
        { field: 'role', negated: false, match: { kind: 'any', values: ['displaced', 'money'] } },
      ])
    ).records
    await page.getByRole('button', { name: 'Judge all …' }).click()
    await page.getByText(`${found} figures will have the same verdict.`).waitFor()
    expect(await page.locator('.preview-list li').count()).toBe(Math.min(13, found))
    await page.getByRole('combobox', { name: /^Verdict/ }).selectOption('unsure')
    await page.getByLabel('Why?').fill('to be looked at by the desk in Khartoum')
    await page.getByRole('button', { name: 'Write down' }).click()
    await page.getByText(`${found} of ${found} written down`).waitFor()
    expect(await desk.barriers()).toEqual([])
    const judged = async (verdict: string) =>
      (
        await desk.ledger.records([
          { field: 'judged', negated: false, match: { kind: 'any', values: [verdict] } },
          { field: 'role', negated: false, match: { kind: 'any', values: ['displaced', 'money'] } },
        ])
      ).entries.length
    expect(await judged('unsure')).toBe(found)
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Taken back.').waitFor()
    expect(await judged('unsure')).toBe(0)
  })

  it('shows how far two people agree, and takes one side where they do not', async () => {
    const [a, b] = (await records('oruro-miners.txt')).filter(r => r.kind === 'statement')
    const judge = (by: string, id: string, verdict: 'accepted' | 'rejected') =>
      desk.ledger.judge({
        record: `${ids.get('oruro-miners.txt')}/${id}`,
        verdict,
        by,
        at: '2031-03-08T09:00:00Z',
        reason: verdict === 'rejected' ? 'nobody says so' : null,
      })
    for (const by of ['cy', 'di']) await judge(by, a!.id, 'accepted')
    await judge('cy', b!.id, 'accepted')
    await judge('di', b!.id, 'rejected')
    await open('/statements/agreement')
    expect(await page.locator('.facets').count()).toBe(0)
    const row = page.locator('.pairs tbody tr', { hasText: 'cy, di' })
    expect(await row.innerText()).toMatch(/2\s+50 %/)
    const progress = page.locator('.progress tbody tr')
    expect(await progress.filter({ hasText: 'cy' }).innerText()).toMatch(/^cy\s+\d+\s+2$/)
    const side = page.locator('.disagreements ul li', { hasText: 'nobody says so' })
    expect(await side.innerText()).toContain('stands')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await desk.barriers()).toEqual([])
    }
    // Somebody else settles it first: whoever comes later is told, and sees it as it is by then.
    await judge('eve', b!.id, 'rejected')
    const takeThat = page.locator('.disagreements ul li', { hasText: 'cy' }).getByRole('button', { name: 'Take this' })
    await takeThat.click()
    await page.locator('.disagreements [role=status]', { hasText: 'eve decided meanwhile: rejected' }).waitFor()
    await page.locator('.disagreements ul li', { hasText: 'eve' }).waitFor()
    // The browser tells of the refusal too.
    expect(desk.faults.splice(0)).toEqual([expect.stringContaining('409')])
    await takeThat.click()
    await page.locator('.disagreements ul li', { hasText: 'as cy decided' }).waitFor()
    const last = (await desk.ledger.judgements(`${ids.get('oruro-miners.txt')}/${b!.id}`)).at(-1)
    expect(last).toMatchObject({ verdict: 'accepted', reason: 'as cy decided' })
  })

  it('tells how far it is in what the search finds, and leads to what is open', async () => {
    await open('/events?q=judged:accepted')
    const told = page.locator('.facets .progress p')
    const figuresOf = async (): Promise<[number, number]> => {
      const [, decided, left] = /^([\d,]+) decided, ([\d,]+) open$/.exec(await told.innerText())!
      return [Number(decided), Number(left)]
    }
    await told.getByText(/open/).waitFor()
    const [decided, left] = await figuresOf()
    expect(decided + left).toBe((await desk.ledger.count(parseSearch('kind:event'))).records)
    const [first] = (await desk.ledger.records(parseSearch('kind:event judged:none'), { limit: 1 })).entries
    const now = new Date().toISOString()
    await desk.ledger.judge({ record: first!.ref, verdict: 'accepted', by: 'Eve of the night desk', at: now })
    await page.reload({ waitUntil: 'networkidle' })
    await told.getByText(`${decided + 1} decided, ${left - 1} open`).waitFor()
    const row = page.locator('.facets .progress tbody tr', { hasText: 'Eve of the night desk' })
    expect(await row.innerText()).toMatch(/\s1\s+1$/)
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await desk.barriers()).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await page.getByRole('link', { name: `${left - 1} open` }).focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.search.includes('none'))
    expect(decodeURIComponent(desk.address())).toBe('/events?q=judged:none')
    await desk.ledger.judge({ record: first!.ref, verdict: 'none', by: 'Eve of the night desk', at: now })
  })

  it('takes fewer than three keys a record, through fifty records of several reports', async () => {
    await open('/statements')
    let keys = 0
    const press = async (key: string) => {
      keys++
      await page.keyboard.press(key)
    }
    const decided = async () => (await desk.ledger.status()).judgements
    const before = await decided()
    await press('j')
    await press('Enter')
    await page.locator('.card blockquote').waitFor()
    const reports = new Set<string>()
    for (let done = 0; done < 50; done++) {
      const address = desk.address()
      reports.add(address.split('?')[0]!)
      await page.locator('.card blockquote').waitFor()
      await press(done % 5 === 4 ? 'x' : 'a')
      // Behind the last record of a report the next report of the list comes by itself.
      await page.waitForFunction(old => location.pathname + location.search !== old, address)
    }
    await page.waitForTimeout(300)
    expect(reports.size).toBeGreaterThan(1)
    expect(await decided()).toBe(before + 50)
    expect(keys / 50).toBeLessThan(3)
  })
})

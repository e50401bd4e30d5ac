import { describe, expect, it } from 'vitest'
import { fromJsonLine } from './json-line.ts'

const TEXT = '\ufeffBridge falls\r\n\r\nTwo men were killed in Keldar.  '

describe('fromJsonLine', () => {
  it('keeps the text exactly as given and echoes the id', async () => {
    const line = JSON.stringify({
      id: 'r-1',
      date: '2015-02-20',
      title: 'Bridge falls',
      url: 'https://example.org/1',
      text: TEXT,
    })
    expect(await fromJsonLine(line)).toMatchObject({
      id: 'r-1',
      published: '2015-02-20',
      title: 'Bridge falls',
      url: 'https://example.org/1',
      text: TEXT,
      retrieved: null,
      language: 'en',
    })
  })

  it('takes null for missing, and a number as id', async () => {
    const report = await fromJsonLine(JSON.stringify({ id: 7, date: null, title: null, text: 'Two men died.' }))
    expect(report).toMatchObject({ id: '7', published: null, title: null })
  })

  it('gives a report without an id the start of its hash', async () => {
    const report = await fromJsonLine('{"text": "Two men died."}')
    expect(report.id).toBe(report.sha256.slice(0, 16))
  })

  it('lets defaults stand in', async () => {
    expect((await fromJsonLine('{"text": "Two men died."}', { date: '2015-02-20' })).published).toBe('2015-02-20')
    expect((await fromJsonLine('{"text": "Two men died.", "date": "2014"}', { date: '2015-02-20' })).published).toBe(
      '2014',
    )
  })

  it('reads HTML', async () => {
    const report = await fromJsonLine('{"id": "h", "html": "<p>Two men were killed in Keldar.</p>"}')
    expect(report).toMatchObject({ id: 'h', text: 'Two men were killed in Keldar.' })
  })

  const bad: [string, string][] = [
    ['', 'bad-line'],
    ['{"id": "1", "text": ', 'bad-line'],
    ['[1]', 'bad-line'],
    ['null', 'bad-line'],
    ['{"id": "1"}', 'bad-line'],
    ['{"id": "1", "text": "a", "html": "b"}', 'bad-line'],
    ['{"id": "1", "text": 5}', 'bad-line'],
    ['{"id": {}, "text": "a"}', 'bad-line'],
    ['{"id": "1", "text": "  "}', 'empty-input'],
    ['{"id": "1", "text": "Two men died.", "date": "soon"}', 'bad-date'],
    ['{"id": "1", "html": "<nav>Home</nav>"}', 'no-article'],
  ]
  it.each(bad)('refuses %s', async (line, code) => {
    await expect(fromJsonLine(line)).rejects.toMatchObject({
      name: 'OnrecordError',
      code,
      advice: expect.stringMatching(/\S/),
    })
  })
})

import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pageWords } from '../../language/en/page-words.ts'
import { type PdfLine, pdfOf } from '../samples.cases.ts'
import { readPdf } from './pdf.ts'

const textOf = async (...pages: PdfLine[][]): Promise<string> => (await readPdf(pdfOf(pages), pageWords)).text

/** Lines one below the other, 14 points apart. */
const block = (x: number, y: number, ...lines: string[]): PdfLine[] => lines.map((words, i) => [x, y - 14 * i, words])

describe('readPdf', () => {
  it('joins lines to paragraphs and makes broken words whole', async () => {
    expect(
      await textOf([
        ...block(
          72,
          700,
          'Two weavers were hurt when a loom fell in Keldar, the infor-',
          'mation office of the guild said. Al-',
          'Rasul Mill stayed open.',
        ),
        ...block(72, 630, 'A second loom was tied down.'),
      ]),
    ).toBe(
      'Two weavers were hurt when a loom fell in Keldar, the information office of the guild said. Al-Rasul Mill stayed open.\n\nA second loom was tied down.',
    )
  })

  it('keeps the items of a list apart', async () => {
    const items = block(72, 700, '• ropes for the looms of', 'the upper mill', '• oil')
    expect(await textOf(items.map(([x, y, words]): PdfLine => [x, y, words.replace('•', '\x95')]))).toBe(
      '• ropes for the looms of the upper mill\n\n• oil',
    )
  })

  it('reads columns one after the other', async () => {
    const left = block(
      60,
      600,
      'The mill has forty looms, and',
      'each of them is older than the',
      'people who work at it, as the',
      'guild wrote to the governor',
      'after the accident in spring',
      'when a rope had broken.',
    )
    const right = block(
      320,
      600,
      'The governor answered that new',
      'ropes had been bought, and that',
      'an inspector would look at all',
      'of the looms before the end of',
      'the month and write down what',
      'he had found in each mill.',
    )
    const text = await textOf([
      [60, 640, 'A long headline over both columns of the page about looms and ropes'],
      ...left,
      ...right,
    ])
    expect(text.replace(/\s+/g, ' ')).toMatch(/when a rope had broken\. The governor answered/)
  })

  it('leaves out running heads and page numbers', async () => {
    const pages = [1, 2, 3].map((n): PdfLine[] => [
      [72, 800, `Guild of Weavers, report ${n}`],
      ...block(72, 700, `On page ${['one', 'two', 'three'][n - 1]} a loom fell.`),
      [300, 40, String(n)],
    ])
    const text = await textOf(...pages)
    expect(text).not.toContain('Guild of Weavers')
    expect(text.match(/a loom fell/g)).toHaveLength(3)
    expect(text).not.toMatch(/\b3\b/)
  })

  it('carries a paragraph over to the next page', async () => {
    const text = await textOf(block(72, 60, 'The guild said that it would'), block(72, 780, 'ask for new ropes.'))
    expect(text).toBe('The guild said that it would ask for new ropes.')
  })

  it('takes the title that the document gives', async () => {
    const pdf = pdfOf(
      [block(72, 700, 'Two weavers were hurt when a loom fell in Keldar on Monday.')],
      'Looms of Keldar',
    )
    expect((await readPdf(pdf, pageWords)).title).toBe('Looms of Keldar')
  })

  it('refuses streams that unpack to too much', async () => {
    const packed = deflateSync(Buffer.alloc(130_000_000, ' '))
    const stream = `<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`
    const bomb = Buffer.concat([pdfOf([[]]), Buffer.from(stream), packed, Buffer.from('\nendstream')])
    await expect(readPdf(bomb, pageWords)).rejects.toMatchObject({ code: 'archive-bomb' })
  })

  it('reads on where a stream only looks packed', async () => {
    const pdf = pdfOf([[[72, 700, 'Two mills burned in Orun.']]])
    const looks = Buffer.concat([Buffer.from('\nstream\n\x78\x9c', 'latin1'), Buffer.alloc(200_000, 7)])
    expect((await readPdf(Buffer.concat([pdf, looks]), pageWords)).text).toBe('Two mills burned in Orun.')
  })

  it('refuses a document in which several pages are broken, and does not end the process', async () => {
    const theirs = process.listeners('unhandledRejection')
    process.removeAllListeners('unhandledRejection')
    const whole = pdfOf([1, 2, 3].map(n => block(72, 700, `Mill ${n} burned in Orun.`))).toString('latin1')
    const broken = whole.replace('\n7 0 obj', '\n7 1 obj').replace('\n9 0 obj', '\n9 1 obj')
    try {
      const read = readPdf(Buffer.from(broken, 'latin1'), pageWords)
      await expect(read).rejects.toMatchObject({ code: 'broken-input' })
      expect(process.listenerCount('unhandledRejection')).toBe(0)
    } finally {
      for (const listener of theirs) process.on('unhandledRejection', listener)
    }
  })

  it('refuses pages without text, and broken documents', async () => {
    await expect(readPdf(pdfOf([[]]), pageWords)).rejects.toMatchObject({ code: 'no-text' })
    await expect(readPdf(pdfOf([[]]).subarray(0, 40), pageWords)).rejects.toMatchObject({ code: 'broken-input' })
  })
})

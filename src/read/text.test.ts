import { describe, expect, it } from 'vitest'
import { pageWords } from '../language/en/page-words.ts'
import { readText } from './text.ts'

const blocksOf = (text: string, title: string | null = null): [string, string][] =>
  readText(text, pageWords, title).blocks.map(b => [b.kind, text.slice(...b.span)])

const BODY = 'Two men were killed when a bridge fell in Keldar on Monday, the fire service said.'
const MORE = 'The mayor, Ana Brill, said that the bridge had been closed to lorries since the spring of last year.'

describe('readText', () => {
  it('tells headline, stamps, subheadings and furniture from paragraphs', () => {
    const text = [
      'Bridge Falls In Keldar',
      'Updated on',
      BODY,
      'Mayor had warned of the bridge',
      MORE,
      'Leave a Comment',
    ].join('\n\n')
    expect(blocksOf(text)).toEqual([
      ['title', 'Bridge Falls In Keldar'],
      ['boilerplate', 'Updated on'],
      ['paragraph', BODY],
      ['subheading', 'Mayor had warned of the bridge'],
      ['paragraph', MORE],
      ['boilerplate', 'Leave a Comment'],
    ])
    expect(readText(text, pageWords).title).toBe('Bridge Falls In Keldar')
  })

  it.each([`${BODY}\n\n${MORE} — AFP`, `${BODY}\n\n${MORE} (AFP)`, `${BODY}\n\n${MORE}\n\nAFP`])(
    'finds the agency that signs at the end: %s',
    text => expect(readText(text, pageWords).agency).toBe('AFP'),
  )

  it('finds the dateline after the points of a headline', () => {
    const points = '* Mayor was warned in spring\n\n* Two lorries still in river'
    const found = readText(
      `UPDATE 2-Bridge falls in Keldar\n\n${points}\n\nKELDAR, May 4 (Reuters) - ${BODY}\n\n${MORE}`,
      pageWords,
    )
    expect([found.agency, found.dateline]).toEqual(['Reuters', 'KELDAR, May 4'])
  })

  it('takes a line for a paragraph where lines are long', () => {
    expect(blocksOf(`Bridge falls\n${BODY}\n${MORE}`)).toEqual([
      ['title', 'Bridge falls'],
      ['paragraph', BODY],
      ['paragraph', MORE],
    ])
  })

  it('joins the lines of hard-wrapped text', () => {
    const first =
      'Two men were killed when a bridge fell in Keldar\non Monday, the fire service said. A third man was\ntaken to hospital with burns.'
    const second =
      'The mayor said that the bridge had been closed to\nlorries since the spring of last year, and that\nnobody had kept to it.'
    expect(blocksOf(`${first}\n\n${second}`)).toEqual([
      ['paragraph', first],
      ['paragraph', second],
    ])
    const indented = `  ${first}\n  ${second}`
    expect(blocksOf(indented).map(b => b[1])).toEqual([first, second])
  })

  it('joins a line that is broken in the middle of its sentence, and no other', () => {
    const broken = BODY.replace(' bridge ', '\nbridge ')
    expect(blocksOf(`Bridge falls\non Feb 20, 2015\n${broken}\n${MORE}`)).toEqual([
      ['title', 'Bridge falls'],
      ['boilerplate', 'on Feb 20, 2015'],
      ['paragraph', broken],
      ['paragraph', MORE],
    ])
    const capital = MORE.replace('The mayor, Ana Brill,', 'al-Noor television')
    expect(blocksOf(`Bridge falls\n${capital}\n${BODY}`).map(b => b[0])).toEqual(['title', 'paragraph', 'paragraph'])
  })

  it('keeps Windows line ends out of the blocks and in the text', () => {
    const text = `${BODY}\r\n\r\n${MORE}\r\n`
    expect(blocksOf(text).map(b => b[1])).toEqual([BODY, MORE])
    expect(readText(text, pageWords).text).toBe(text)
  })

  it('keeps the blanks of any script out of the ends of blocks', () => {
    const text = '\u1680Two mills burned in Orun.\u202f\n\u205f\n\u3000A loom fell.\u1680'
    const { blocks } = readText(text, pageWords)
    expect(blocks.map(b => text.slice(...b.span))).toEqual(['Two mills burned in Orun.', 'A loom fell.'])
  })

  it('makes a dateline a block of its own', () => {
    const found = readText(`KELDAR, Oct. 3 (Xinhua) -- ${BODY}`, pageWords)
    expect(found).toMatchObject({ dateline: 'KELDAR, Oct. 3', agency: 'Xinhua' })
    expect(blocksOf(found.text)).toEqual([
      ['dateline', 'KELDAR, Oct. 3 (Xinhua)'],
      ['paragraph', BODY],
    ])
  })

  it('does not take the speakers of a transcript for datelines', () => {
    const text = `BRILL: ${BODY}\nVOS: ${MORE}\nBRILL: ${BODY}`
    expect(blocksOf(text).map(b => b[0])).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  it('reads byline and date of the head', () => {
    const found = readText(`Bridge falls\nBy Ana Brill\nMarch 3, 2015\n${BODY}\n${MORE}`, pageWords)
    expect(found).toMatchObject({ title: 'Bridge falls', byline: ['Ana Brill'], published: '2015-03-03' })
  })

  it('reads the head of a report from a press archive', () => {
    const head =
      'The Keldar Post\n\nFebruary 20, 2015 Friday\n\nBridge falls, killing two\n\nBYLINE: By ANA BRILL\n\nDATELINE: KELDAR, Northland\n\nBODY:'
    const found = readText(`${head}\n\n${BODY}\n\n${MORE}\n\nLOAD-DATE: February 21, 2015`, pageWords)
    expect(found).toMatchObject({ published: '2015-02-20', byline: ['ANA BRILL'], dateline: 'KELDAR, Northland' })
    expect(found.blocks.filter(b => b.kind === 'paragraph').map(b => found.text.slice(...b.span))).toEqual([BODY, MORE])
  })

  it('leaves bullets out of list items', () => {
    expect(blocksOf(`${BODY}\n• Two dead\n• One missing\n1. Ana Brill was unhurt.`).slice(1)).toEqual([
      ['list-item', 'Two dead'],
      ['list-item', 'One missing'],
      ['list-item', 'Ana Brill was unhurt.'],
    ])
  })

  it('keeps the title from outside, and knows it in the text', () => {
    const found = readText(`Bridge falls, mayor says “sorry”\n${BODY}`, pageWords, 'Bridge falls, mayor says "sorry"')
    expect(found.title).toBe('Bridge falls, mayor says "sorry"')
    expect(found.blocks[0]?.kind).toBe('title')
  })

  describe('running text that looks like a heading', () => {
    const kept: [string, string][] = [
      ['a single line', 'Two men killed when bridge falls'],
      ['a headline with a full stop', `Bridge falls in Keldar.\n\n${BODY}`],
      ['a one-line quotation', `${BODY}\n\n“We heard nothing,” she said\n\n${MORE}`],
      ['a short sentence', `${BODY}\n\nNobody came.\n\n${MORE}`],
      ['a short quotation', `${BODY}\n\n“Nobody came”\n\n${MORE}`],
      ['a line that goes on', `${BODY}\n\nhe said on Monday\n\n${MORE}`],
      ['the last line', `${BODY}\n\n${MORE}\n\nThe bridge was built in 1931`],
      ['text without stops', 'Bridge falls\nTwo men died\nMayor says sorry\nPolice look into it\nTrains run late'],
      ['an opening question', `“Who closed it?” asked Ana Brill.\n\n${BODY}`],
    ]
    it.each(kept)('%s', (_, text) => {
      expect(new Set(blocksOf(text).map(b => b[0]))).toEqual(new Set(['paragraph']))
    })
  })
})

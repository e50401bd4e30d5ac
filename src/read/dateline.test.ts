import { describe, expect, it } from 'vitest'
import { pageWords } from '../language/en/page-words.ts'
import { datelineOf } from './dateline.ts'

const read = (paragraph: string) => {
  const found = datelineOf(paragraph, pageWords)
  return (
    found && {
      words: found.words,
      agency: found.agency,
      body: paragraph.slice(found.bodyStart),
      block: paragraph.slice(0, found.length),
    }
  )
}

describe('datelineOf', () => {
  const hits: [paragraph: string, words: string | null, agency: string | null][] = [
    ['PORT MARLOW (Reuters) - A bridge fell on Monday.', 'PORT MARLOW', 'Reuters'],
    ['KELDAR, Oct. 3 (Xinhua) -- A bridge fell.', 'KELDAR, Oct. 3', 'Xinhua'],
    ['KELDAR, Northland, Oct. 3 (Xinhua) -- A bridge fell.', 'KELDAR, Northland, Oct. 3', 'Xinhua'],
    ['KELDAR, Feb 20 — A bridge fell.', 'KELDAR, Feb 20', null],
    ['KELDAR, February 20. /TASS/. A bridge fell.', 'KELDAR, February 20', 'TASS'],
    ['Port-au-Marlow, Northland (AP) — A bridge fell.', 'Port-au-Marlow, Northland', 'AP'],
    ['(AP) — A bridge fell.', null, 'AP'],
    ['KELDAR, Oct. 3 (IANS) A bridge fell.', 'KELDAR, Oct. 3', 'IANS'],
    ['SAN TELMO, 3 JAN 90 (EFE) -- [REPORT] [TEXT] A BRIDGE FELL.', 'SAN TELMO, 3 JAN 90', 'EFE'],
    ['KELDAR (NORTHLAND), 3 JAN 90 (TASS) -- [EXCERPT] A BRIDGE FELL.', 'KELDAR (NORTHLAND), 3 JAN 90', 'TASS'],
    ['KELDAR, Northland (AP) _ A bridge fell.', 'KELDAR, Northland', 'AP'],
    ['KELDAR, Northland, Oct. 3 (Hill Wire) - A bridge fell.', 'KELDAR, Northland, Oct. 3', 'Hill Wire'],
    ['KELDAR, Oct. 3 (by our reporter) - A bridge fell.', 'KELDAR, Oct. 3', null],
    ['NEW KELDAR: A bridge fell on Monday.', 'NEW KELDAR', null],
    ['KELDAR/MARLOW, Calif. — A bridge fell on Monday.', 'KELDAR/MARLOW, Calif.', null],
  ]
  it.each(hits)('%s', (paragraph, words, agency) => {
    const found = read(paragraph)
    expect(found).toMatchObject({ words, agency })
    expect(found?.body).toMatch(/^A bridge fell/i)
    expect(found?.block).not.toMatch(/[-—:]$/)
  })

  it('reads a date with its year', () => {
    expect(datelineOf('SAN TELMO, 3 JAN 90 -- A BRIDGE FELL.', pageWords)?.date).toBe('1990-01-03')
  })

  it.each(['KELDAR, Northland (AP) _', 'KELDAR --', 'KELDAR, March 3 (Reuters) -'])('alone: %s', paragraph => {
    expect(read(paragraph)).toMatchObject({ body: '', words: expect.stringMatching(/^KELDAR/) })
  })

  const misses = [
    'FLOOD -- what we know',
    'KELDAR:',
    'Keldar (old town) A bridge fell.',
    'Keldar — the old capital — was quiet on Monday.',
    'The mayor of Keldar (a port) - Ana Brill - said the bridge fell.',
    'UPDATE: A bridge fell on Monday.',
    'BRIDGE FALLS: Two hurt',
    'THE MAYOR SAID -- AND HE SAID IT TWICE -- THAT THE BRIDGE FELL.',
    'A bridge fell in Keldar on Monday - Reuters reported.',
    'Ana Brill: “The bridge fell.”',
    '',
  ]
  it.each(misses)('none in: %s', paragraph => expect(read(paragraph)).toBeNull())
})

import { describe, expect, it } from 'vitest'
import { pageWords } from '../language/en/page-words.ts'
import { furnitureOf } from './furniture.ts'

describe('furnitureOf', () => {
  const boilerplate = [
    'Leave a Comment',
    'ADVERTISEMENT',
    'Read more',
    'Read more: Bridge inspectors under fire',
    'Share this:',
    'Comments (12)',
    'Updated on',
    'Sign up for our morning briefing.',
    '© 2015 The Keldar Post. All rights reserved.',
    'Copyright 2015 The Keldar Post',
    'Enditem',
    '###',
    '* * *',
    'This article was originally published in The Keldar Post.',
    '5:45 p.m.',
    '(Adds details, quotes)',
    '(Recasts, adds mayor’s comment)',
    '(Corrects the spelling of a name in paragraph 3)',
    'Editor’s note: This story has been changed to give the right name of the mayor.',
    'Correction: An earlier version of this story said the bridge fell on Sunday.',
    'This story corrects the age of the mayor, who said he was 60.',
    'With agency inputs',
  ]
  it.each(boilerplate)('boilerplate: %s', text => expect(furnitureOf(text, pageWords)?.kind).toBe('boilerplate'))

  const captions = [
    'Photo: Ana Brill',
    'Photo by Ana Brill',
    'Image copyright Brill Images',
    'FILE PHOTO: A bridge in Keldar, Northland, October 3, 2014. REUTERS/Ana Brill',
    'A man looks at the fallen bridge. (Photo: Ana Brill/AFP)',
    'Ana Brill/Getty Images',
    'A man looks at the fallen bridge in Keldar. REUTERS/Ana Brill',
  ]
  it.each(captions)('caption: %s', text => expect(furnitureOf(text, pageWords)?.kind).toBe('caption'))

  const facts: [string, object][] = [
    ['By Ana Brill', { byline: ['Ana Brill'] }],
    ['By ANA BRILL and Jon de Vos, Associated Press', { byline: ['ANA BRILL', 'Jon de Vos'], agency: 'AP' }],
    ['(Reporting by Ana Brill in Keldar; Editing by Jon Vos)', { byline: ['Ana Brill'] }],
    ['— AFP', { agency: 'AFP' }],
    ['AFP', { agency: 'AFP' }],
    ['(Reuters)', { agency: 'Reuters' }],
    ['Source: Xinhua', { agency: 'Xinhua' }],
    ['© Agence France-Presse', { agency: 'AFP' }],
    ['(With inputs from PTI)', { agency: 'PTI' }],
    ['The Associated Press contributed to this report.', { agency: 'AP' }],
    ['Associated Press writer Ana Brill in Keldar contributed to this report.', { agency: 'AP' }],
    ['BYLINE: By ANA BRILL', { byline: ['ANA BRILL'] }],
    ['DATELINE: KELDAR, Northland', { dateline: 'KELDAR, Northland' }],
    ['SECTION: Section A; World; Pg. 3', {}],
    ['BODY:', {}],
    ['March 3, 2015', { published: '2015-03-03' }],
    ['Published on: Tue, 4 Mar 2014 at 07:12 GMT', { published: '2014-03-04T07:12:00Z' }],
    ['Last updated 3 March 2015', { updated: '2015-03-03' }],
  ]
  it.each(facts)('%s', (text, found) =>
    expect(furnitureOf(text, pageWords)).toMatchObject({ kind: 'boilerplate', ...found }),
  )

  const own = [
    'SOURCE: Two men died, the mayor said. Ana Brill told reporters on Monday that the bridge had been closed to lorries since the spring of last year, and that nobody had kept to it, not even the buses of the town, which ran over it until the evening.',
    'MAYOR: The bridge was closed.',
    'By Monday the water had reached the second floor.',
    'By nightfall Ana Brill had counted 12 bodies',
    'For more than a decade, the town has had no hospital.',
    'Share prices fell by 3 percent.',
    'Read more than one paper, the minister told students.',
    'Updated figures show 12 people died.',
    'More than 100 people were killed.',
    'Video of the attack showed three men in uniform.',
    'Photos published by the agency show a burning bus.',
    'Related families were housed together, he said.',
    'Copyright law was changed in March, the ministry said.',
    'Comments by the minister angered the opposition.',
    'In 2015',
    'Correction of the maps took a year, the mayor said.',
    'With agency help the town was built again.',
    '(The mayor adds that nobody was told.)',
    'Source: two men died, police said.',
    'She contributed to this report on dams while at the ministry.',
    'He told Reuters/Ipsos that turnout was low.',
    '“Leave,” the officer said.',
  ]
  it.each(own)('the report’s own: %s', text => expect(furnitureOf(text, pageWords)).toBeNull())
})

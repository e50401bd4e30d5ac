import { describe, expect, it } from 'vitest'
import { pageWords } from '../language/en/page-words.ts'
import { dateOfUrl, readDate } from './dates.ts'

describe('readDate', () => {
  const cases: [string, string | null][] = [
    ['2015-02-20', '2015-02-20'],
    ['2015-02', '2015-02'],
    ['20150220', '2015-02-20'],
    ['2015-02-20T08:00:00Z', '2015-02-20T08:00:00Z'],
    ['2015-02-20T08:00:00.123+0300', '2015-02-20T08:00:00+03:00'],
    ['2015-02-20 08:05', '2015-02-20T08:05:00'],
    ['Fri, 20 Feb 2015 08:00:00 GMT', '2015-02-20T08:00:00Z'],
    ['February 20, 2015', '2015-02-20'],
    ['20th of February 2015', '2015-02-20'],
    ['Feb. 20, 2015 at 8:05 p.m.', '2015-02-20T20:05:00'],
    ['3 JAN 90', '1990-01-03'],
    ['1424419200', '2015-02-20T08:00:00Z'],
    ['2015/02/20', '2015-02-20'],
    ['20/02/2015', '2015-02-20'],
    ['2/20/2015', '2015-02-20'],
    ['03/02/2015', null],
    ['2015-02-30', null],
    ['30 February 2015', null],
    ['Oct. 3', null],
    ['yesterday', null],
    ['', null],
  ]
  it.each(cases)('%s', (words, date) => expect(readDate(words, pageWords)).toBe(date))
})

describe('dateOfUrl', () => {
  const cases: [string, string | null][] = [
    ['https://example.org/2015/02/20/flood', '2015-02-20'],
    ['https://example.org/news/flood-20150220-story.html', '2015-02-20'],
    ['https://example.org/2015-02-20', '2015-02-20'],
    ['https://example.org/news/20159920', null],
    ['https://example.org/id/1201502203', null],
  ]
  it.each(cases)('%s', (url, date) => expect(dateOfUrl(url)).toBe(date))
})

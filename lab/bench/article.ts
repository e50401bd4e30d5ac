/**
 * Article text from web pages by the scorer, and what the addresses of the pages say of our titles and dates: an address
 * is made by the publisher and is no source of either where the page itself names them.
 * usage: tsx lab/bench/article.ts
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { pageWords } from '../../src/language/en/page-words.ts'
import type { Content } from '../../src/read/content.ts'
import { dateOfUrl } from '../../src/read/dates.ts'
import { decode } from '../../src/read/decode.ts'
import { readHtml } from '../../src/read/html.ts'
import { OnrecordError } from '../../src/report/error.ts'
import { inShared, needShared } from './shared.ts'

interface Page {
  readonly id: string
  readonly url: string
  readonly htmlFile: string
}

interface Read {
  readonly page: Page
  readonly content: Content | null
}

async function read(page: Page, folder: string): Promise<Read> {
  const bytes = gunzipSync(readFileSync(join(folder, page.htmlFile)))
  const { text } = await decode(bytes, { markup: true })
  const content = await readHtml(text, pageWords, page.url).catch(error => {
    if (error instanceof OnrecordError) return null
    throw error
  })
  return { page, content }
}

/** Words of the last part of an address that looks like a headline. */
const slugOf = (url: string): string[] =>
  (new URL(url).pathname.split('/').findLast(part => part.split('-').length > 4) ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 3)

/** Of pages whose address holds words of the headline, those with at least half of them in our title. */
function titleLine(all: readonly Read[]): string {
  const told = all.filter(({ page }) => slugOf(page.url).length > 2)
  const right = told.filter(({ page, content }) => {
    const title = (content?.title ?? '').toLowerCase()
    const slug = slugOf(page.url)
    return slug.filter(word => title.includes(word)).length * 2 >= slug.length
  })
  const found = all.filter(({ content }) => content?.title).length
  return `titles: on ${found} of ${all.length} pages; agree with the address on ${right.length} of ${told.length}`
}

/** Of pages whose address holds a day, those on which our day of publication is within one of it. */
function dateLine(all: readonly Read[]): string {
  const days = (a: string, b: string): number => Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b)) / 86_400_000
  const told = all.filter(({ page, content }) => dateOfUrl(page.url)?.length === 10 && content?.published)
  const right = told.filter(({ page, content }) => days(content!.published!, dateOfUrl(page.url)!) <= 1)
  const found = all.filter(({ content }) => content?.published).length
  return `days of publication: on ${found} of ${all.length} pages; agree with the address on ${right.length} of ${told.length}`
}

/** Scores the pages; lines for the page of accuracy. */
export async function article(): Promise<string[]> {
  const data = inShared('corpora/measure/article.jsonl')
  const pages: Page[] = readFileSync(data, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  const all: Read[] = []
  for (const page of pages) all.push(await read(page, dirname(data)))
  const predictions = join(mkdtempSync(join(tmpdir(), 'onrecord-article-')), 'article.jsonl')
  const lines = all.map(({ page, content }) =>
    JSON.stringify({ report: { ...content, text: content?.text ?? '', id: page.id } }),
  )
  writeFileSync(predictions, `${lines.join('\n')}\n`)
  const scored = execFileSync(process.execPath, [inShared('score/article.mjs'), data, predictions], {
    encoding: 'utf8',
  })
  return [...scored.trim().split('\n'), titleLine(all), dateLine(all)]
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  needShared()
  console.log((await article()).join('\n'))
}

/**
 * Article text from web pages: writes a prediction a page for `article.mjs` of the scorers.
 * usage: tsx lab/bench/article.ts DATA/article.jsonl > predictions.jsonl
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { pageWords } from '../../src/language/en/page-words.ts'
import { decode } from '../../src/read/decode.ts'
import { readHtml } from '../../src/read/html.ts'
import { OnrecordError } from '../../src/report/error.ts'

const data = process.argv[2]
if (!data) throw new Error('usage: tsx lab/bench/article.ts DATA/article.jsonl')
const pages = readFileSync(data, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))
const start = performance.now()
for (const { id, url, htmlFile } of pages) {
  const { text: html } = await decode(gunzipSync(readFileSync(join(dirname(data), htmlFile))), { markup: true })
  const content = await readHtml(html, pageWords, url).catch(error => {
    if (!(error instanceof OnrecordError)) throw error
    console.error(`${id}: ${error.code}`)
    return { text: '' }
  })
  console.log(JSON.stringify({ report: { ...content, id } }))
}
const seconds = (performance.now() - start) / 1000
console.error(`${pages.length} pages in ${seconds.toFixed(1)} s, ${(pages.length / seconds).toFixed(1)} pages/s`)

import type { Reading } from '../../record/reading.ts'
import { labelsOf } from '../../view/labels.ts'
import { type Chunk, type Export, type Exportable, everyKind } from '../export.ts'
import { factsOf, oneLine } from '../facts.ts'
import { webAddress } from '../link.ts'
import { entryOf } from './entry.ts'
import { bdi, html } from './html.ts'
import { style } from './style.ts'
import { markedText } from './text.ts'

/** A page to read, send and print: the texts with their records marked, every record linked to its words and back. */
export const dossierExport: Export = {
  name: 'dossier',
  title: 'a page to read and print, every record linked to its words',
  extension: 'html',
  mediaType: 'text/html',
  kinds: everyKind,
  omits: null,
  write: dossier,
}

const head = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="onrecord">
<title>Dossier</title>
<style>
${style}
</style>
</head>
<body>
<header><h1>Dossier</h1>
<p class="meta">Who said what, what happened, how many, where and when. Nothing here is a verdict: each entry is as its source
puts it, and leads to the exact words.</p></header>
`

async function* dossier(readings: AsyncIterable<Exportable>): AsyncGenerator<Chunk> {
  yield head
  const titles: string[] = []
  for await (const { reading } of readings) {
    titles.push(titleOf(reading))
    yield reportPart(reading, `r${titles.length}`)
  }
  if (titles.length > 1) yield contents(titles)
  yield '</body>\n</html>\n'
}

const titleOf = ({ report }: Reading): string => oneLine(report.title ?? report.id)

/** At the end, since the reports come one by one. */
const contents = (titles: readonly string[]): string =>
  `<nav aria-label="Reports"><h2>Reports</h2>\n<ol>\n${titles
    .map((title, i) => `<li><a href="#r${i + 1}">${bdi(title)}</a></li>\n`)
    .join('')}</ol></nav>\n`

const kinds = [
  ['figure', 'Figures'],
  ['event', 'Events'],
  ['statement', 'Statements'],
] as const

function reportPart(reading: Reading, anchor: string): string {
  const facts = factsOf(reading)
  const labels = labelsOf(reading.records)
  const lists = kinds.map(([kind, title]) => {
    const records = reading.records.filter(r => r.kind === kind)
    const entries = records.map(r => entryOf(facts, r, labels.get(r.id)!, anchor))
    return entries.length > 0 ? `<h3>${title}</h3>\n<ul class="records">\n${entries.join('')}</ul>\n` : ''
  })
  return `<article class="report" id="${anchor}">
<header><h2>${bdi(titleOf(reading))}</h2>
${metaOf(reading)}</header>
<section class="text" lang="${html(reading.report.language)}" aria-label="Text"><h3>Text</h3>
${markedText(reading, anchor)}</section>
<section aria-label="Records">
${lists.join('') || '<p class="meta">No records.</p>\n'}</section>
</article>
`
}

function metaOf({ report }: Reading): string {
  const address = webAddress(report.url)
  const source = [report.outlet, report.agency, ...report.byline, report.published].filter(part => part !== null)
  return [
    ...(source.length > 0 ? [`<p class="meta">${source.map(part => bdi(oneLine(part))).join(' · ')}</p>`] : []),
    ...(address ? [`<p class="meta"><a href="${html(address)}" rel="noreferrer">${html(address)}</a></p>`] : []),
    `<p class="meta">Report ${bdi(oneLine(report.id))} · sha256 ${html(report.sha256.slice(0, 16))}…</p>\n`,
  ].join('\n')
}

import { createHash } from 'node:crypto'
import { analyse, type Engine } from '../analyse.ts'
import { loadEngine } from '../engine/engine.ts'
import type { Reading } from '../record/reading.ts'
import type { Report } from '../report/report.ts'

let engine: Engine | undefined

/** A reading of a text of our own, paragraph by paragraph. */
export function readingOf(id: string, published: string | null, text: string, more: Partial<Report> = {}): Reading {
  engine ??= loadEngine()
  const paragraphs = [...text.matchAll(/[^\n]+/g)]
  const report: Report = {
    id,
    url: null,
    title: null,
    outlet: null,
    agency: null,
    byline: [],
    published,
    updated: null,
    retrieved: null,
    dateline: null,
    language: 'en',
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    text,
    blocks: paragraphs.map(p => ({ span: [p.index, p.index + p[0].length], kind: 'paragraph' })),
    ...more,
  }
  return analyse(report, engine).reading
}

const wireText = `At least six people died when a ferry sank on Lake Velm on Tuesday, the harbour master said. The boat was on its way to the market in Orun with bricks and grain when a storm broke over the lake shortly before noon.
The harbour master said that 23 passengers were brought ashore by fishermen. Divers were looking for the captain. The ministry of transport promised an inquiry into the age of the boat, which was built in 1974 and had been repaired twice this spring.`

/** Four reports on one sinking: the wire, a copy of it, a later count, another voice; and one on something else. */
export const sinking: readonly Reading[] = [
  readingOf('wire', '2031-05-06T15:00:00Z', wireText, { agency: 'Northwire' }),
  readingOf('copy', '2031-05-06T18:00:00Z', wireText.replace('Divers were looking for the captain. ', ''), {
    outlet: 'The Orun Post',
  }),
  readingOf(
    'later',
    '2031-05-08T08:00:00Z',
    'The number of people killed when a ferry sank on Lake Velm has risen to nine, the harbour master said on Thursday.\nFishermen had saved 23 passengers of the ferry, he said. The mayor of Orun asked for a new harbour wall.',
    { outlet: 'Velm Radio' },
  ),
  readingOf(
    'ministry',
    '2031-05-08T19:00:00Z',
    'Five people were killed in the sinking of a ferry on Lake Velm, the ministry of transport said, fewer than the nine dead reported by the harbour master.\nThe ministry said that the boat had been built in 1974 and carried bricks and grain to the market in Orun.',
    { outlet: 'The Capital Gazette' },
  ),
  readingOf(
    'other',
    '2031-05-07',
    'Farmers in the hills of Karst sold 40,000 sheep this week, traders said. The price of wool rose after two dry winters.\nFive people were killed by lightning on a pasture, a vet said.',
    { outlet: 'The Hill Farmer' },
  ),
]

import { type Span, spanText } from '../../report/span.ts'
import { type Document, type Sentence, type TimeExpression, withLayers } from '../document.ts'
import type { LanguagePack } from '../pack.ts'
import type { Stage } from '../stage.ts'
import { type Atoms, atomsOf } from './atoms.ts'
import { parseDay } from './calendar.ts'
import { express } from './express.ts'
import { join } from './joins/join.ts'
import type { Found } from './joins/pairs.ts'
import type { Period } from './period.ts'
import type { Anchors } from './resolve.ts'
import { mayHoldTime, scan } from './scan.ts'
import { tenseAround } from './tense.ts'
import { vocabularyOf } from './vocabulary.ts'

interface Reading {
  readonly atoms: Atoms
  readonly found: readonly Found[]
}

function readSentence(document: Document, sentence: Sentence, pack: LanguagePack): Reading | null {
  const vocabulary = vocabularyOf(pack)
  if (!mayHoldTime(document, sentence, vocabulary)) return null
  const atoms = atomsOf(document, sentence, vocabulary)
  const found = join(atoms, scan(atoms))
  return found.length > 0 ? { atoms, found } : null
}

const fixedDay = ({ meaning: { base, open } }: Found): number | null =>
  base.kind === 'fixed' && base.period.grain === 'day' && !open ? base.period.first : null

/** How far from its beginning a report's own date line may stand, and how much may stand beside the date in it; code units. */
const head = { text: 600, beside: 48 }

/** The line of the text, between line breaks, in which a span lies. */
function lineOf(text: string, [start, end]: Span): string {
  const stop = text.indexOf('\n', end)
  return text.slice(text.lastIndexOf('\n', start) + 1, stop < 0 ? text.length : stop).trim()
}

/** The date of a line at the head of the report that holds little but a full date: "Published: November 10, 2011". */
function dateLine({ text }: Document, readings: readonly Reading[]): number | null {
  for (const { atoms, found } of readings)
    for (const match of found) {
      const day = fixedDay(match)
      const span = spanOf(atoms, match)
      if (span[0] > head.text) return null
      const line = lineOf(text, span)
      if (day !== null && line.length - (span[1] - span[0]) <= head.beside && !/[.!?”"]$/.test(line)) return day
    }
  return null
}

const spanOf = (atoms: Atoms, { first, end }: Found): Span => [atoms.list[first]!.start, atoms.list[end - 1]!.end]

function reportAnchor(document: Document, readings: readonly Reading[]): Anchors['report'] {
  const published = document.date === null ? null : parseDay(document.date)
  if (published !== null) return { day: published, name: 'the report’s date' }
  const line = dateLine(document, readings)
  return line === null ? null : { day: line, name: 'the date line of the text' }
}

/** Days and months said with their year, by sentence order: they give a year to dates without one. */
function datedPeriods(readings: readonly Reading[]): Period[] {
  return readings.flatMap(r =>
    r.found.flatMap(({ meaning: { base } }) =>
      base.kind === 'fixed' && (base.period.grain === 'day' || base.period.grain === 'month') ? [base.period] : [],
    ),
  )
}

function resolveAll(document: Document, readings: readonly Reading[]): TimeExpression[] {
  const report = reportAnchor(document, readings)
  const dated = datedPeriods(readings)
  const times: TimeExpression[] = []
  let anchors: Anchors = { report, mentioned: null, mentionedDay: null, dated: dated[0] ?? null }
  for (const { atoms, found } of readings)
    for (const match of found) {
      const [first, last] = [atoms.list[match.first]!, atoms.list[match.end - 1]!]
      const span = spanOf(atoms, match)
      const tense = () => tenseAround(document, first.token, last.token + 1, atoms.vocabulary)
      const { values, period } = express(match.meaning, anchors, spanText(document.text, span), tense)
      times.push({ span, type: match.meaning.type, ...values })
      anchors = advance(anchors, match, period)
    }
  return times
}

/** What the next time can be counted from. A date that stayed unresolved leaves nothing to count from. */
function advance(anchors: Anchors, { meaning }: Found, period: Period | null): Anchors {
  const { base, type } = meaning
  if (type === 'SET' || type === 'DURATION' || base.kind === 'vague') return anchors
  // "up from 3 million a year earlier" only compares: what follows is not about that year.
  if (base.kind === 'shift' && base.from === 'mentioned' && base.grain === 'year' && base.by < 0) return anchors
  if (!period) return { ...anchors, mentioned: null, mentionedDay: null }
  const exact = base.kind === 'fixed' && (period.grain === 'day' || period.grain === 'month')
  return {
    ...anchors,
    mentioned: period,
    mentionedDay: period.grain === 'day' ? period.first : anchors.mentionedDay,
    dated: exact ? period : anchors.dated,
  }
}

/** Times in the order of the text. Reads all blocks; nothing is resolved that neither report nor text dates. */
export function timesOf(document: Document, pack: LanguagePack): TimeExpression[] {
  const readings = document.sentences.flatMap(sentence => readSentence(document, sentence, pack) ?? [])
  return resolveAll(document, readings)
}

export const times: Stage = {
  name: 'times',
  needs: ['tokens', 'sentences', 'tags'],
  adds: ['times'],
  run: (document, pack) => withLayers(document, { times: timesOf(document, pack) }),
}

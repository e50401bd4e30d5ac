import { type Analysis, type Annotated, annotateReport, type Engine, readingOf } from '../analyse.ts'
import type { Provenance } from '../extract/draft.ts'
import { type Drafts, draftsOf } from '../extract/extract.ts'
import { anchorOf } from '../record/make.ts'
import type { Reading } from '../record/reading.ts'
import type { OnrecordError } from '../report/error.ts'
import type { Notice } from '../report/notice.ts'
import type { Report } from '../report/report.ts'
import { bySpan } from '../report/span.ts'
import { joinReaders } from './agree.ts'
import { modelRule } from './drafts.ts'
import { type Dropped, dropReasons } from './dropped.ts'
import type { ModelReader } from './model-reader.ts'
import type { ReaderName } from './reader-names.ts'
import { ModelFailure, type Spent } from './spent.ts'

/** A reading with what the model took for it. */
export interface ModelAnalysis extends Analysis {
  readonly spent: Spent
}

/**
 * Reads a report with a language model. Words that are not in the text are dropped, and a notice counts them. What goes
 * wrong with the model costs `both` nothing but its share; `llm` throws what went wrong where no part of the report
 * could be read. Throws `language-not-supported` as `analyse` does.
 */
export async function readWithModel(
  report: Report,
  engine: Engine,
  model: ModelReader,
  reader: ReaderName,
): Promise<ModelAnalysis> {
  const annotated = annotateReport(report, engine)
  const { document } = annotated
  const { drafts, spent, failures } = await model.read(annotated)
  if (reader === 'llm' && failures[0] && isEmpty(drafts)) throw new ModelFailure(failures[0], spent)
  const reading =
    reader === 'both' ? readByBoth(annotated, engine, drafts, model.provenance) : readingOf(annotated, engine, drafts)
  const notices = [
    ...reading.notices,
    ...failures.map(failureNotice),
    ...lossNotice(spent.dropped),
    ...disputes(reading),
  ]
  return { document, reading: { ...reading, notices }, spent }
}

/**
 * The records of both. Those of the engine are made without regard to what only the model found: no model can put a
 * source before them or a toll under them. Those of the model rest on all that was found.
 */
function readByBoth(annotated: Annotated, engine: Engine, found: Drafts, provenance: Provenance): Reading {
  const { pack, codebook } = engine
  const { document } = annotated
  const joined = joinReaders(document, draftsOf({ document, pack, codebook }), found, provenance)
  const own = readingOf(annotated, engine, withoutModel(joined))
  const further = readingOf(annotated, engine, joined).records.filter(r => r.why.rule === modelRule)
  return { ...own, records: [...own.records, ...further].sort((a, b) => bySpan(anchorOf(a), anchorOf(b))) }
}

function withoutModel({ statements, figures, events }: Drafts): Drafts {
  const isOwn = (draft: { readonly rule: string }): boolean => draft.rule !== modelRule
  return { statements: statements.filter(isOwn), figures: figures.filter(isOwn), events: events.filter(isOwn) }
}

const isEmpty = ({ statements, figures, events }: Drafts): boolean =>
  statements.length + figures.length + events.length === 0

const failureNotice = ({ code, message, advice }: OnrecordError): Notice => ({
  code,
  message: `A part of the report was not read by the model in whole: ${message}. ${advice}`,
})

const losses: Readonly<Record<keyof Dropped, string>> = {
  malformed: 'not of the form asked for',
  'not-in-text': 'with words that are not in the text',
  apart: 'with words from places far apart',
  'not-in-codebook': 'of a type or mode that the codebook has not',
  'no-number': 'without a number',
}

/** What the model said and the text does not hold. */
function lossNotice(dropped: Dropped): Notice[] {
  const parts = dropReasons.flatMap(reason => (dropped[reason] ? [`${dropped[reason]} ${losses[reason]}`] : []))
  return parts.length === 0
    ? []
    : [{ code: 'model-dropped', message: `Left out of what the model said: ${parts.join(', ')}.` }]
}

function disputes({ records }: Reading): Notice[] {
  const count = records.filter(r => r.why.dispute !== undefined).length
  if (count === 0) return []
  const many = count === 1 ? '1 record' : `${count} records`
  return [{ code: 'readers-disagree', message: `Engine and model disagree on ${many}: confidence is 0.5 at most.` }]
}

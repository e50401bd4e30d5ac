import type { Codebook } from './codebook/codebook.ts'
import { type Drafts, extract } from './extract/extract.ts'
import type { Gazetteer } from './extract/places/gazetteer.ts'
import { outletCountry } from './extract/places/outlet.ts'
import { places } from './extract/places/places.ts'
import { reportVoice } from './extract/report-voice.ts'
import { annotate } from './language/annotate.ts'
import type { Document, TimeExpression } from './language/document.ts'
import type { Models } from './language/models.ts'
import type { LanguagePack } from './language/pack.ts'
import type { ActorEntry } from './record/actor.ts'
import type { Place } from './record/place.ts'
import type { Reading } from './record/reading.ts'
import { schemaName } from './record/schema-name.ts'
import type { Time } from './record/time.ts'
import { OnrecordError } from './report/error.ts'
import type { Notice } from './report/notice.ts'
import type { Report } from './report/report.ts'

/** Everything that reading rests on beside the report: the same engine and report give the same reading. */
export interface Engine {
  readonly pack: LanguagePack
  readonly models: Models
  readonly codebook: Codebook
  readonly gazetteer: Gazetteer
  /** Of rules and models together; stands in `why.version` of every record. */
  readonly version: string
}

/** A reading with the annotated document it rests on. */
export interface Analysis {
  readonly document: Document
  readonly reading: Reading
}

/** A report with the layers that every reader of it rests on. */
export interface Annotated {
  readonly report: Report
  readonly document: Document
  readonly places: readonly Place[]
}

/**
 * Reads one report: text → annotations → records. A pure function of its arguments. Throws
 * `OnrecordError` `language-not-supported` where the report is in another language than the engine's.
 */
export function analyse(report: Report, engine: Engine): Analysis {
  const annotated = annotateReport(report, engine)
  return { document: annotated.document, reading: readingOf(annotated, engine) }
}

/** Text → annotations. Throws as `analyse` does. */
export function annotateReport(report: Report, { pack, models, gazetteer }: Engine): Annotated {
  if (report.language !== pack.code) throw otherLanguage(report, pack)
  const document = annotate(report, pack, models)
  return { report, document, places: places(document, gazetteer, pack, outletCountry(report.url)) }
}

/** Annotations → records: of what the engine's rules find, or of `drafts` that another reader found. */
export function readingOf({ report, document, places }: Annotated, engine: Engine, drafts?: Drafts): Reading {
  const { pack, codebook, version } = engine
  const { records, notices } = extract({ reportId: report.id, document, places, pack, codebook, version }, drafts)
  return {
    schema: schemaName,
    report,
    voice: reportVoice(report, pack.sources),
    records,
    actors: actorEntries(document),
    places,
    times: document.times.map(timeEntry),
    notices: [...noticesOf(report), ...notices],
  }
}

const otherLanguage = (report: Report, pack: LanguagePack): OnrecordError =>
  new OnrecordError(
    'language-not-supported',
    `the report is in “${report.language}”, and only ${pack.name} can be read`,
    `If it is in ${pack.name}, say so with --language ${pack.code}.`,
  )

/** A mention by name is the name alone: titles and what stands beside it are roles, not the name. */
function actorEntries({ actors }: Document): ActorEntry[] {
  return actors.map(({ id, name, kind, country, of, roles, mentions }) => ({
    id,
    name,
    kind,
    country,
    of,
    roles,
    mentions: mentions.map(m => m.name ?? m.span),
  }))
}

const timeEntry = ({ span, timex, value, from, to, basis, reason }: TimeExpression): Time => ({
  span,
  timex,
  value,
  from,
  to,
  basis,
  reason,
})

const noticesOf = (report: Report): Notice[] =>
  report.published === null
    ? [
        {
          code: 'no-publication-date',
          message: 'The report gives no date: times such as “last month” stay unresolved. Give it with --date.',
        },
      ]
    : []

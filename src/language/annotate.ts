import type { Report } from '../report/report.ts'
import { coreference } from './coreference/coreference.ts'
import type { Document } from './document.ts'
import { entities } from './entities/entities.ts'
import { lemmatise } from './lemmatise/lemmatise.ts'
import type { Models } from './models.ts'
import type { LanguagePack } from './pack.ts'
import { parse } from './parse/parse.ts'
import { quantities } from './quantities/quantities.ts'
import type { Stage } from './stage.ts'
import { tag } from './tag/tag.ts'
import { times } from './times/times.ts'
import { quotations } from './tokenise/quotations.ts'
import { tokenise } from './tokenise/tokenise.ts'
import { truecase } from './truecase/truecase.ts'

/** In order: each stage finds the layers that it needs. `times` before `quantities`, because a date holds numbers. */
export const stages: readonly Stage[] = [
  tokenise,
  quotations,
  truecase,
  tag,
  lemmatise,
  parse,
  entities,
  times,
  quantities,
  coreference,
]

/** All that the language stages find in a report. */
export function annotate(
  report: Pick<Report, 'text' | 'blocks' | 'published'>,
  pack: LanguagePack,
  models: Models,
): Document {
  return stages.reduce((document, stage) => stage.run(document, pack, models), emptyDocument(report))
}

/** The report's text with no layer yet; the first stage starts from it. */
export const emptyDocument = (report: Pick<Report, 'text' | 'blocks' | 'published'>): Document => ({
  text: report.text,
  blocks: report.blocks,
  date: report.published?.slice(0, 10) ?? null,
  sentences: [],
  tokens: [],
  quotations: [],
  names: [],
  times: [],
  quantities: [],
  actors: [],
})

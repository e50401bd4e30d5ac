import type { Export, Exportable } from '../export/export.ts'
import { maskPrivate } from '../export/mask/mask.ts'
import { analyseReport } from './worker.ts'

interface Preparing {
  readonly mask: boolean
  readonly codebook?: string | undefined
}

/** Readings as a format takes them: masked where that is asked for; with the document where the format needs one, which then is that of the masked text. */
export async function* prepared(
  found: AsyncIterable<Exportable>,
  { needsDocument }: Pick<Export, 'needsDocument'>,
  { mask, codebook }: Preparing,
): AsyncGenerator<Exportable> {
  for await (const { document, ...rest } of found) {
    const { reading } = rest
    const shown = mask ? maskPrivate(reading) : reading
    const known = shown === reading ? document : null
    const needed = needsDocument ? (known ?? (await analyseReport(shown.report, codebook)).document) : known
    yield { ...rest, reading: shown, document: needed }
  }
}

import type { Codebook } from '../../../codebook/codebook.ts'
import { type AcledRow, acledRows } from '../../../codebook/mapping/acled.ts'
import { type CameoRow, toCameo } from '../../../codebook/mapping/cameo.ts'
import { cases } from '../../../codebook/plover/en/cases.ts'
import { plover } from '../../../codebook/plover/plover.ts'
import { loadCodebook, readCodebook } from '../../../engine/codebooks.ts'

/** A codebook with what is shown beside it. */
export interface Shown {
  readonly codebook: Codebook
  readonly examples: readonly ShownExample[]
  readonly mappings: (type: string) => { readonly cameo: readonly CameoRow[]; readonly acled: readonly AcledRow[] }
}

/** A sentence that tells an event of the type, or one that does not though it looks so. */
export interface ShownExample {
  /** Null for a near miss of no one type. */
  readonly type: string | null
  readonly text: string
  readonly hit: boolean
  readonly trigger?: string | undefined
  readonly because?: string | undefined
}

/** PLOVER, or the codebook in a folder, which shows no mappings for types of its own. */
export function loadShown(folder: string | undefined): Shown {
  if (folder === undefined) return { codebook: plover, examples: ploverExamples(), mappings }
  const codebook = loadCodebook(folder)
  const own = readCodebook(folder).examples.map(
    ({ example }): ShownExample =>
      example.kind === 'hit'
        ? { type: example.type, text: example.text, hit: true, trigger: example.trigger }
        : { type: example.not, text: example.text, hit: false, because: example.because },
  )
  const extended = plover.types.some(t => codebook.types.includes(t))
  return { codebook, examples: [...own, ...(extended ? ploverExamples() : [])], mappings }
}

const mappings: Shown['mappings'] = type => ({
  cameo: toCameo(type),
  acled: acledRows.filter(row => row.type === type),
})

const ploverExamples = (): ShownExample[] =>
  cases.flatMap(c => ('type' in c ? [{ type: c.type, text: c.text, hit: true, trigger: c.trigger }] : []))

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Tagger } from '../../src/language/models.ts'
import { decodeModel } from '../../src/language/perceptron/file.ts'
import { TAG_TEMPLATES } from '../../src/language/tag/features.ts'
import type { TagLexicon } from '../../src/language/tag/lexicon.ts'
import { createTagger } from '../../src/language/tag/tagger.ts'

/** The tagger that was trained into a folder: what comes after it learns from its tags, not from gold ones. */
export function trainedTagger(folder: string): Tagger {
  const bytes = gunzipSync(readFileSync(join(folder, 'tag.bin')))
  return createTagger(decodeModel<TagLexicon>(bytes, 'tag', TAG_TEMPLATES))
}

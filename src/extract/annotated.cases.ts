import { loadModels } from '../engine/models.ts'
import { annotate } from '../language/annotate.ts'
import type { Document } from '../language/document.ts'
import { en } from '../language/en/index.ts'
import type { Block } from '../report/report.ts'

const models = loadModels('en')

/** A text with all layers, for tests: one block unless told otherwise, published on 4 May 2020. */
export const annotated = (
  text: string,
  kind: Block['kind'] = 'paragraph',
  blocks: readonly Block[] = [{ span: [0, text.length], kind }],
): Document => annotate({ text, blocks, published: '2020-05-04' }, en, models)

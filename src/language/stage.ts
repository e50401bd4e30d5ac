import type { Document } from './document.ts'
import type { Models } from './models.ts'
import type { LanguagePack } from './pack.ts'

/** The layers of a document that stages add. Lemma, tags and tree are layers though they sit in the tokens. */
export type Layer =
  | 'tokens'
  | 'sentences'
  | 'quotations'
  | 'writing'
  | 'tags'
  | 'lemmas'
  | 'tree'
  | 'names'
  | 'times'
  | 'quantities'
  | 'actors'

/** A step from text to annotations. A pure function: same document, pack and models, same result. */
export interface Stage {
  readonly name: string
  readonly needs: readonly Layer[]
  readonly adds: readonly Layer[]
  run(document: Document, pack: LanguagePack, models: Models): Document
}

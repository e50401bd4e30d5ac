import type { CircumstanceWords } from './circumstance-words.ts'
import type { ComparisonWords } from './comparison-words.ts'
import type { ActorWords } from './coreference/actor-words.ts'
import type { CueWords } from './cues.ts'
import type { NameWords } from './entities/name-words.ts'
import type { FigureWords } from './figure-words.ts'
import type { LemmaWords } from './lemmatise/lemma-words.ts'
import type { ModalWords } from './modal-words.ts'
import type { PageWords } from './page-words.ts'
import type { QuantityWords } from './quantities/words.ts'
import type { SourceWords } from './source-words.ts'
import type { TimeWords } from './times/vocabulary.ts'
import type { TokenWords } from './tokenise/token-words.ts'

/**
 * What a language must supply: data and small grammars, one slice a stage. Each slice's type is
 * declared by the stage that uses it.
 */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  readonly tokens: TokenWords
  readonly lemmas: LemmaWords
  readonly names: NameWords
  readonly quantities: QuantityWords
  readonly figures: FigureWords
  readonly pages: PageWords
  readonly times: TimeWords
  readonly modality: ModalWords
  readonly circumstances: CircumstanceWords
  readonly cues: CueWords
  readonly sources: SourceWords
  readonly actors: ActorWords
  readonly comparison: ComparisonWords
}

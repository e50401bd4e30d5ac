import type { LanguagePack } from '../pack.ts'
import { actorWords } from './actor-words.ts'
import { circumstanceWords } from './circumstance-words.ts'
import { comparisonWords } from './comparison-words.ts'
import { cues } from './cues.ts'
import { figureWords } from './figure-words.ts'
import { lemmaWords } from './lemmas.ts'
import { modalWords } from './modal-words.ts'
import { nameWords } from './name-words.ts'
import { pageWords } from './page-words.ts'
import { quantityWords } from './quantities.ts'
import { sourceWords } from './source-words.ts'
import { times } from './times.ts'
import { tokenWords } from './token-words.ts'

export const en: LanguagePack = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  tokens: tokenWords,
  lemmas: lemmaWords,
  names: nameWords,
  quantities: quantityWords,
  figures: figureWords,
  pages: pageWords,
  times,
  modality: modalWords,
  circumstances: circumstanceWords,
  cues,
  sources: sourceWords,
  actors: actorWords,
  comparison: comparisonWords,
}

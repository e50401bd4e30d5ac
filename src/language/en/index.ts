import type { LanguagePack } from '../pack.ts'
import { tokenWords } from './token-words.ts'
import { quantityWords } from './quantities.ts'

export const en: LanguagePack = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  tokenWords,
  quantities: quantityWords,
}

import type { LanguagePack } from '../pack.ts'

export const en: LanguagePack = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
}

import { en } from './en/index.ts'
import type { LanguagePack } from './pack.ts'

/** The one list of languages. */
export const packs: readonly LanguagePack[] = [en]

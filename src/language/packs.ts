import { en } from './en/index.ts'
import type { LanguagePack } from './pack.ts'

/** The one list of languages. */
export const packs: readonly LanguagePack[] = [en]

/** The pack for an ISO 639-1 code, or null. */
export const packFor = (code: string): LanguagePack | null => packs.find(p => p.code === code) ?? null

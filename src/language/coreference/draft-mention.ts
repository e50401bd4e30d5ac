import type { Mention } from './mention.ts'

/** A mention before it has its place in the list. */
export type DraftMention = Omit<Mention, 'index' | 'quotation'>

export const isSubject = (relation: string): boolean => relation.startsWith('nsubj')

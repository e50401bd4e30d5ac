/** Who reads: the model alone, or engine and model together. */
export const readerNames = ['llm', 'both'] as const
export type ReaderName = (typeof readerNames)[number]

/** A word with its place in the text. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const pieces =
  /(?:\p{Lu}\.)+(?:\p{Lu}(?!\p{L}))?|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|St|Jr|Sr|Inc|Corp|Ltd|Co|Mt|Rev|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.|\d+(?:[.,]\d+)*|['’]s\b|[\p{L}\p{M}\d]+(?:['’](?!s\b)[\p{L}\p{M}]+)*|\.\.\.|\S/gu

/** Splits running text into words much as the treebanks do: hyphens and possessive endings are words of their own. */
export function splitText(text: string): Word[] {
  return [...text.matchAll(pieces)].map(m => ({ text: m[0], start: m.index, end: m.index + m[0].length }))
}

/** Word forms; a hyphen that stands free becomes a dash, so that it differs from one inside a word. */
export const glueDashes = (words: readonly Word[]): string[] =>
  words.map((w, i) => (w.text === '-' && words[i - 1]?.end !== w.start && words[i + 1]?.start !== w.end ? '–' : w.text))

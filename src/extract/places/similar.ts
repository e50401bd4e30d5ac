/**
 * A form that the transliterations of one name share, of a normalised name: "deir hafer" and "dayr hafir" are
 * `dir hafir`, "qamishly" and "al qamishli" are `kamisli`. For names of Arabic, Persian and Pashto, whose short vowels
 * and emphatic consonants each writer renders in his own way. Null for names too short to be told apart so.
 */
export function similarForm(name: string): string | null {
  let form = name.replace(ARTICLE, '')
  for (const [pattern, letter] of shared) form = form.replace(pattern, letter)
  return form.length < SHORTEST ? null : form
}

const SHORTEST = 5

const ARTICLE = /^(?:al|ar|as|ash|an|at|az|ad|adh|ath|el|ed|esh|er|en|es|ez|ul) (?=\w{3})/

/** In this order. */
const shared: readonly (readonly [RegExp, string])[] = [
  [/ (?:al|ar|as|ash|an|at|az|ad|el|ed|ez|es|er|en|ul|e|i) /g, ' '],
  [/ph/g, 'f'],
  [/kh|ch(?=[aou])/g, 'h'],
  [/q|ck?|c/g, 'k'],
  [/gh/g, 'g'],
  [/dj/g, 'j'],
  [/sh/g, 's'],
  [/[dt]h(?=[aeiou])/g, 't'],
  [/ou|oo|uw|w|o/g, 'u'],
  [/ay|ai|ei|ey|ee|iy|ie|y|e/g, 'i'],
  [/h(?= |$)/g, ''],
  [/(.)\1+/g, '$1'],
]

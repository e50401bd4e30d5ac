import { type LemmaTables, type LemmaWords, lemmaTables, type SuffixRule } from './lemma-words.ts'

/** What a lemma rests on. */
export interface Word {
  readonly text: string
  readonly upos: string
  readonly xpos: string
}

/** The lemma of word `i`. Words without a rule keep their form, in small letters; names as they are. */
export function lemmaOf(words: readonly Word[], i: number, data: LemmaWords): string {
  const word = words[i]!
  const { text, upos, xpos } = word
  const tables = lemmaTables(data)
  if (upos === 'PUNCT' || upos === 'SYM') return marks[text] ?? text
  if (upos === 'X') return text
  if (upos === 'PROPN') return nameLemma(text, xpos, data, tables)
  if (upos === 'NUM') return numberLemma(text, tables)
  const small = text.toLowerCase().replaceAll('’', "'")
  const irregular = irregularLemma(words, i, small, data, tables)
  if (irregular !== undefined) return irregular
  if (upos === 'VERB' && xpos === 'NNP')
    return recased(text, regular(small, small.endsWith('ing') ? 'VBG' : 'VBN', data, tables))
  if (keepsCapital(text, upos, xpos, data)) return text
  return regular(small, xpos, data, tables)
}

const marks: Readonly<Record<string, string>> = {
  '–': '-',
  '...': '…',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '’’': "''",
}

function regular(word: string, xpos: string, data: LemmaWords, tables: LemmaTables): string {
  const ruled = applyRules(word, data.rules[xpos])
  if (ruled !== null) return ruled
  const ending = data.endings[xpos]
  if (ending === undefined || !word.endsWith(ending) || word.length < ending.length + 2) return word
  const stem = word.slice(0, -ending.length)
  if (!/[aeiouy]/u.test(stem)) return word
  return tables.wholeStems.has(stem) ? stem : (applyRules(stem, data.stemRules) ?? stem)
}

function applyRules(word: string, rules: readonly SuffixRule[] | undefined): string | null {
  if (rules)
    for (const [pattern, replacement] of rules)
      if (pattern.test(word)) return word.replace(pattern, replacement) || word
  return null
}

/** Names keep their form; plural names ("Americans") lose their ending. */
function nameLemma(text: string, xpos: string, data: LemmaWords, tables: LemmaTables): string {
  const full = tables.shortNames.get(text)
  if (full !== undefined) return full
  if (xpos !== 'NNPS') return text
  const small = text.toLowerCase()
  const lemma = tables.irregular.get('NOUN')?.get(small) ?? regular(small, 'NNS', data, tables)
  return recased(text, lemma)
}

/** Gives a lemma the capitals of its form. */
function recased(text: string, lemma: string): string {
  let same = 0
  while (same < lemma.length && same < text.length && text[same]!.toLowerCase() === lemma[same]) same++
  return text.slice(0, same) + lemma.slice(same)
}

function numberLemma(text: string, tables: LemmaTables): string {
  if (/^\d/u.test(text)) return text.replaceAll(',', '')
  if (/^[IVXL]+$/u.test(text)) return text
  const small = text.toLowerCase()
  return tables.irregular.get('NUM')?.get(small) ?? small
}

/** "'s" and "'d" are tried with what decides between their verbs first: `'s been`, `'d MD`. */
function irregularLemma(
  words: readonly Word[],
  i: number,
  small: string,
  data: LemmaWords,
  tables: LemmaTables,
): string | undefined {
  const { upos, xpos } = words[i]!
  const table = tables.irregular.get(upos)
  if (upos === 'PRON') return table?.get(`${small} ${xpos}`) ?? table?.get(small)
  if (upos === 'VERB') return table?.get(small) ?? prefixedLemma(small, xpos, data, table)
  if (upos !== 'AUX') return table?.get(small)
  const next = words.slice(i + 1, i + 4).find(w => w.upos !== 'ADV' && w.upos !== 'PART')
  const decided = table?.get(`${small} ${xpos}`) ?? (next && table?.get(`${small} ${next.text.toLowerCase()}`))
  return decided ?? table?.get(small) ?? tables.irregular.get('VERB')?.get(small)
}

/** "overdone" by "done". */
function prefixedLemma(
  small: string,
  xpos: string,
  data: LemmaWords,
  table: ReadonlyMap<string, string> | undefined,
): string | undefined {
  if (xpos !== 'VBD' && xpos !== 'VBN') return undefined
  const prefix = data.verbPrefixes.exec(small)?.[0]
  const lemma = prefix && table?.get(small.slice(prefix.length))
  return lemma ? prefix + lemma : undefined
}

/** Acronyms, adjectives of nations ("Iraqi") and nouns written like names keep their capitals. */
function keepsCapital(text: string, upos: string, xpos: string, data: LemmaWords): boolean {
  if (!/^\p{Lu}/u.test(text)) return false
  if (upos === 'NOUN') return xpos === 'NN' && /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(text) && text.length < 6
  if (upos !== 'ADJ') return false
  return xpos === 'NNP' || data.capitalAdjectives.test(text)
}

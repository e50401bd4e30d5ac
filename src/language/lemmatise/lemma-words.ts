/** A pattern on the end of a word and what takes its place; of a list the first that fits is applied. */
export type SuffixRule = readonly [pattern: RegExp, replacement: string]

/** What a language tells the lemmatiser. Rows: "lemma form form …", with `,` between rows. */
export interface LemmaWords {
  /** Irregular forms by universal POS tag; `VERB` holds for auxiliaries too, which come first under `AUX`. */
  readonly irregular: Readonly<Partial<Record<string, string>>>
  /** Beginnings that irregular verbs take: `re` of "remade". */
  readonly verbPrefixes: RegExp
  /** Rules by treebank tag (`NNS`), tried on the form in small letters. */
  readonly rules: Readonly<Partial<Record<string, readonly SuffixRule[]>>>
  /** Endings by treebank tag that are taken off before the stem rules, where no rule fitted: `VBG` has `ing`. */
  readonly endings: Readonly<Partial<Record<string, string>>>
  readonly stemRules: readonly SuffixRule[]
  /** Stems that are words as they stand, against the rules; blanks between. */
  readonly wholeStems: string
  /** Adjectives that keep their capital. */
  readonly capitalAdjectives: RegExp
  /** Full names of shortened proper nouns, written as `irregular`, with capitals. */
  readonly shortNames: string
}

export interface LemmaTables {
  readonly irregular: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly shortNames: ReadonlyMap<string, string>
  readonly wholeStems: ReadonlySet<string>
}

const tables = new WeakMap<LemmaWords, LemmaTables>()

export function lemmaTables(words: LemmaWords): LemmaTables {
  let table = tables.get(words)
  if (!table) {
    const irregular = Object.entries(words.irregular).map(([tag, text]) => [tag, formTable(text ?? '')] as const)
    table = {
      irregular: new Map(irregular),
      shortNames: formTable(words.shortNames),
      wholeStems: new Set(words.wholeStems.split(/\s+/u)),
    }
    tables.set(words, table)
  }
  return table
}

function formTable(text: string): Map<string, string> {
  const table = new Map<string, string>()
  for (const row of text.split(',')) {
    const [lemma, ...forms] = row.trim().split(/\s+/u)
    for (const form of forms) table.set(form.replaceAll('_', ' '), lemma!)
  }
  return table
}

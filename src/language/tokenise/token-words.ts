/**
 * Abbreviations without their full stop, with blanks between, in the case in which they are written.
 *
 *   title          before a name, never last in a sentence     Gen. Dahl
 *   numbered       an abbreviation only before a number        No. 4
 *   inner          seldom last in a sentence                   e.g., vs.
 *   final          as often last as not: the next word tells   etc., Inc.
 *   dated          a word of its own too (sat, mar): an abbreviation
 *                  only before a number, a comma or a small letter
 */
export interface Abbreviations {
  readonly title: string
  readonly numbered: string
  readonly inner: string
  readonly final: string
  readonly dated: string
}

/** What a language tells the tokeniser and the sentence splitter; all lists have blanks between their words. */
export interface TokenWords {
  /** Endings split off with their apostrophe: `s` of "Oslo's". */
  readonly clitics: string
  /** Endings whose apostrophe stands inside: `n't` of "don't", written with the straight apostrophe. */
  readonly innerClitics: string
  /** Words that begin with an apostrophe, without it: `em`. */
  readonly apostropheFirst: string
  /** Words written as one that are two, `can|not`; without their apostrophe too, `do|nt`. */
  readonly fused: string
  /** Parts before a hyphen that are no word of their own: `non`, `anti`. */
  readonly boundPrefixes: string
  readonly boundSuffixes: string
  /** Letters that stay on a number: `th`. */
  readonly numberSuffixes: string
  /** Letters that are split off a number: `km`. */
  readonly units: string
  readonly abbreviations: Abbreviations
  /** Lower-case words that, written with a capital, begin a sentence. */
  readonly starters: string
  /** Past and present forms that name who spoke after a quotation: `said`. */
  readonly reportingForms: string
}

export type AbbreviationKind = keyof Abbreviations

/** The lists as tables, made once a language. */
export interface TokenTables {
  readonly clitics: ReadonlySet<string>
  readonly innerClitics: readonly string[]
  readonly apostropheFirst: ReadonlySet<string>
  /** Length of the first word by the whole. */
  readonly fused: ReadonlyMap<string, number>
  readonly boundPrefixes: ReadonlySet<string>
  readonly boundSuffixes: ReadonlySet<string>
  readonly numberSuffixes: ReadonlySet<string>
  readonly units: ReadonlySet<string>
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>
  readonly starters: ReadonlySet<string>
  readonly reportingForms: ReadonlySet<string>
}

const tables = new WeakMap<TokenWords, TokenTables>()

export function tokenTables(words: TokenWords): TokenTables {
  let table = tables.get(words)
  if (!table) tables.set(words, (table = buildTables(words)))
  return table
}

/** For texts in capitals throughout. */
const bothCases = (word: string): string[] => [word.toUpperCase(), word]

const list = (words: string): string[] => words.split(/\s+/u).filter(w => w !== '')
const set = (words: string): Set<string> => new Set(list(words))

function buildTables(words: TokenWords): TokenTables {
  const kinds = Object.entries(words.abbreviations) as [AbbreviationKind, string][]
  return {
    clitics: set(words.clitics),
    innerClitics: list(words.innerClitics),
    apostropheFirst: set(words.apostropheFirst),
    fused: new Map(list(words.fused).map(w => [w.replace('|', ''), w.indexOf('|')])),
    boundPrefixes: set(words.boundPrefixes),
    boundSuffixes: set(words.boundSuffixes),
    numberSuffixes: set(words.numberSuffixes),
    units: set(words.units),
    abbreviations: new Map(
      kinds.flatMap(([kind, row]) => list(row).flatMap(w => bothCases(w).map(v => [v, kind] as const))),
    ),
    starters: set(words.starters),
    reportingForms: set(words.reportingForms),
  }
}

import type { FigureWords } from '../../language/figure-words.ts'
import { type Phrases, phrasesByFirst, phrasesByLast } from '../../language/phrases.ts'
import type { FigureRole } from '../../record/figure.ts'

/** How a word after a counted noun gives its role: the noun suffers it, or does it. */
export interface Predicate {
  readonly role: FigureRole
  readonly suffered: boolean
}

/** The words of a pack as tables. */
export interface FigureLexicon {
  readonly words: FigureWords
  readonly after: Phrases<Predicate>
  readonly before: Phrases<FigureRole>
  readonly openers: Phrases<true>
  readonly nouns: Phrases<FigureRole>
  readonly zeroNouns: Phrases<FigureRole>
  readonly tolls: Phrases<FigureRole>
  readonly numberOf: Phrases<true>
  readonly parts: Phrases<true>
  readonly scopes: Phrases<'cumulative' | 'period'>
  readonly revisions: Phrases<'higher' | 'lower' | 'unclear'>
  readonly passives: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly projectiles: ReadonlySet<string>
  readonly fired: ReadonlySet<string>
  readonly notPeople: ReadonlySet<string>
  readonly joining: ReadonlySet<string>
  readonly armed: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly reports: ReadonlySet<string>
  readonly oneIdioms: ReadonlySet<string>
  readonly noFigure: ReadonlySet<string>
  readonly ratioNouns: ReadonlySet<string>
  readonly ratioNext: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly pronounsOf: ReadonlySet<string>
  readonly others: ReadonlySet<string>
  readonly striking: ReadonlySet<string>
  readonly collective: ReadonlySet<string>
  readonly violent: ReadonlySet<string>
  readonly murders: ReadonlySet<string>
  readonly dying: ReadonlySet<string>
  readonly loose: ReadonlySet<string>
  readonly copulas: ReadonlySet<string>
  readonly contrast: ReadonlySet<string>
  readonly changed: ReadonlySet<string>
  readonly falling: ReadonlySet<string>
  readonly earlier: ReadonlySet<string>
  readonly revisionNouns: ReadonlySet<string>
  readonly single: ReadonlySet<FigureRole>
}

const entries = (table: FigureWords['nouns']): [string, FigureRole][] =>
  Object.entries(table).flatMap(([role, list]) => list.map((w): [string, FigureRole] => [w, role as FigureRole]))

const listed = <T extends string>(table: Readonly<Record<T, readonly string[]>>): [string, T][] =>
  (Object.entries(table) as [T, readonly string[]][]).flatMap(([key, list]) => list.map((w): [string, T] => [w, key]))

const predicates = (table: FigureWords['nouns'], suffered: boolean): [string, Predicate][] =>
  entries(table).map(([phrase, role]) => [phrase, { role, suffered }])

const built = new WeakMap<FigureWords, FigureLexicon>()

export function figureLexicon(words: FigureWords): FigureLexicon {
  let lexicon = built.get(words)
  if (!lexicon) built.set(words, (lexicon = build(words)))
  return lexicon
}

function build(words: FigureWords): FigureLexicon {
  const { nouns: _, ...revisions } = words.revision
  return {
    words,
    after: phrasesByFirst([...predicates(words.suffered, true), ...predicates(words.done, false)]),
    before: phrasesByLast(entries(words.before)),
    openers: phrasesByLast(words.openers.map((w): [string, true] => [w, true])),
    nouns: phrasesByLast(entries(words.nouns)),
    zeroNouns: phrasesByFirst(entries(words.zeroNouns)),
    tolls: phrasesByFirst(entries(words.tolls)),
    numberOf: phrasesByFirst(words.numberOf.map((w): [string, true] => [w, true])),
    parts: phrasesByFirst(words.parts.map((w): [string, true] => [w, true])),
    scopes: phrasesByFirst(listed(words.scope)),
    revisions: phrasesByFirst(listed(revisions)),
    passives: new Set(words.passives),
    between: new Set(words.between),
    projectiles: new Set(words.projectiles),
    fired: new Set(words.fired),
    notPeople: new Set(words.notPeople),
    joining: new Set(words.joining),
    armed: new Set(words.armed),
    articles: new Set(words.singleArticles),
    reports: new Set(words.reports),
    oneIdioms: new Set(words.oneIdioms),
    noFigure: new Set(words.noFigure),
    ratioNouns: new Set(words.ratios.nouns),
    ratioNext: new Set(words.ratios.next),
    and: new Set(words.and),
    pronounsOf: new Set(words.pronounsOf),
    others: new Set(words.others),
    striking: new Set(words.striking),
    collective: new Set(words.collective),
    violent: new Set(words.violent),
    murders: new Set(words.murders),
    dying: new Set(words.dying),
    loose: new Set(words.loose),
    copulas: new Set(words.copulas),
    contrast: new Set(words.contrast),
    changed: new Set(words.changed),
    falling: new Set(words.falling),
    earlier: new Set(words.earlier),
    revisionNouns: new Set(words.revision.nouns),
    single: new Set(words.single),
  }
}

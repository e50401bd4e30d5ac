import type { FigureRole } from '../record/figure.ts'

/** Words or phrases by the role that they give, lower case. */
export type ByRole = Readonly<Partial<Record<FigureRole, readonly string[]>>>

/** What a language tells about the things that figures count. All forms are lower case, as they stand in the text. */
export interface FigureWords {
  /** After a subject, passive or as a bare participle: "[12 people were] killed", "[ten] wounded". */
  readonly suffered: ByRole
  /** After a subject, active: "[12 people] died", "[thousands] fled". */
  readonly done: ByRole
  /** Before an object: "killed [12]", "the lives of [12]", "death toll of [12]". */
  readonly before: ByRole
  /** Words between a subject and its participle. */
  readonly passives: readonly string[]
  /** Other words that may stand between a counted noun and its predicate: "who", "have", "feared". */
  readonly between: readonly string[]
  /** Words between a verb and the number: "a total of". */
  readonly openers: readonly string[]
  /** Counted nouns that carry a role: "deaths", "fighters", "rifles". */
  readonly nouns: ByRole
  /** Before a bare number in the same clause: "the death toll has risen to [34]". */
  readonly tolls: ByRole
  /** Words before a noun that open a count given later: "[the number of] miners killed rose to six". */
  readonly numberOf: readonly string[]
  /** Before a part of what was counted: "12 people, including [three children]". */
  readonly parts: readonly string[]
  /** Projectiles: strikes under one of `fired`, else weapons. */
  readonly projectiles: readonly string[]
  readonly fired: readonly string[]
  /** Endings of nouns for people that are in no list. */
  readonly peopleEndings: readonly string[]
  /** Endings of names of peoples, written with a capital. */
  readonly nationalEndings: readonly string[]
  /** Nouns that look like people by their ending and are things. */
  readonly notPeople: readonly string[]
  /** "joined" makes people combatants where one of `armed` stands in the clause. */
  readonly joining: readonly string[]
  readonly armed: readonly string[]
  /** Roles that an uncounted person has too: "a man was killed". */
  readonly single: readonly FigureRole[]
  readonly singleArticles: readonly string[]
  /** "no reports of", "no immediate reports of any": between "no" and the noun. */
  readonly reports: readonly string[]
  /** Nouns for nobody hurt: "no casualties", with the role of the zero. */
  readonly zeroNouns: ByRole
  readonly one: string
  /** With "one" these count nothing: "one day", "in one case". */
  readonly oneIdioms: readonly string[]
  /** "times as many", "times higher": a ratio. */
  readonly ratios: { readonly nouns: readonly string[]; readonly next: readonly string[] }
  /** Nouns that count nothing in the world: "two thirds". */
  readonly noFigure: readonly string[]
  /** Nouns that stand for what was counted before: "two others". */
  readonly others: readonly string[]
  /** With "several times" they are strikes: "bombed". */
  readonly striking: readonly string[]
  /** Singular in form, many in number: "crew". */
  readonly collective: readonly string[]
  /** Verbs of `suffered` and `before` that take things as well as people: "captured". */
  readonly loose: readonly string[]
  /** Words of `suffered` and `before` that say violence, also of one person by name: "murdered". */
  readonly violent: readonly string[]
  /** Nouns of killing one person: "his murder". */
  readonly murders: readonly string[]
  /** Verbs of dying, by violence or not. */
  readonly dying: readonly string[]
  /** "who is 70": an age. */
  readonly copulas: readonly string[]
  /** "from one village to another": no figure. */
  readonly contrast: readonly string[]
  readonly of: string
  readonly the: string
  readonly and: readonly string[]
  readonly pronounsOf: readonly string[]
  readonly scope: { readonly cumulative: readonly string[]; readonly period: readonly string[] }
  /** "rose to 17 from an earlier [12]": verbs of change, those that go down, and words before the older number. */
  readonly changed: readonly string[]
  readonly falling: readonly string[]
  readonly earlier: readonly string[]
  readonly revision: {
    readonly nouns: readonly string[]
    readonly higher: readonly string[]
    readonly lower: readonly string[]
    readonly unclear: readonly string[]
  }
}

import { cueTable } from '../cues.ts'
import type { LanguagePack } from '../pack.ts'
import type { Gender, PronounEntry } from './actor-words.ts'
import { aliasKey } from './name-table.ts'

/** The word tables of a language as the stage looks them up; lower case but for titles and first names. */
export interface ActorLexicon {
  readonly pronouns: ReadonlyMap<string, PronounEntry>
  readonly personNouns: ReadonlySet<string>
  readonly organisationNouns: ReadonlySet<string>
  readonly anyOrganisationNouns: ReadonlySet<string>
  /** Sort of a noun for bodies and of a last word of their names. */
  readonly sortOf: ReadonlyMap<string, string>
  readonly openSorts: ReadonlySet<string>
  readonly armedNouns: ReadonlySet<string>
  readonly armedBodies: ReadonlySet<string>
  readonly armedAdjectives: ReadonlySet<string>
  readonly peopleNouns: ReadonlySet<string>
  readonly peopleBodies: ReadonlySet<string>
  readonly memberNouns: ReadonlySet<string>
  readonly pluralNouns: ReadonlySet<string>
  readonly uniqueNouns: ReadonlySet<string>
  readonly definiteWords: ReadonlySet<string>
  readonly indefiniteWords: ReadonlySet<string>
  readonly emptyWords: ReadonlySet<string>
  readonly nameTails: ReadonlySet<string>
  readonly impersonalVerbs: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Last words of names of bodies, as written: "Guard", "Staff". */
  readonly bodyEndings: ReadonlySet<string>
  readonly acronymSkips: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  /** Titles that are no role: "Mr", "Gen." */
  readonly honorifics: ReadonlySet<string>
  readonly genderOf: ReadonlyMap<string, Gender>
  readonly nounGender: ReadonlyMap<string, Gender>
  /** `aliasKey` of every name of a country and adjective of its people. */
  readonly countryKeys: ReadonlySet<string>
  /** `aliasKey` of a name of a country or armed group to one key for all its names. */
  readonly aliases: ReadonlyMap<string, string>
  /** `aliasKey` of a capital to the key of its country in `aliases`. */
  readonly capitals: ReadonlyMap<string, string>
  readonly cues: ReadonlySet<string>
  /** What is written or shown rather than somebody: "statement", "video". */
  readonly documents: ReadonlySet<string>
}

const lower = (list: readonly string[]): string[] => list.map(w => w.toLowerCase())

function build({ actors, names, cues, sources }: LanguagePack): ActorLexicon {
  const both = actors.masculineNames.filter(n => actors.feminineNames.includes(n))
  const genderOf = new Map<string, Gender>()
  for (const w of [...actors.masculineNames, ...actors.masculineTitles]) genderOf.set(w, 'masculine')
  for (const w of [...actors.feminineNames, ...actors.feminineTitles]) genderOf.set(w, 'feminine')
  for (const w of both) genderOf.delete(w)
  const countries = [...names.countries, ...names.formerAndPartStates]
  const aliases = new Map<string, string>()
  for (const row of countries) for (const name of row.names) aliases.set(aliasKey(name), `state ${row.names[0]}`)
  for (const row of names.armedGroups)
    for (const name of row.names) aliases.set(aliasKey(name), `group ${row.names[0]}`)
  return {
    pronouns: new Map(Object.entries(actors.pronouns)),
    personNouns: new Set(actors.personNouns),
    organisationNouns: new Set([...actors.organisationNouns, ...actors.anyOrganisationNouns, ...sources.outletNouns]),
    sortOf: new Map(
      [...Object.entries(actors.organisationSorts), ...Object.entries(actors.sortEndings)].flatMap(([sort, nouns]) =>
        nouns.map(noun => [noun, sort] as const),
      ),
    ),
    openSorts: new Set(actors.openSorts),
    anyOrganisationNouns: new Set(actors.anyOrganisationNouns),
    armedNouns: new Set(actors.armedNouns),
    armedBodies: new Set(actors.armedBodies),
    armedAdjectives: new Set(actors.armedAdjectives),
    peopleNouns: new Set(actors.peopleNouns),
    peopleBodies: new Set(actors.peopleBodies),
    memberNouns: new Set(actors.memberNouns),
    pluralNouns: new Set(actors.pluralNouns),
    uniqueNouns: new Set(actors.uniqueNouns),
    definiteWords: new Set(actors.definiteWords),
    indefiniteWords: new Set(actors.indefiniteWords),
    emptyWords: new Set(actors.emptyWords),
    nameTails: new Set(actors.nameTails),
    impersonalVerbs: new Set(actors.impersonalVerbs),
    negations: new Set(actors.negations),
    bodyEndings: new Set(names.organisationEndings),
    acronymSkips: new Set(actors.acronymSkips),
    titles: new Set(lower(names.titles)),
    honorifics: new Set(lower(names.personTitles).flatMap(t => [t, t.replace(/\.$/, '')])),
    genderOf,
    nounGender: new Map([
      ...actors.masculineNouns.map(n => [n, 'masculine'] as const),
      ...actors.feminineNouns.map(n => [n, 'feminine'] as const),
    ]),
    countryKeys: new Set(countries.flatMap(row => [...row.names, ...row.adjectives]).map(aliasKey)),
    aliases,
    capitals: new Map(
      names.countries.flatMap(row => row.capitals.map(c => [aliasKey(c), `state ${row.names[0]}`] as const)),
    ),
    cues: new Set(cueTable(cues.verbs).keys()),
    documents: new Set([...sources.documentNouns, ...cues.mediaNouns]),
  }
}

const built = new WeakMap<LanguagePack, ActorLexicon>()

/** The tables of a pack, built once. */
export function actorLexicon(pack: LanguagePack): ActorLexicon {
  let lexicon = built.get(pack)
  if (!lexicon) built.set(pack, (lexicon = build(pack)))
  return lexicon
}

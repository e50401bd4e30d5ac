import type { Document, NameKind } from '../document.ts'
import type { LanguagePack } from '../pack.ts'
import type { DraftName } from './draft.ts'
import { keyOf, listedNames } from './listed-names.ts'
import { ORDINAL } from './reach.ts'
import { type NameWordSets, nameWordSets } from './word-sets.ts'

/** The kind by rule where a word in or beside the name decides it: what the training data lack or are unsure of. */
export function withKind(
  document: Document,
  pack: LanguagePack,
  surnames: ReadonlySet<string>,
  name: DraftName,
): DraftName {
  const kind = ruledKind(document, pack, name) ?? (isPlaceByContext(document, pack, surnames, name) ? 'place' : null)
  return kind && kind !== name.kind ? { ...name, kind, confidence: Math.max(name.confidence, 0.75) } : name
}

function ruledKind({ tokens }: Document, pack: LanguagePack, { first, end, kind }: DraftName): NameKind | null {
  const sets = nameWordSets(pack)
  const words = tokens.slice(first, end).map(t => t.text)
  const listed = listedNames(pack).get(keyOf(words.join('')))
  if (listed && listed.what !== 'capital' && listed.what !== 'people') return listed.kind
  if (afterTitle(tokens[first - 1]?.text, sets) && words.length <= 3 && !endsAsOrganisation(words, sets))
    return 'person'
  if (kind === 'people') return null
  if (kind !== 'person' && isArmedGroup(words, tokens[end]?.text, sets) && !isOfState(words, pack)) return 'armed-group'
  if (endsAsOrganisation(words, sets)) return 'organisation'
  if (kind === 'organisation' || kind === 'other')
    return words.length > 1 && sets.placeEndings.has(words.at(-1)!) ? 'place' : null
  return kind !== 'place' && endsAsPlace(words, sets) ? 'place' : null
}

/** Words of a person's name that may turn out a place, at most. */
const SHORT = 3

/** "near [Tel Sabha]", "of [Jackson], Mississippi": no person is told of so, unless the report knows one of the name. */
function isPlaceByContext(
  { tokens }: Document,
  pack: LanguagePack,
  surnames: ReadonlySet<string>,
  { first, end, kind }: DraftName,
): boolean {
  if (kind !== 'person' || end - first > SHORT || (end === first + 1 && surnames.has(tokens[first]!.text))) return false
  const { placePrepositions, prepositions } = nameWordSets(pack)
  const before = tokens[first - 1]?.text.toLowerCase() ?? ''
  if (placePrepositions.has(before)) return tokens[end]?.xpos !== 'POS'
  const [comma, region, after] = [tokens[end]?.text, tokens[end + 1]?.text, tokens[end + 2]?.text]
  if (comma !== ',' || !prepositions.has(before) || !region || !/^[,.;)]$/.test(after ?? '.')) return false
  return listedNames(pack).get(keyOf(region))?.kind === 'place'
}

/** "Syrian Arab Army": a country's own force. */
const isOfState = (words: readonly string[], pack: LanguagePack): boolean =>
  listedNames(pack).get(keyOf(words[0]!))?.what === 'demonym' && words.length > 1

/** "Mr", "Gen.", "Sheikh": words that only a person's name follows. */
const afterTitle = (before: string | undefined, { personTitles }: NameWordSets): boolean =>
  before !== undefined && personTitles.has(before)

/** "Ministry of Health", "National Elections Council"; a single word is none ("the Council"). */
function endsAsOrganisation(
  words: readonly string[],
  { organisationEndings, organisationOpenings }: NameWordSets,
): boolean {
  if (words.length < 2) return false
  return organisationEndings.has(words.at(-1)!) || (organisationOpenings.has(words[0]!) && words[1] === 'of')
}

/** "Northern Province", "Osten Village". */
const endsAsPlace = (words: readonly string[], { divisionNouns, settlementNouns }: NameWordSets): boolean =>
  words.length > 1 &&
  (divisionNouns.has(words.at(-1)!.toLowerCase()) || settlementNouns.has(words.at(-1)!.toLowerCase()))

/** "Forest Freedom Front", "Ansar rebels", but not "National Army" nor "5th Brigade". */
function isArmedGroup(words: readonly string[], after: string | undefined, sets: NameWordSets): boolean {
  const { armedGroupEndings, armedGroupMiddles, armedGroupFollowers, stateForces } = sets
  if (ORDINAL.test(words[0]!) || words.some(w => stateForces.has(w) && w !== words.at(-1))) return false
  if (words.length > 1 && words.some(w => armedGroupMiddles.has(w))) return true
  if (words.length > 1 && armedGroupEndings.has(words.at(-1)!)) return words.at(-1) !== 'Army' || words.length > 2
  return words.length === 1 && after !== undefined && armedGroupFollowers.has(after)
}

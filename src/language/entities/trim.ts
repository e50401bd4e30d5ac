import type { Document } from '../document.ts'
import type { LanguagePack } from '../pack.ts'
import type { DraftName } from './draft.ts'
import { keyOf, listedNames } from './listed-names.ts'
import { nameWordSets } from './word-sets.ts'

/** Penn tag. */
const PLURAL_NOUN = 'NNS'

const POSSESSIVE = /^(?:['’]s|['’])$/

/**
 * The names in what was found: without article, title and possessive ending, an office apart from its holder, places
 * in a row each for itself. A word that only says what kind of thing it is ("the Director", "the State") is none.
 */
export const trimmed = (
  document: Document,
  pack: LanguagePack,
  surnames: ReadonlySet<string>,
  name: DraftName,
): DraftName[] =>
  partsOf(document, pack, name)
    .map(part => withoutEdges(document, pack, part))
    .filter(part => part.first < part.end && !isGeneric(document, pack, surnames, part))

function partsOf(document: Document, pack: LanguagePack, name: DraftName): DraftName[] {
  const owned = ownerApart(document, pack, name)
  return owned.length === 1 ? partsOfOne(document, pack, name) : owned.flatMap(n => partsOfOne(document, pack, n))
}

/** "Norway's Per Lund": a listed owner and what it has. */
function ownerApart({ tokens }: Document, pack: LanguagePack, name: DraftName): DraftName[] {
  for (let i = name.first + 1; i < name.end - 1; i++) {
    if (!POSSESSIVE.test(tokens[i]!.text)) continue
    const listed = listedNames(pack).get(
      keyOf(
        tokens
          .slice(name.first, i)
          .map(t => t.text)
          .join(''),
      ),
    )
    if (!listed || listed.kind === 'armed-group') return [name]
    const kind = name.kind === 'place' ? 'other' : name.kind
    return [
      { ...name, end: i, kind: listed.kind, country: listed.country },
      { ...name, first: i + 1, kind },
    ]
  }
  return [name]
}

function partsOfOne(document: Document, pack: LanguagePack, name: DraftName): DraftName[] {
  if (name.kind === 'place')
    return placesInARow(document, pack, name).flatMap(place => personApart(document, pack, place))
  return name.kind === 'person' || name.kind === 'organisation' ? holderApart(document, pack, name) : [name]
}

/** "Health Ministry Spokesman Omar Deeb": the ministry and the man. */
function holderApart({ tokens }: Document, pack: LanguagePack, name: DraftName): DraftName[] {
  const { offices, organisationEndings, organisationOpenings } = nameWordSets(pack)
  let office = -1
  for (let i = name.first + 1; i < name.end - 1; i++) if (offices.has(tokens[i]!.text)) office = i
  if (office < 0) return [name]
  const holder: DraftName = { ...name, first: office + 1, kind: 'person' }
  const [next, last] = [tokens[office + 1]!.text, tokens[name.end - 1]!.text]
  const isHolder =
    holder.end - holder.first <= 4 &&
    /^\p{Lu}/u.test(next) &&
    !organisationEndings.has(last) &&
    !organisationOpenings.has(next)
  if (!isHolder) return [name]
  const listed = listedNames(pack).get(
    keyOf(
      tokens
        .slice(name.first, office)
        .map(t => t.text)
        .join(''),
    ),
  )
  const abbreviation = office === name.first + 1 && /^\p{Lu}{2,}$/u.test(tokens[name.first]!.text)
  if (!listed && !abbreviation && !organisationEndings.has(tokens[office - 1]!.text)) return [holder]
  return [{ ...name, end: office, kind: listed?.kind ?? 'organisation', country: listed?.country ?? null }, holder]
}

/** Words of a person after the place of an office, at least. */
const FULL_NAME = 2

/** "Minister for the Middle East Ada Brenn": a listed region or country, and whoever follows. */
function personApart({ tokens }: Document, pack: LanguagePack, name: DraftName): DraftName[] {
  const { placeEndings } = nameWordSets(pack)
  const words = tokens.slice(name.first, name.end).map(t => t.text)
  if (words.some(w => !/^\p{Lu}\p{L}+$/u.test(w)) || placeEndings.has(words.at(-1)!)) return [name]
  for (let k = words.length - FULL_NAME; k > 0; k--) {
    const what = listedNames(pack).get(keyOf(words.slice(0, k).join('')))?.what
    const before = tokens[name.first - 1]?.text
    if ((what === 'region' || what === 'country') && before !== undefined && nameWordSets(pack).articles.has(before))
      return [
        { ...name, end: name.first + k },
        { ...name, first: name.first + k, kind: 'person' },
      ]
  }
  return [name]
}

/** "Chad and Niger" are two places, "Bosnia and Herzegovina" is one. */
function placesInARow({ tokens }: Document, pack: LanguagePack, name: DraftName): DraftName[] {
  const { conjunctions } = nameWordSets(pack)
  const listed = listedNames(pack)
  const key = (first: number, end: number): string =>
    keyOf(
      tokens
        .slice(first, end)
        .map(t => t.text)
        .join(''),
    )
  for (let i = name.first + 1; i < name.end - 1; i++)
    if (
      conjunctions.has(tokens[i]!.text) &&
      !listed.has(key(name.first, name.end)) &&
      (listed.has(key(name.first, i)) || listed.has(key(i + 1, name.end)))
    )
      return [
        { ...name, end: i },
        { ...name, first: i + 1 },
      ]
  return [name]
}

function withoutEdges({ tokens }: Document, pack: LanguagePack, name: DraftName): DraftName {
  const { articles, notNames, offices, prepositions, titles } = nameWordSets(pack)
  let { first, end } = name
  const lower = (i: number): string => tokens[i]!.text.toLowerCase()
  while (end > first && POSSESSIVE.test(tokens[end - 1]!.text)) end--
  // "the Kremlin Tuesday"
  while (name.kind !== 'other' && end > first + 1 && notNames.has(tokens[end - 1]!.text)) end--
  while (first < end && (articles.has(lower(first)) || prepositions.has(lower(first)))) first++
  if (name.kind !== 'person' && offices.has(tokens[end - 1]?.text ?? ''))
    while (end > first + 1 && titles.has(lower(end - 1))) end--
  if (name.kind === 'person') while (first < end - 1 && titles.has(lower(first))) first++
  return { ...name, first, end }
}

/**
 * One word that is a title, an office or a kind of institution or place, titles only ("the Crown Prince"), or an
 * address on the web; listed institutions stay.
 */
function isGeneric(
  { tokens, sentences }: Document,
  pack: LanguagePack,
  surnames: ReadonlySet<string>,
  { first, end, kind }: DraftName,
): boolean {
  const { generic, titles } = nameWordSets(pack)
  const words = tokens.slice(first, end).map(t => t.text)
  if (kind === 'person' && words.length === 1 && surnames.has(words[0]!)) return false
  if (words.some(w => w.includes('://') || w.startsWith('www.') || w.includes('@'))) return true
  // "Economists say": a common noun that opens its sentence.
  const opens = words.length === 1 && sentences[tokens[first]!.sentence]!.first === first
  const isNoun = opens && kind !== 'place' && kind !== 'people' && tokens[first]!.xpos === PLURAL_NOUN
  const isKindOnly =
    words.length === 1 ? generic.has(words[0]!.toLowerCase()) : words.every(w => titles.has(w.toLowerCase()))
  return (isNoun || isKindOnly) && !listedNames(pack).has(keyOf(words.join('')))
}

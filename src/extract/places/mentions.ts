import type { Document, Name } from '../../language/document.ts'
import { keyOf } from '../../language/entities/listed-names.ts'
import type { LanguagePack } from '../../language/pack.ts'
import type { BlockKind } from '../../report/report.ts'
import type { Span } from '../../report/span.ts'
import { normalisePlaceName } from './gazetteer.ts'

/** All mentions of one name in a report, with what stands beside them. */
export interface NamedPlace {
  /** As first written. */
  readonly name: string
  readonly mentions: readonly Span[]
  /** Whether one of the mentions stands in running text, not in a heading. */
  readonly inText: boolean
  /** Names that follow after a comma: "Springfield, Illinois, United States". */
  readonly containers: readonly string[]
  /** "Idlib province": a first-level division is meant; "the city of Idlib": a settlement. */
  readonly called: 'division' | 'settlement' | null
}

interface Mention {
  readonly name: Name
  readonly text: string
  readonly container: string | null
  readonly called: NamedPlace['called']
}

/** The place names of a report, grouped by name, in the order of first mention. What is no running text is passed over. */
export function namedPlaces(
  document: Document,
  pack: LanguagePack,
  isCountry: (name: string) => boolean,
): NamedPlace[] {
  const groups = new Map<string, Mention[]>()
  for (const [n, name] of document.names.entries()) {
    if (name.kind !== 'place' || blockKind(document, name) === 'boilerplate') continue
    const mention = mentionOf(document, pack, n, isCountry)
    const key = normalisePlaceName(mention.text)
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups.values()].map(mentions => ({
    name: mentions[0]!.text,
    mentions: mentions.map(m => m.name.span),
    inText: mentions.some(m => !isHeading(blockKind(document, m.name))),
    containers: mentions.flatMap(m => m.container ?? []),
    called: mentions.find(m => m.called)?.called ?? null,
  }))
}

const blockKind = ({ blocks, sentences, tokens }: Document, { first }: Name): BlockKind =>
  blocks[sentences[tokens[first]!.sentence]!.block]!.kind

const isHeading = (kind: BlockKind): boolean => kind === 'title' || kind === 'subheading'

function mentionOf(document: Document, pack: LanguagePack, n: number, isCountry: (name: string) => boolean): Mention {
  const name = document.names[n]!
  const written = document.text.slice(...name.span).replace(/\s+/g, ' ')
  const site = siteAfter(document, pack, name)
  const text = site !== null && !isCountry(written) ? `${written} ${site}` : written
  const next = document.names[n + 1]
  const apart = next?.kind === 'place' ? document.text.slice(name.span[1], next.span[0]) : null
  const container =
    apart !== null && /^,\s*(?:\p{Ll}+\s+){0,2}$/u.test(apart) ? document.text.slice(...next!.span) : null
  return {
    name,
    text,
    container: container && keyOf(container) !== keyOf(written) ? container : null,
    called: calledAs(document, pack, name),
  }
}

/** "Raqqa [airport]", "the Mosul [dam]": what is at or near the place and not the place. */
function siteAfter({ tokens }: Document, pack: LanguagePack, { end }: Name): string | null {
  const { siteNouns, divisionNouns, settlementNouns } = nounSets(pack)
  const after = tokens[end]?.text ?? ''
  return siteNouns.has(after) && !divisionNouns.has(after) && !settlementNouns.has(after) ? after : null
}

function calledAs({ tokens }: Document, pack: LanguagePack, { first, end }: Name): NamedPlace['called'] {
  const { divisionNouns, settlementNouns } = nounSets(pack)
  const after = tokens[end]?.text ?? ''
  const before = tokens[first - 2]?.text ?? ''
  if (divisionNouns.has(after)) return 'division'
  if (settlementNouns.has(after)) return 'settlement'
  if (divisionNouns.has(before)) return 'division'
  return settlementNouns.has(before) ? 'settlement' : null
}

interface NounSets {
  readonly divisionNouns: ReadonlySet<string>
  readonly settlementNouns: ReadonlySet<string>
  readonly siteNouns: ReadonlySet<string>
}

const tables = new WeakMap<LanguagePack, NounSets>()

function nounSets(pack: LanguagePack): NounSets {
  let sets = tables.get(pack)
  if (!sets) {
    const { divisionNouns, settlementNouns, placeEndings } = pack.names
    sets = {
      divisionNouns: new Set(divisionNouns),
      settlementNouns: new Set(settlementNouns),
      siteNouns: new Set(placeEndings.map(w => w.toLowerCase())),
    }
    tables.set(pack, sets)
  }
  return sets
}

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
export function namedPlaces(document: Document, pack: LanguagePack): NamedPlace[] {
  const groups = new Map<string, Mention[]>()
  for (const [n, name] of document.names.entries()) {
    if (name.kind !== 'place' || blockKind(document, name) === 'boilerplate') continue
    const mention = mentionOf(document, pack, n)
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

function mentionOf(document: Document, pack: LanguagePack, n: number): Mention {
  const name = document.names[n]!
  const text = document.text.slice(...name.span).replace(/\s+/g, ' ')
  const next = document.names[n + 1]
  const apart = next?.kind === 'place' ? document.text.slice(name.span[1], next.span[0]) : null
  const container =
    apart !== null && /^,\s*(?:\p{Ll}+\s+){0,2}$/u.test(apart) ? document.text.slice(...next!.span) : null
  return {
    name,
    text,
    container: container && keyOf(container) !== keyOf(text) ? container : null,
    called: calledAs(document, pack, name),
  }
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

const tables = new WeakMap<LanguagePack, { divisionNouns: Set<string>; settlementNouns: Set<string> }>()

function nounSets(pack: LanguagePack) {
  let sets = tables.get(pack)
  if (!sets) {
    const { divisionNouns, settlementNouns } = pack.names
    tables.set(pack, (sets = { divisionNouns: new Set(divisionNouns), settlementNouns: new Set(settlementNouns) }))
  }
  return sets
}

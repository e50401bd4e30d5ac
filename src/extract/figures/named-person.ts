import type { Sentence } from '../../language/document.ts'
import { relationOf } from '../../language/tree.ts'
import type { FigureRole } from '../../record/figure.ts'
import type { FigureDraft } from '../draft.ts'
import type { Counted } from './counted.ts'
import type { FigureScene } from './scene.ts'
import { type RoleFound, verbRole } from './verb-role.ts'

/** What a named person counts as one of. */
const harms = new Set<FigureRole>(['killed', 'injured', 'abducted'])

/**
 * A person by name, whom violence killed, hurt or took: one, without a number. An apposition with an
 * article of its own ("…, a teacher, was killed") is counted instead of the name.
 *
 *   gunmen murdered former mayor [Ilan Dorso]
 *                   first
 */
export function namedBy(scene: FigureScene, sentence: Sentence, at: number, from: number): Counted | null {
  const { document, nameAt } = scene
  const name = document.names[nameAt[at]!]
  if (name?.kind !== 'person' || name.first !== at) return null
  const { first, end } = name
  const head = headIn(scene, first, end)
  const base = {
    sentence,
    quantity: null,
    end,
    noun: end - 1,
    of: null,
    what: { first, end },
    head,
    person: scene.lower[end - 1]!,
  }
  const counted = { ...base, first: withTitle(scene, first, Math.max(from, sentence.first)) }
  if (isOwner(scene, end)) return { ...counted, role: 'killed' }
  const found = verbRole(scene, counted)
  return found && harms.has(found.role) && !isAnothers(scene, counted, found) && isViolent(scene, sentence, found.at)
    ? { ...counted, role: found.role }
    : null
}

/**
 * A name that counts nobody new: the person was counted before in the report, or the apposition behind
 * the name is counted ("Dorso, [a teacher], was murdered").
 */
export function isRepeated(
  phrases: readonly Counted[],
  drafts: readonly (FigureDraft | null)[],
  i: number,
  known: Set<string>,
): boolean {
  const { person, end } = phrases[i]!
  if (!person) return false
  const key = `${drafts[i]!.role} ${person}`
  if (known.has(key)) return true
  known.add(key)
  const next = phrases[i + 1]
  return next !== undefined && !next.quantity && !next.person && next.first === end + 1 && drafts[i + 1] !== null
}

/** "[Dorso]'s murder". */
const isOwner = ({ document, lexicon, lower }: FigureScene, end: number): boolean =>
  document.tokens[end]?.xpos === 'POS' && lexicon.murders.has(lower[end + 1] ?? '')

/** "a niece of [Dorso] was injured": what the verb tells of the noun that the name hangs on. */
const isAnothers = ({ document }: FigureScene, { first, sentence }: Counted, { rule }: RoleFound): boolean =>
  rule === 'subject' && first > sentence.first && document.tokens[first - 1]!.upos === 'ADP'

/**
 * Only words of violence: of known people news tells every death, and "hurt" of all that does them harm.
 * The word stands up to two before the end of its phrase ("murder of", "stabbed to death"), or the
 * sentence names the attack ("died in the blast").
 */
function isViolent({ lexicon, lower }: FigureScene, { end }: Sentence, at: number): boolean {
  if (lower.slice(Math.max(0, at - 2), at + 1).some(w => lexicon.violent.has(w))) return true
  if (!lexicon.dying.has(lower[at] ?? '')) return false
  return lower
    .slice(at + 1, end)
    .some(w => lexicon.nouns.get(w)?.some(n => n.value === 'strikes' && n.words.length === 1))
}

/** Titles and offices right before the name: "the former mayor". */
function withTitle({ document, quantityAt, dated, lexicon, lower }: FigureScene, at: number, from: number): number {
  let first = at
  while (
    first > from &&
    describes.has(document.tokens[first - 1]!.upos) &&
    quantityAt[first - 1]! < 0 &&
    !dated[first - 1]
  ) {
    if (lexicon.after.get(lower[first - 1]!)) break
    first--
  }
  return first
}

const describes = new Set(['NOUN', 'PROPN', 'ADJ'])

/** The token of the name whose head lies outside. */
function headIn({ document }: FigureScene, first: number, end: number): number {
  for (let k = first; k < end; k++) {
    const token = document.tokens[k]!
    if ((token.head < first || token.head >= end) && relationOf(token) !== 'punct') return k
  }
  return end - 1
}

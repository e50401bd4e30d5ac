import type { Token } from '../../../language/document.ts'
import { phraseAt } from '../../../language/phrases.ts'
import { childrenBy, isVerb } from '../../../language/tree.ts'
import { isComma, isNominal, isPunctuation, type Range, type Scene, scopeOf } from '../scene.ts'
import { cueAt } from './cue.ts'
import { type Saying, sayingOf } from './saying.ts'
import { hasFiniteForm } from './speaker.ts'

/** A source and its cue set off inside or after what is said. */
export interface Aside extends Saying {
  /** All of what is said, the aside itself still in it. */
  readonly around: Range
}

const tables = new WeakMap<Scene, ReadonlyMap<number, readonly Aside[]>>()

/**
 * The asides of a sentence.
 *
 *   Nine people were hurt, [police said].
 *   The convoy, [witnesses said], came from the north.
 */
export function asidesIn(scene: Scene, sentence: number): readonly Aside[] {
  let table = tables.get(scene)
  if (!table) {
    const found = new Map<number, Aside[]>()
    for (const t of scene.prose) {
      const last = lastWordAside(scene, t)
      if (last) found.set(t.sentence, [...(found.get(t.sentence) ?? []), last])
      const finite = t.upos === 'VERB' && hasFiniteForm(scene.document, t)
      const aside = finite ? asideAt(scene, t) : null
      if (aside) found.set(t.sentence, [...(found.get(t.sentence) ?? []), aside])
    }
    tables.set(scene, (table = found))
  }
  return table.get(sentence) ?? []
}

/**
 * The cue at the end of the sentence that the tagger takes for something else: ", the port office
 * [confirmed] on Friday." as a participle, ", Northwire [reports]." as a noun.
 */
function lastWordAside(scene: Scene, t: Token): Aside | null {
  const { tokens } = scene.document
  const before = tokens[t.index - 1]
  if (!before || before.sentence !== t.sentence) return null
  const participle = t.xpos === 'VBN' && t.relation === 'acl' && t.head === before.index
  const noun = t.xpos === 'NNS' && isNominal(before) && before.head === t.index
  const entry = participle || noun ? scene.verbs.get(t.lemma) : undefined
  if (!entry?.frames.has('clause') || entry.act === 'think') return null
  const aside = asideAt(scene, t, { verb: t, entry }, before)
  return aside && aside.around.end === aside.first ? aside : null
}

function asideAt(scene: Scene, verb: Token, cue = cueAt(scene, verb), known: Token | null = null): Aside | null {
  if (!cue?.entry.frames.has('clause')) return null
  const saying = sayingOf(scene, cue, known)
  if (!saying || (saying.first > saying.speaker.index && !saying.inverted)) return null
  const { tokens } = scene.document
  const scope = scopeOf(scene, verb)
  const comma = saying.first - (isStray(scene, saying.first - 1) ? 2 : 1)
  if (comma <= scope.first || !isComma(tokens[comma])) return null
  const before = { first: scope.first, end: comma }
  if (!saysSomething(scene, before) || isOnlySource(scene, before)) return null
  const next = tokens[saying.end]
  const last = saying.end >= scope.end || isEnd(next)
  if (!last && !(isComma(next) && interrupts(scene, saying))) return null
  return { ...saying, around: { first: scope.first, end: last || leaves(scene, saying) ? saying.first : scope.end } }
}

const isEnd = (t: Token | undefined): boolean => t !== undefined && /^(?:[.?!;:)\]…]+|["”’]|'')$/u.test(t.text)

/** The closing mark of a quotation whose opening mark is missing: It is closed,” he said. */
const isStray = (scene: Scene, index: number): boolean =>
  scene.quotationOf[index] === -1 && /^["”]$/u.test(scene.document.tokens[index]?.text ?? '')

/** A word stands in the range. */
function saysSomething(scene: Scene, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (!isPunctuation(scene.document.tokens[i])) return true
  return false
}

/** "[According to the union], she had written to the council": a source of its own, and nothing said yet. */
function isOnlySource(scene: Scene, { first, end }: Range): boolean {
  if (!phraseAt(scene.phrases, scene.lower, first, end)) return false
  for (let i = first; i < end; i++) if (hasFiniteForm(scene.document, scene.document.tokens[i]!)) return false
  return true
}

/** No clause of the cue's own follows: ", he said, that …" does not interrupt. */
const interrupts = ({ document, words }: Scene, { end }: Saying): boolean =>
  !words.complementizers.includes(document.tokens[end + 1]?.lemma ?? '')

/** After the aside comes what belongs to it: “, adding that …”, “, who …”, “, citing …”. */
function leaves(scene: Scene, { end }: Saying): boolean {
  const { tokens } = scene.document
  const next = tokens[end + 1]
  if (!next) return true
  if (next.xpos === 'VBG') return !childrenBy(scene.document, next, 'obj').length || cueAt(scene, next) !== null
  return next.xpos === 'WP' || (next.upos === 'CCONJ' && isVerb(tokens[end + 2] ?? next))
}

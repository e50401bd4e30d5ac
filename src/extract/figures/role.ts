import { phraseAt } from '../../language/phrases.ts'
import { relationOf } from '../../language/tree.ts'
import type { FigureRole } from '../../record/figure.ts'
import type { Counted } from './counted.ts'
import { isPersons, nounRole, unitRole } from './noun-role.ts'
import type { FigureScene } from './scene.ts'
import { type RoleFound, verbRole } from './verb-role.ts'

/** Roles of verbs that only say what people do or where they are: a noun that says more wins. */
const weak = new Set<FigureRole>(['displaced', 'participants', 'affected', 'combatants'])
/** Roles that any living or unknown thing can have. */
const strong = new Set<FigureRole>(['killed', 'injured', 'missing'])

/** The roles of the phrases of one sentence, in order; phrases joined by "and" share a verb. */
export function rolesOf(scene: FigureScene, phrases: readonly Counted[], previous: RoleFound | null): RoleFound[] {
  const verbs = phrases.map(counted => given(counted) ?? fitting(scene, counted, verbRole(scene, counted)))
  const joined = phrases.map((counted, i) => i > 0 && isJoined(scene, phrases[i - 1]!, counted))
  for (let i = 1; i < phrases.length; i++)
    if (!verbs[i] && joined[i]) verbs[i] = shared(scene, phrases[i]!, verbs[i - 1])
  for (let i = 1; i < phrases.length; i++)
    if (!verbs[i] && isPart(scene, phrases[i - 1]!, phrases[i]!)) verbs[i] = shared(scene, phrases[i]!, verbs[i - 1])
  for (let i = phrases.length - 2; i >= 0; i--)
    if (!verbs[i] && joined[i + 1]) verbs[i] = shared(scene, phrases[i]!, verbs[i + 1])
  const roles: RoleFound[] = []
  phrases.forEach((counted, i) => {
    roles.push(verbs[i] ?? ownRole(scene, counted, roles.at(-1) ?? previous))
  })
  return roles
}

const given = ({ role, noun }: Counted): RoleFound | null => (role ? { role, rule: 'subject', at: noun ?? -1 } : null)

/** A verb's role where the noun can have it. */
function fitting(scene: FigureScene, counted: Counted, found: RoleFound | null): RoleFound | null {
  if (!found || unitRole(counted)) return null
  const noun = nounRole(scene, counted.noun)
  if (counted.noun === null || noun === 'people') return found
  if (noun === null) return strong.has(found.role) || isTight(scene, found) ? found : null
  return isPersons(noun) && !weak.has(found.role) ? found : null
}

/** Verbs that only people suffer, whatever the noun: "arrested", "displaced". */
const isTight = ({ lexicon, lower }: FigureScene, { role, at }: RoleFound): boolean =>
  (lexicon.single.has(role) || role === 'displaced') && at >= 0 && !lexicon.loose.has(lower[at]!)

const shared = (scene: FigureScene, counted: Counted, neighbour: RoleFound | null | undefined): RoleFound | null =>
  neighbour && !scene.lexicon.single.has(nounRole(scene, counted.noun) ?? 'things')
    ? fitting(scene, counted, { ...neighbour, rule: 'joined' })
    : null

/** Nothing but a comma, "and" or an article stands between. */
function isJoined({ document, lower, lexicon }: FigureScene, a: Counted, b: Counted): boolean {
  if (b.first < a.end || b.first - a.end > 3 || b.first === a.end) return false
  if (!a.quantity && !b.quantity && !besides.has(relationOf(document.tokens[b.head]!))) return false
  for (let k = a.end; k < b.first; k++) {
    if (lower[k] !== ',' && !lexicon.and.has(lower[k]!) && document.tokens[k]!.upos !== 'DET') return false
  }
  return true
}

/** "Dorso, [a teacher], was shot": of two single persons the tree says whether they belong together. */
const besides = new Set(['appos', 'conj'])

/** "12 people, including [three children]", "14 suspects, among them [two women]". */
function isPart({ lower, lexicon }: FigureScene, a: Counted, b: Counted): boolean {
  if (b.first - a.end > 9) return false
  for (let k = a.end; k < b.first; k++) {
    const part = phraseAt(lexicon.parts, lower, k, b.first)
    if (part) return b.first - part.end <= 1
  }
  return false
}

function ownRole(scene: FigureScene, counted: Counted, before: RoleFound | null): RoleFound {
  const unit = unitRole(counted)
  if (unit) return { role: unit, rule: 'unit', at: -1 }
  if (isRepeated(scene, counted)) return { role: 'strikes', rule: 'noun', at: counted.noun! }
  if (counted.noun !== null && scene.lexicon.others.has(scene.lower[counted.noun]!)) return understood(before ?? people)
  const noun = nounRole(scene, counted.noun)
  const struck = inState(scene, counted)
  if (struck && isPersons(noun)) return { role: struck, rule: 'noun', at: counted.noun ?? -1 }
  if (noun) return { role: firedOr(scene, counted, noun), rule: 'noun', at: counted.noun! }
  if (counted.noun !== null) return { role: 'things', rule: 'default', at: -1 }
  return understood(before)
}

/** "12 wounded soldiers": a participle inside the phrase. */
function inState({ lexicon, lower }: FigureScene, { what, noun }: Counted): FigureRole | null {
  if (!what || noun === null) return null
  for (let k = what.first; k < noun; k++) {
    const hit = lexicon.after.get(lower[k]!)?.find(p => p.words.length === 1)?.value
    if (hit?.suffered && lexicon.single.has(hit.role)) return hit.role
  }
  return null
}

/** "bombed the camp several times". */
function isRepeated({ lexicon, lower }: FigureScene, { noun, sentence, first }: Counted): boolean {
  if (noun === null || !lexicon.ratioNouns.has(lower[noun]!)) return false
  for (let k = Math.max(sentence.first, first - 12); k < first; k++) if (lexicon.striking.has(lower[k]!)) return true
  return false
}

const people: RoleFound = { role: 'people', rule: 'context', at: -1 }

/** Rockets that are fired or land are strikes; rockets that lie in a store are weapons. */
function firedOr(
  { lexicon, lower }: FigureScene,
  { noun, sentence, first, end }: Counted,
  role: FigureRole,
): FigureRole {
  if (noun === null || !lexicon.projectiles.has(lower[noun]!)) return role
  for (let k = Math.max(sentence.first, first - 4); k < Math.min(sentence.end, end + 4); k++)
    if (lexicon.fired.has(lower[k]!)) return 'strikes'
  return role
}

/** A number without its noun counts what the number before it counted: "Four bombs fell: [two] in the camp". */
function understood(before: RoleFound | null): RoleFound {
  if (!before) return { role: 'things', rule: 'default', at: -1 }
  const role =
    before.role === 'strikes' || before.role === 'weapons' || before.role === 'things' ? before.role : 'people'
  return { role, rule: 'context', at: -1 }
}

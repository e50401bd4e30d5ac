import type { Token } from '../../language/document.ts'
import { childrenBy, headOf, relationOf } from '../../language/tree.ts'
import { type Candidate, isVerbFrame } from './candidate.ts'
import { isPassive, subjectOf } from './grammar.ts'
import { isSomebody, type Scene } from './scene.ts'

/**
 * One happening, one event. Of a sentence's candidates those that only tell what an attack did
 * ("killed", "wounded", "hit") join the one that caused it; the parties of all are kept.
 *
 *   A bomb exploded in the market, killing twelve shoppers.
 *          trigger                 joins   recipient
 */
export function merged(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  const causes = new Map<Candidate, Candidate>()
  for (const candidate of candidates) {
    const cause = causeOf(scene, candidate, candidates, causes)
    if (cause) causes.set(candidate, cause)
  }
  const root = (c: Candidate): Candidate => {
    let top = c
    for (let steps = 0; causes.has(top) && steps < candidates.length; steps++) top = causes.get(top)!
    return top
  }
  return candidates
    .filter(c => !causes.has(c))
    .map(c => candidates.filter(o => o !== c && root(o) === c).reduce(joined, c))
    .filter(c => !c.consequence || (c.actors.length + c.recipients.length > 0 && !barren(scene, c)))
    .filter(c => !c.consequence || !befell(scene, c))
}

/** "The bus overturned and nine pupils were killed": with nobody who does it, in a sentence that tells an accident and no violence. */
function befell(scene: Scene, { actors, word, instrument }: Candidate): boolean {
  const { document, lexicon } = scene
  if (instrument || actors.some(a => isSomebody(scene, a))) return false
  const { first, end } = document.sentences[word.sentence]!
  const told = document.tokens.slice(first, end)
  const violent = (t: Token): boolean => lexicon.violence.has(t.lemma) || lexicon.weapons.has(t.lemma)
  return told.some(t => lexicon.disasters.has(t.lemma)) && !told.some(violent)
}

/** "caused no casualties": a consequence that did not come to pass. */
const barren = ({ document, lexicon }: Scene, { frame, word }: Candidate): boolean =>
  isVerbFrame(frame) &&
  (frame.source.withObject ?? false) &&
  childrenBy(document, word, 'obj').some(o =>
    childrenBy(document, o, 'det').some(d => lexicon.words.noDeterminers.has(d.lemma)),
  )

/** The event that a consequence belongs to: an event noun or a causing verb next to it in the tree, else an earlier consequence. */
function causeOf(
  scene: Scene,
  candidate: Candidate,
  all: readonly Candidate[],
  causes: ReadonlyMap<Candidate, Candidate>,
): Candidate | null {
  const same = all.filter(o => o !== candidate && o.frame.type === candidate.frame.type)
  if (!candidate.consequence)
    return candidate.kind === 'verb' ? purpose(candidate, same) : generic(scene, candidate, same)
  const near = same.filter(o => linked(scene, candidate, o))
  const cause = near.find(o => !o.consequence) ?? participleCause(candidate, same)
  if (cause) return cause
  return near.find(o => o.word.index < candidate.word.index && causes.get(o) !== candidate) ?? null
}

/** "planted a bomb to target troops", "fired missiles, striking the town": an adverbial clause of the same kind of event tells the same happening. */
function purpose(candidate: Candidate, same: readonly Candidate[]): Candidate | null {
  if (relationOf(candidate.word) !== 'advcl') return null
  return (
    same.find(o => !o.consequence && o.word.index === candidate.word.head && o.word.index < candidate.word.index) ??
    null
  )
}

/** "attacked the base in an assault": a noun under a verb of the same type that is no consequence adds nothing of its own. */
function generic(scene: Scene, candidate: Candidate, same: readonly Candidate[]): Candidate | null {
  const head = headOf(scene.document, candidate.site)
  if (!head) return null
  const object = relationOf(candidate.site) === 'obj' ? same.find(o => o.word === head && !o.consequence) : undefined
  if (object) return object
  const bare = candidate.actors.length + candidate.recipients.length === 0
  const first = relationOf(candidate.site) === 'conj' ? same.find(o => o.site === head && o.kind === 'noun') : undefined
  if (first && (bare || candidate.actors[0] === first.actors[0])) return first
  if (!bare) return null
  const by = same.find(o => o.word === head && o.kind === 'verb' && !o.consequence)
  if (by) return by
  const beside = relationOf(candidate.site) === 'nmod' || relationOf(candidate.site) === 'appos'
  return beside ? (same.find(o => o.site === head) ?? null) : null
}

const down = new Set(['nsubj', 'obl', 'nmod', 'advcl', 'obj', 'conj', 'compound', 'xcomp'])
const up = new Set(['advcl', 'acl', 'conj', 'xcomp', 'parataxis', 'dep'])

/** "…, killing twelve" tells what the event before it did, wherever the parser hung it. */
function participleCause({ word }: Candidate, same: readonly Candidate[]): Candidate | undefined {
  if (word.xpos !== 'VBG' || relationOf(word) === 'nsubj' || relationOf(word) === 'ccomp') return undefined
  return same.filter(o => !o.consequence && o.word.index < word.index).at(-1)
}

/** True where the consequence hangs on the cause or the cause in the consequence's own clause. */
function linked(scene: Scene, consequence: Candidate, cause: Candidate): boolean {
  if (cause.kind === 'noun' && subjectOf(scene, consequence.word) === cause.site) return true
  if (reaches(scene, cause.site, consequence.word, down, 3)) return !separate(scene, cause, consequence)
  if (reaches(scene, consequence.word, cause.site, up, 3)) return !separate(scene, consequence, cause)
  if (cause.site !== cause.word && reaches(scene, consequence.word, cause.word, up, 2)) return true
  return siblings(scene, consequence, cause)
}

/** Climbs from a word by the relations given until it meets the goal. */
function reaches(scene: Scene, from: Token, goal: Token, relations: ReadonlySet<string>, steps: number): boolean {
  let t: Token | null = from
  for (let i = 0; t && i < steps; i++) {
    if (!relations.has(relationOf(t))) return false
    t = headOf(scene.document, t)
    if (t === goal) return true
  }
  return false
}

/** "Rebels shot at the convoy and the army killed two": joined clauses, each with a doer of its own. */
function separate(scene: Scene, lower: Candidate, upper: Candidate): boolean {
  if (relationOf(lower.site) !== 'conj' || lower.kind === 'noun' || upper.kind === 'noun') return false
  if (isPassive(scene, lower.word) || isPassive(scene, upper.word)) return false
  return subjectOf(scene, lower.word) !== subjectOf(scene, upper.word)
}

/** Two under one word: "was hit in a raid that …" where the parser hung both on the same verb. */
function siblings({ document }: Scene, a: Candidate, b: Candidate): boolean {
  const head = headOf(document, a.word)
  return (
    head !== null &&
    head === headOf(document, b.site) &&
    relationOf(a.word) === 'advcl' &&
    ['obj', 'obl', 'nsubj'].includes(relationOf(b.site))
  )
}

function joined(into: Candidate, from: Candidate): Candidate {
  const actors = into.actors.length > 0 ? into.actors : from.actors.filter(a => a !== into.site && a !== into.word)
  const adds = from.consequence || into.recipients.length === 0
  const recipients = [...into.recipients, ...(adds ? from.recipients : [])].filter(
    (r, i, all) => all.indexOf(r) === i && r !== into.site && !actors.includes(r),
  )
  return {
    ...into,
    actors,
    recipients,
    instrument: into.instrument ?? from.instrument,
    telling: into.telling || from.consequence,
  }
}

import type { Sentence, Token } from '../../language/document.ts'
import { childrenBy, firstTokenAt, relationOf, tokensIn } from '../../language/tree.ts'
import type { StatementDraft } from '../draft.ts'
import { nounPhrase } from '../noun-phrase.ts'
import { contentIn } from './grammar/content.ts'
import { type AttributionRule, isProse, isPunctuation, type Scene } from './scene.ts'

/**
 * A sentence in which a speaker goes on without a cue: its tense is set back as reported speech sets
 * it, right after a sentence of reported speech, and nobody else speaks in it.
 *
 *   The governor said the bridge had been hit. Two of his men had been inside.
 *                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ same source, no cue
 */
export const runOfSpeech: AttributionRule = {
  name: 'run-of-speech',
  find(scene, earlier) {
    const speech = speechBySentence(scene, earlier)
    const drafts: StatementDraft[] = []
    const running = new Map<number, Run>()
    for (const sentence of scene.document.sentences) {
      const run = goesOn(scene, sentence, speech, running)
      if (!run) continue
      running.set(sentence.index, run)
      drafts.push(draft(scene, sentence, run))
    }
    return drafts
  },
}

/** Who speaks, and for how many sentences without a cue. */
interface Run {
  readonly statement: StatementDraft
  readonly length: number
}

const LONGEST_RUN = 3

/** Statements by the sentence of their cue. */
function speechBySentence(
  scene: Scene,
  earlier: readonly StatementDraft[],
): ReadonlyMap<number, readonly StatementDraft[]> {
  const found = new Map<number, StatementDraft[]>()
  for (const d of earlier) {
    const { sentence } = scene.document.tokens[d.head]!
    found.set(sentence, [...(found.get(sentence) ?? []), d])
  }
  return found
}

function goesOn(
  scene: Scene,
  sentence: Sentence,
  speech: ReadonlyMap<number, readonly StatementDraft[]>,
  running: ReadonlyMap<number, Run>,
): Run | null {
  const { document } = scene
  const before = document.sentences[sentence.index - 1]
  if (!before || !isProse(sentence) || speech.has(sentence.index) || !follows(scene, before, sentence)) return null
  const former = running.get(before.index)
  const statement = former?.statement ?? openingIn(scene, before, speech.get(before.index) ?? [])
  const length = (former?.length ?? 0) + 1
  if (!statement || length > LONGEST_RUN) return null
  return readsAsSpeech(scene, sentence, statement) ? { statement, length } : null
}

/** In the same paragraph, or the next one. */
const follows = ({ document: { blocks } }: Scene, before: Sentence, { block }: Sentence): boolean =>
  blocks[block]!.kind === 'paragraph' && (before.block === block || before.block === block - 1)

/** Reported speech in the past tense of one source, which nothing else in its sentence follows. */
function openingIn(scene: Scene, { first, end }: Sentence, drafts: readonly StatementDraft[]): StatementDraft | null {
  const { document, quotationOf } = scene
  const main = drafts.filter(d => quotationOf[d.head] === -1 && d.vouches && d.source && d.cue.length === 1)
  const [only] = main
  if (!only || main.some(d => d !== only && !inside(d, only))) return null
  const verb = document.tokens[only.head]!
  if (verb.xpos !== 'VBD' || !scene.words.runs.verbs.includes(verb.lemma) || drafts.some(d => d.hearsay)) return null
  if (!setsBack(scene, only)) return null
  if (relationOf(verb) === 'acl' || verb.relation === 'acl:relcl' || relationOf(verb) === 'advcl') return null
  const last = document.tokens.slice(first, end).findLast(t => !isPunctuation(t))!
  const closes = only.content.some(([s, e]) => s <= last.span[0] && last.span[1] <= e)
  return closes || trails(scene, only, end) ? only : null
}

/** What was said is told in the past, and outside of quotation marks: “said the bridge had been hit”. */
function setsBack(scene: Scene, { content }: StatementDraft): boolean {
  const tokens = content.flatMap(span => tokensIn(scene.document, span))
  if (tokens.some(t => scene.quotationOf[t.index] !== -1 || t.xpos === 'VBZ' || t.xpos === 'VBP')) return false
  return tokens.some(t => t.xpos === 'VBD' || isBackshift(scene, t))
}

const isBackshift = ({ words: { runs } }: Scene, { text }: Token): boolean =>
  runs.perfect.includes(text.toLowerCase()) || runs.modals.includes(text.toLowerCase())

const inside = (d: StatementDraft, { content }: StatementDraft): boolean =>
  content.some(([s, e]) => s <= d.cue[0]![0] && d.cue[0]![1] <= e)

/** "…, the governor said on Monday." */
const trails = ({ document }: Scene, { cue, content }: StatementDraft, end: number): boolean =>
  content.every(([, e]) => e <= cue[0]![0]) && end - firstTokenAt(document, cue[0]![0]) < 12

function readsAsSpeech(scene: Scene, { first, end }: Sentence, statement: StatementDraft): boolean {
  const { document, words } = scene
  const tokens = document.tokens.slice(first, end)
  const root = tokens.find(t => t.head === -1)
  if (!root || tokens.at(-1)!.text !== '.' || !isSetBack(scene, root)) return false
  const own = (t: Token): boolean =>
    scene.quotationOf[t.index] !== -1 || words.firstPerson.includes(t.text.toLowerCase())
  const dated = (t: Token): boolean => scene.time[t.index] === 1 && /\d/u.test(t.text)
  if (tokens.some(t => own(t) || dated(t) || t.xpos === 'VBZ' || t.xpos === 'VBP')) return false
  const subject = childrenBy(document, root, 'nsubj').find(c => c.index < root.index)
  return subject !== undefined && isGiven(scene, subject, first, statement)
}

/**
 * The sentence opens with its subject, and that was spoken of before: a pronoun, “the car”, “two of his
 * men”, or a name of the statement. What is new may be the reporter's.
 */
function isGiven(scene: Scene, subject: Token, first: number, statement: StatementDraft): boolean {
  const { document, lower, words } = scene
  const [start] = nounPhrase(document, subject)
  const opener = document.tokens[first]!
  const opens =
    opener.span[0] === start ||
    (words.runs.openers.includes(lower[first]!) && firstTokenAt(document, start) === first + 1)
  if (!opens) return false
  const at = firstTokenAt(document, start)
  const definite = lower[at + 1] === 'of' ? lower[at + 2]! : lower[at]!
  if (words.runs.given.includes(definite)) return true
  return subject.upos === 'PROPN' && namedIn(scene, statement, subject.text)
}

const namedIn = ({ document }: Scene, { source, content }: StatementDraft, name: string): boolean =>
  [...(source ? [source] : []), ...content].some(span => tokensIn(document, span).some(t => t.text === name))

/** But not “would not say”, “could not comment”, which the reporter says of a speaker. */
const isSetBack = (scene: Scene, predicate: Token): boolean =>
  childrenBy(scene.document, predicate, 'aux').some(a => isBackshift(scene, a)) &&
  !(predicate.xpos === 'VB' && scene.verbs.get(predicate.lemma)?.act === 'say')

function draft(scene: Scene, sentence: Sentence, { statement }: Run): StatementDraft {
  const root = scene.document.tokens.slice(sentence.first, sentence.end).find(t => t.head === -1)!
  return {
    head: root.index,
    source: statement.source,
    cue: [],
    content: contentIn(scene, [sentence]),
    act: statement.act,
    addressee: null,
    medium: null,
    hearsay: false,
    vouches: true,
    rule: 'run-of-speech',
    note: 'the speaker of the sentence before goes on: tense set back, no other voice',
    confidence: 0.5,
  }
}

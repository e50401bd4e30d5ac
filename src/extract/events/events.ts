import type { Codebook } from '../../codebook/codebook.ts'
import type { Document, Sentence, Token } from '../../language/document.ts'
import type { LanguagePack } from '../../language/pack.ts'
import { childrenBy } from '../../language/tree.ts'
import type { Quad } from '../../record/event.ts'
import type { EventDraft } from '../draft.ts'
import { nounPhrase } from '../noun-phrase.ts'
import { withAnnounced } from './announced.ts'
import type { Candidate } from './candidate.ts'
import { eventConfidence } from './confidence.ts'
import { isHistorical } from './historical.ts'
import { impliedActor } from './implied.ts'
import { lexiconOf } from './lexicon.ts'
import { newMentions, type Told } from './mentions.ts'
import { merged } from './merge.ts'
import { nounCandidate } from './noun.ts'
import { obligation } from './obliged.ts'
import { isEventGerund, type Scene, sceneOf } from './scene.ts'
import { type Mentions, mentionsOf, partySpans } from './spans.ts'
import { ownStatus, withoutRefused } from './status.ts'
import { verbCandidate } from './verb.ts'

/**
 * What the running text tells of, by the frames of the codebook: one event for one happening of a
 * sentence, in text order. Titles, captions and other matter are left out.
 */
export function events(
  document: Document,
  codebook: Codebook,
  pack: Pick<LanguagePack, 'code' | 'modality'>,
): EventDraft[] {
  const scene = sceneOf(document, lexiconOf(codebook, pack.code))
  const mentions = mentionsOf(document)
  const quads = new Map(codebook.types.map(t => [t.name, t.quad]))
  const told = document.sentences
    .filter(s => isRunningText(document, s))
    .flatMap(s => withAnnounced(scene, pack.modality, merged(scene, withoutRefused(scene, candidatesIn(scene, s)))))
    .map(c => withSpans(scene, mentions, c))
  const verbal = new Set(told.filter(t => t.kind === 'verb' && t.frame.verbal).map(t => t.word))
  return newMentions(scene, told)
    .map(t => withImplied(scene, mentions, t))
    .map(t => ({
      ...draftOf(scene, t, quads),
      status: ownStatus(scene, pack.modality, t, verbal),
    }))
}

function isRunningText(document: Document, sentence: Sentence): boolean {
  const kind = document.blocks[sentence.block]?.kind
  return kind === undefined || kind === 'paragraph' || kind === 'list-item'
}

function candidatesIn(scene: Scene, sentence: Sentence): Candidate[] {
  const found: Candidate[] = []
  for (let i = sentence.first; i < sentence.end; i++) {
    const token = scene.document.tokens[i]!
    const candidate = candidateAt(scene, token)
    if (candidate) found.push(candidate)
  }
  return found
}

function candidateAt(scene: Scene, token: Token): Candidate | null {
  if (token.upos === 'NOUN' || looksNominal(scene, token)) return nounCandidate(scene, token)
  if (token.upos === 'VERB' || token.upos === 'ADJ') return verbCandidate(scene, token)
  return token.upos === 'AUX' ? obligation(scene, token) : null
}

/** "air strikes" that the tagger took for a verb: the word before it can only describe the noun. */
function looksNominal(scene: Scene, token: Token): boolean {
  const { document, lexicon } = scene
  if (token.upos === 'ADJ') return standsAsNoun(document, token)
  if (token.xpos === 'VBG') return isEventGerund(scene, token)
  if (token.xpos === 'VBZ' && lexicon.nouns.has(token.lemma) && !lexicon.verbs.has(token.lemma)) return true
  const before = document.tokens[token.index - 1]
  if (token.xpos !== 'VBZ' || before?.upos !== 'NOUN') return false
  return lexicon.nouns.get(token.lemma)?.some(f => f.modifiers?.lemmas.has(before.lemma)) ?? false
}

/** "launched an offensive": an adjective with an article of its own and no noun behind it. */
function standsAsNoun(document: Document, token: Token): boolean {
  const next = document.tokens[token.index + 1]
  const determined = childrenBy(document, token, 'det').length > 0
  return determined && next !== undefined && !['NOUN', 'PROPN', 'ADJ'].includes(next.upos)
}

function withSpans(scene: Scene, mentions: Mentions, candidate: Candidate): Told {
  const actorSpans = partySpans(scene, mentions, candidate.actors)
  const recipientSpans = partySpans(scene, mentions, candidate.recipients).filter(
    r => !actorSpans.some(a => a[0] < r[1] && r[0] < a[1]),
  )
  const mutual = candidate.frame.reciprocal && recipientSpans.length === 0 && actorSpans.length > 1
  return { ...candidate, actorSpans, recipientSpans: mutual ? actorSpans : recipientSpans, again: [] }
}

/** Names the body whose work it is where nobody is named. */
function withImplied(scene: Scene, mentions: Mentions, told: Told): Told {
  const implied = told.actorSpans.length > 0 ? null : impliedActor(scene, told)
  if (!implied) return told
  return {
    ...told,
    actorSpans: partySpans(scene, mentions, [implied]),
    implied: true,
    note: `${told.note}, the work of “${implied.text}”`,
  }
}

function draftOf({ document }: Scene, told: Told, quads: ReadonlyMap<string, Quad>): EventDraft {
  const { frame, word, trigger, actorSpans, recipientSpans, instrument } = told
  const quad = quads.get(frame.type)!
  return {
    head: word.index,
    rule: told.kind === 'verb' ? 'verb-frame' : 'noun-frame',
    note: told.note,
    confidence: confidenceOf(told, quad),
    type: frame.type,
    mode: frame.mode,
    contexts: frame.contexts,
    quad,
    trigger,
    actors: actorSpans,
    recipients: recipientSpans,
    instrument: instrument ? nounPhrase(document, instrument) : null,
    again: told.again,
    implied: told.implied ?? false,
    historical: isHistorical(document, word),
    status: null,
    certainty: null,
  }
}

function confidenceOf({ actorSpans, recipientSpans }: Told, quad: Quad): number {
  const named = [actorSpans, recipientSpans].filter(spans => spans.length > 0).length
  return eventConfidence(named as 0 | 1 | 2, quad)
}

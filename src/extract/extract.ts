import type { Codebook } from '../codebook/codebook.ts'
import type { Document, Token } from '../language/document.ts'
import type { LanguagePack } from '../language/pack.ts'
import { firstTokenAt } from '../language/tree.ts'
import type { Event } from '../record/event.ts'
import type { Certainty, Link, Party } from '../record/evidence.ts'
import type { Figure } from '../record/figure.ts'
import { anchorOf, makeRecord, recordId } from '../record/make.ts'
import type { Place } from '../record/place.ts'
import type { OnrecordRecord } from '../record/reading.ts'
import type { Statement } from '../record/statement.ts'
import type { Notice } from '../report/notice.ts'
import { bySpan, cover, type Span } from '../report/span.ts'
import { type Answer, answers } from './attribution/answers.ts'
import { statements } from './attribution/statements.ts'
import { chainAt, type Voice } from './chain.ts'
import { placeOf, timeOf } from './circumstance.ts'
import type { EventDraft, FigureDraft, StatementDraft } from './draft.ts'
import { casualtiesOf } from './events/casualties.ts'
import { events } from './events/events.ts'
import { figures } from './figures/figures.ts'
import { formOf } from './form.ts'
import { lessSure, type Modality, modalityOf } from './modality.ts'
import { type Parties, partiesOf } from './parties.ts'
import { soundIn } from './sound.ts'
import { spokenFor } from './spoken-for.ts'
import { withEventOf } from './toll.ts'
import { viaOf } from './voice.ts'

/** What extraction needs beside the annotated document. */
export interface Extraction {
  readonly reportId: string
  readonly document: Document
  readonly places: readonly Place[]
  readonly pack: LanguagePack
  readonly codebook: Codebook
  /** Version of rules and models, as it stands in `why.version`. */
  readonly version: string
}

interface Scene extends Extraction {
  readonly parties: Parties
  readonly voices: readonly Voice[]
}

/** What was found in a document, before chain, time, place and id are given to it. */
export interface Drafts {
  readonly statements: readonly StatementDraft[]
  readonly figures: readonly FigureDraft[]
  readonly events: readonly EventDraft[]
}

/** What was found, and what the reader of it should know. */
export interface Extracted {
  readonly records: readonly OnrecordRecord[]
  readonly notices: readonly Notice[]
}

/** What the rules find in an annotated document. */
export const draftsOf = ({ document, pack, codebook }: Pick<Extraction, 'document' | 'pack' | 'codebook'>): Drafts => ({
  statements: statements(document, pack.cues),
  figures: figures(document, pack),
  events: events(document, codebook, pack),
})

/**
 * The records of an annotated document, in text order: of what the rules find in it, or of what another reader
 * found. Statements come first, because they are the chain of everything that stands in their content.
 */
export function extract(input: Extraction, drafts: Drafts = draftsOf(input)): Extracted {
  const { text } = input.document
  const said = soundIn(text, drafts.statements)
  const counted = soundIn(text, drafts.figures)
  const done = soundIn(text, drafts.events)
  return {
    records: recordsOf(input, said.sound, counted.sound, done.sound),
    notices: [...said.notices, ...counted.notices, ...done.notices],
  }
}

function recordsOf(
  input: Extraction,
  said: readonly StatementDraft[],
  counted: readonly FigureDraft[],
  done: readonly EventDraft[],
): OnrecordRecord[] {
  const parties = partiesOf(input.document)
  const scene: Scene = { ...input, parties, voices: said.map(draft => voiceOf(input, parties, draft)) }
  const madeFigures = counted.map(draft => makeFigure(scene, draft))
  const figureIds = new Map(counted.map((draft, i) => [draft, madeFigures[i]!.id]))
  const answered = answersIn(scene, said)
  const madeStatements = said.map(draft => makeStatement(scene, draft, answered.get(draft) ?? null))
  const statementByHead = new Map(said.map((draft, i) => [draft.head, madeStatements[i]!.id]))
  const madeEvents = done.map(draft =>
    makeEvent(scene, draft, counted, figureIds, statementByHead.get(draft.head) ?? null),
  )
  const tolls = madeFigures.map(figure => withEventOf(figure, madeEvents))
  return [...madeStatements, ...tolls, ...madeEvents].sort((a, b) => bySpan(anchorOf(a), anchorOf(b)))
}

function voiceOf({ reportId, document, pack }: Extraction, parties: Parties, draft: StatementDraft): Voice {
  const source = sourceOf(parties, draft)
  return {
    draft,
    statement: { id: statementId({ reportId }, draft), source },
    via: draft.hearsay || !draft.source ? 'hearsay' : viaOf(document, pack.sources, draft.source),
  }
}

/** Known before the record is made. */
const statementId = ({ reportId }: Pick<Extraction, 'reportId'>, { rule, content, cue }: StatementDraft): string =>
  recordId(reportId, { kind: 'statement', rule, type: '', spans: [...content, ...cue] })

/** The source as written, with the actor that it or, for a relative word, its noun names. */
const sourceOf = (parties: Parties, { source, antecedent }: StatementDraft): Party | null =>
  source && { ...parties.partyAt(antecedent ?? source), span: source }

/** The fields that records of every kind are given alike. */
function common(
  scene: Scene,
  draft: StatementDraft | FigureDraft | EventDraft,
  spans: readonly Span[],
  vouched = draft.head,
) {
  const { document, pack, places } = scene
  const token = document.tokens[draft.head]!
  const chain = chainAt(document, pack.cues, scene.voices, document.tokens[vouched]!, draft.head)
  return {
    evidence: evidenceOf(document, token, spans),
    chain,
    ...settle(modalityOf(document, pack.modality, token), chain),
    when: timeOf(document, token),
    where: placeOf(document, pack.circumstances, places, token),
    confidence: draft.confidence,
    why: { rule: draft.rule, version: scene.version, note: draft.note, ...draft.read },
  }
}

/** What nobody in particular vouches for is at most probable. */
const settle = (modality: Modality, chain: readonly Link[]): Modality => ({
  ...modality,
  certainty: lessSure(modality.certainty, chain.at(-1)?.via === 'hearsay' ? ('probable' as Certainty) : 'certain'),
})

/** The sentences that a record's own spans and its head touch, each as a span. */
function evidenceOf(document: Document, head: Token, spans: readonly Span[]): Span[] {
  const [start, end] = cover([head.span, ...spans])
  const found: Span[] = []
  let index = head.sentence
  while (index > 0 && document.sentences[index]!.span[0] > start) index--
  for (; index < document.sentences.length && document.sentences[index]!.span[0] < end; index++)
    found.push(document.sentences[index]!.span)
  return found
}

/** The sentences of an event with those that tell it again, each once, in text order. */
const withFurther = (evidence: readonly Span[], again: readonly Span[]): Span[] =>
  [...evidence, ...again.filter(a => !evidence.some(e => e[0] === a[0]))]
    .filter((s, i, all) => all.findIndex(o => o[0] === s[0]) === i)
    .sort(bySpan)

/** Which statements deny, confirm or could not verify an earlier one. */
const answersIn = (
  { document, pack, parties }: Scene,
  said: readonly StatementDraft[],
): ReadonlyMap<StatementDraft, Answer> =>
  answers(
    {
      document,
      words: pack.cues.answers,
      actorAt: parties.actorAt,
      isNegated: ({ head }) => modalityOf(document, pack.modality, document.tokens[head]!).status === 'negated',
    },
    said,
  )

/** Who vouches for a statement vouches for its cue; who cites its source for what both say. */
const vouchedIn = (document: Document, { head, citedBy, content }: StatementDraft): number =>
  citedBy === undefined ? head : firstTokenAt(document, content[0]![0])

function makeStatement(scene: Scene, draft: StatementDraft, answer: Answer | null): Statement {
  const { document, parties, reportId } = scene
  const spans = [...draft.content, ...draft.cue, ...(draft.source ? [draft.source] : [])]
  return makeRecord(reportId, document.text, {
    kind: 'statement',
    ...common(scene, draft, spans, vouchedIn(document, draft)),
    source: sourceOf(parties, draft),
    cue: draft.cue,
    content: draft.content,
    form: draft.form ?? formOf(document, draft.content),
    act: draft.act,
    addressee: draft.addressee && parties.partyAt(draft.addressee),
    medium: draft.medium,
    anonymity: draft.anonymity ?? null,
    answers: answer && { statement: statementId(scene, answer.to), stance: answer.stance },
  })
}

function makeFigure(scene: Scene, draft: FigureDraft): Figure {
  const { document, parties, reportId } = scene
  return makeRecord(reportId, document.text, {
    kind: 'figure',
    ...common(scene, draft, [draft.span]),
    span: draft.span,
    quantity: draft.quantity,
    what: draft.what,
    unit: draft.unit,
    role: draft.role,
    scope: draft.scope,
    asOf: null,
    population: draft.population && parties.partyAt(draft.population),
    revision: draft.revision && revisionOf(scene, draft.revision),
  })
}

function revisionOf(scene: Scene, { direction, span, head }: NonNullable<FigureDraft['revision']>): Figure['revision'] {
  const { document, pack, voices } = scene
  const token = document.tokens[head]!
  const chain = chainAt(document, pack.cues, voices, token)
  const { certainty } = settle(modalityOf(document, pack.modality, token), chain)
  return { direction, span, chain, certainty }
}

function makeEvent(
  scene: Scene,
  draft: EventDraft,
  figureDrafts: readonly FigureDraft[],
  figureIds: ReadonlyMap<FigureDraft, string>,
  statement: string | null,
): Event {
  const { document, parties, codebook, reportId } = scene
  const shared = common(scene, draft, [draft.trigger])
  const casualties = casualtiesOf(document, draft, figureDrafts)
  const named = (spans: readonly Span[]): Span[] =>
    spokenFor(scene.document, scene.voices, scene.pack.cues.firstPerson, spans)
  const ids = (drafts: readonly FigureDraft[]): string[] => drafts.map(d => figureIds.get(d)!)
  return makeRecord(reportId, document.text, {
    kind: 'event',
    ...shared,
    evidence: withFurther(shared.evidence, draft.again),
    status: draft.status ?? shared.status,
    certainty: draft.certainty ?? shared.certainty,
    type: draft.type,
    mode: draft.mode,
    contexts: draft.contexts,
    trigger: draft.trigger,
    actors: named(draft.actors).map(parties.partyAt),
    recipients: named(draft.recipients).map(parties.partyAt),
    implied: draft.implied,
    historical: draft.historical,
    instrument: draft.instrument,
    deaths: ids(casualties.deaths),
    injuries: ids(casualties.injuries),
    arrests: ids(casualties.arrests),
    quad: draft.quad,
    codebook: `${codebook.name}@${codebook.version}`,
    statement,
  })
}

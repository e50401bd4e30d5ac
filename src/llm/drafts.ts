import { headIn } from '../extract/circumstance.ts'
import type { EventDraft, FigureDraft, StatementDraft } from '../extract/draft.ts'
import { isHistorical } from '../extract/events/historical.ts'
import { pointedFigure } from '../extract/figures/pointed.ts'
import { formOf } from '../extract/form.ts'
import type { Document } from '../language/document.ts'
import { childrenBy, isVerb } from '../language/tree.ts'
import { bySpan, type Span } from '../report/span.ts'
import type { EventItem, FigureItem, StatementItem } from './answer.ts'
import type { DropReason } from './dropped.ts'
import type { Scene } from './scene.ts'

/** Stands in `why.rule` of what a model alone found. */
export const modelRule = 'model'

/** Of records that nobody else found; no share is measured for it yet, so it stands below most rules of the engine. */
const modelConfidence = 0.7

export function statementDraft(scene: Scene, item: StatementItem): StatementDraft | DropReason {
  const { document } = scene
  const parts = [item.cue, item.source, item.addressee, item.medium].filter(part => part !== null)
  const [lead, ...rest] = item.content
  if (lead === undefined) return 'malformed'
  const spans = scene.place('statement', [lead, ...rest, ...parts], item.sentence)
  if (typeof spans === 'string') return spans
  const content = spans.slice(0, item.content.length).map(span => withMarks(document, span))
  const others = spans.slice(item.content.length)
  const [cue, source, addressee, medium] = [item.cue, item.source, item.addressee, item.medium].map(part =>
    part === null ? null : others.shift()!,
  )
  const head = headIn(document, cue ?? content[0]!)
  if (!head) return 'not-in-text'
  return {
    ...common(scene, head.index),
    source: source ?? null,
    cue: cue ? [cue] : [],
    content: content.sort(bySpan),
    act: item.act,
    addressee: addressee ?? null,
    medium: medium ? document.text.slice(...medium) : null,
    hearsay: source === null,
    vouches: vouchesFor(document, content),
  }
}

const common = ({ read }: Scene, head: number) => ({
  head,
  rule: modelRule,
  note: '',
  confidence: modelConfidence,
  read,
})

/** A direct quotation keeps its marks, whether the model copied them or not. */
const withMarks = ({ quotations }: Document, span: Span): Span =>
  quotations.find(q => q.closed && q.inner[0] === span[0] && q.inner[1] - span[1] <= 1 && q.inner[1] >= span[1])
    ?.span ?? span

/**
 * What is only presupposed ("condemned the raid") is not said: a source vouches for clauses and for its own words in
 * quotation marks.
 */
const vouchesFor = (document: Document, content: readonly Span[]): boolean =>
  formOf(document, content) === 'direct' ||
  content.some(span => {
    const head = headIn(document, span)
    return head !== null && (isVerb(head) || childrenBy(document, head, 'cop', 'nsubj').length > 0)
  })

export function figureDraft(scene: Scene, item: FigureItem): FigureDraft | DropReason {
  const parts = [item.what, item.population].filter(part => part !== null)
  const spans = scene.place('figure', [item.words, ...parts], item.sentence)
  if (typeof spans === 'string') return spans
  const shape = pointedFigure(scene.figures, spans[0]!, item.role)
  if (!shape) return 'no-number'
  const what = item.what === null ? shape.what : spans[1]!
  const population = item.population === null ? shape.population : spans.at(-1)!
  return { ...common(scene, shape.head), ...shape, what, population }
}

export function eventDraft(scene: Scene, item: EventItem): EventDraft | DropReason {
  const { document, codebook } = scene
  const type = codebook.types.find(t => t.name === item.type)
  if (!type || (item.mode !== null && !Object.hasOwn(type.modes, item.mode))) return 'not-in-codebook'
  const instruments = item.instrument === null ? [] : [item.instrument]
  const spans = scene.place('event', [item.trigger, ...item.actors, ...item.recipients, ...instruments], item.sentence)
  if (typeof spans === 'string') return spans
  const [trigger, ...parties] = spans
  const head = headIn(document, trigger!)
  if (!head) return 'not-in-text'
  return {
    ...common(scene, head.index),
    type: type.name,
    mode: item.mode,
    contexts: [],
    quad: type.quad,
    trigger: trigger!,
    actors: parties.slice(0, item.actors.length),
    recipients: parties.slice(item.actors.length, item.actors.length + item.recipients.length),
    instrument: item.instrument === null ? null : parties.at(-1)!,
    again: [],
    implied: false,
    historical: isHistorical(document, head),
    status: null,
    certainty: null,
  }
}

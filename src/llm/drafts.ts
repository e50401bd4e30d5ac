import { headIn } from '../extract/circumstance.ts'
import type { EventDraft, FigureDraft, StatementDraft } from '../extract/draft.ts'
import { isHistorical } from '../extract/events/historical.ts'
import { pointedFigure } from '../extract/figures/pointed.ts'
import { formOf } from '../extract/form.ts'
import type { Document, Token } from '../language/document.ts'
import { headOf, isVerb, tokensIn } from '../language/tree.ts'
import type { Act, Form } from '../record/statement.ts'
import { bySpan, contains, type Span } from '../report/span.ts'
import type { EventItem, FigureItem, StatementItem } from './answer.ts'
import type { DropReason } from './dropped.ts'
import { byBlock, type Scene } from './scene.ts'

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
  const content = spans
    .slice(0, item.content.length)
    .flatMap(span => byBlock(document, span))
    .map(span => withMarks(document, span))
  const others = spans.slice(item.content.length)
  const [cue, source, addressee, medium] = [item.cue, item.source, item.addressee, item.medium].map(part =>
    part === null ? null : others.shift()!,
  )
  const head = headIn(document, cue ?? content[0]!)
  if (!head) return 'not-in-text'
  const form = cue ? formWithin(document, content, cue) : null
  return {
    ...common(scene, head.index),
    source: source ?? null,
    cue: cue ? [cue] : [],
    content: content.sort(bySpan),
    act: item.act,
    addressee: addressee ?? null,
    medium: medium ? document.text.slice(...medium) : null,
    hearsay: source === null,
    vouches: vouchesFor(document, item.act, content),
    ...(form ? { form } : {}),
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

/** The form of what is said within a quotation, whose marks do not count for it; null where there is none around it. */
function formWithin(document: Document, content: readonly Span[], cue: Span): Form | null {
  const own = document.quotations.filter(q => !contains(q.span, cue))
  return own.length === document.quotations.length ? null : formOf({ ...document, quotations: own }, content)
}

/** Acts whose object is there before anybody speaks of it: "condemned [the raid]", "denied [the claim]". */
const judging: ReadonlySet<Act> = new Set(['praise', 'accuse', 'request', 'order', 'ask', 'deny'])

/** A source vouches for what it says, but where it judges a thing or asks for one, only for what is told of it. */
const vouchesFor = (document: Document, act: Act, content: readonly Span[]): boolean =>
  !judging.has(act) || content.some(span => tokensIn(document, span).some(t => isVerb(t) && !describes(document, t)))

/** A verb in a relative clause: "an attack that [killed] nine". */
function describes(document: Document, token: Token): boolean {
  for (let t: Token | null = token; t; t = headOf(document, t)) if (t.relation === 'acl:relcl') return true
  return false
}

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

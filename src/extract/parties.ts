import type { Actor, ActorMention, Document } from '../language/document.ts'
import { childrenBy } from '../language/tree.ts'
import type { Party } from '../record/evidence.ts'
import { firstIndex } from '../report/search.ts'
import { contains, overlaps, type Span } from '../report/span.ts'
import { headIn } from './circumstance.ts'

interface Entry {
  readonly actor: Actor
  readonly mention: ActorMention
}

/** Finds who a noun phrase names: the actor whose mention it is, holds or stands in. */
export interface Parties {
  /** Id in `actors`, or null where no mention touches the span. */
  actorAt(span: Span): string | null
  /** With the actors joined to it within the span as `others`. */
  partyAt(span: Span): Party
}

const length = ([start, end]: Span): number => end - start

/**
 * Of several mentions that touch a span the best is the one that covers the same words; next the one
 * with the same head ("[two men] near the station"); next the longest inside it, the earlier of two
 * alike; next the shortest around it.
 */
export function partiesOf(document: Document): Parties {
  const entries = document.actors
    .flatMap(actor => actor.mentions.map((mention): Entry => ({ actor, mention })))
    .sort((a, b) => a.mention.span[0] - b.mention.span[0])
  const longest = entries.reduce((most, { mention }) => Math.max(most, length(mention.span)), 0)
  const actorAt = (span: Span): string | null => {
    let best: Entry | null = null
    let bestScore = 0
    let head: number | null = null
    for (
      let i = firstIndex(entries.length, e => entries[e]!.mention.span[0] >= span[0] - longest);
      i < entries.length;
      i++
    ) {
      const entry = entries[i]!
      if (entry.mention.span[0] >= span[1]) break
      if (!overlaps(entry.mention.span, span)) continue
      head ??= headIn(document, span)?.index ?? -1
      const score = closeness(entry.mention, span, head)
      if (score > bestScore) [best, bestScore] = [entry, score]
    }
    return best?.actor.id ?? null
  }
  const byHead = actorsByHead(document)
  const partyAt = (span: Span): Party => {
    const actor = actorAt(span)
    const others = joinedHeads(document, span)
      .map(head => byHead.get(head) ?? null)
      .filter((id, i, all) => id !== null && id !== actor && all.indexOf(id) === i) as string[]
    return others.length > 0 ? { span, actor, others } : { span, actor }
  }
  return { actorAt, partyAt }
}

/** Actor by the head word of a mention, and by every word of a name. */
function actorsByHead({ actors }: Document): Map<number, string> {
  const table = new Map<number, string>()
  for (const { id, mentions } of actors)
    for (const { first, end, head, form } of mentions) {
      if (form === 'name') for (let i = first; i < end; i++) if (!table.has(i)) table.set(i, id)
      table.set(head, id)
    }
  return table
}

/** Heads joined by "and" to the head of a span, within it: governor of "the mayor and the governor". */
function joinedHeads(document: Document, span: Span): number[] {
  const head = headIn(document, span)
  return head
    ? childrenBy(document, head, 'conj')
        .filter(c => contains(span, c.span))
        .map(c => c.index)
    : []
}

/** 3 to 4 with the same head; 1 to 2 inside, 0 to 1 around or across: the more alike, the higher. */
function closeness({ span: mention, head }: ActorMention, span: Span, wanted: number): number {
  if (length(mention) === length(span) && contains(span, mention)) return 5
  const share = Math.min(length(mention), length(span)) / Math.max(length(mention), length(span))
  if (head === wanted) return 3 + share
  return contains(span, mention) ? 1 + share : contains(mention, span) ? share : 0.01
}

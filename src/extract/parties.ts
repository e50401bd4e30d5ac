import type { Actor, ActorMention, Document } from '../language/document.ts'
import type { Party } from '../record/evidence.ts'
import { contains, overlaps, type Span } from '../report/span.ts'

interface Entry {
  readonly actor: Actor
  readonly mention: ActorMention
}

/** Finds who a noun phrase names: the actor whose mention it is, holds or stands in. */
export interface Parties {
  /** Id in `actors`, or null where no mention touches the span. */
  actorAt(span: Span): string | null
  partyAt(span: Span): Party
}

const length = ([start, end]: Span): number => end - start

/**
 * Of several mentions that touch a span the best is the one that covers the same words; next the
 * longest inside it ("the army's spokesman, [Ada Brenn]" names Brenn where the whole is no mention),
 * the earlier of two alike; next the shortest around it.
 */
export function partiesOf(document: Document): Parties {
  const entries = document.actors
    .flatMap(actor => actor.mentions.map((mention): Entry => ({ actor, mention })))
    .sort((a, b) => a.mention.span[0] - b.mention.span[0])
  const longest = Math.max(0, ...entries.map(e => length(e.mention.span)))
  const actorAt = (span: Span): string | null => {
    let best: Entry | null = null
    let bestScore = 0
    for (let i = firstFrom(entries, span[0] - longest); i < entries.length; i++) {
      const entry = entries[i]!
      if (entry.mention.span[0] >= span[1]) break
      const score = overlaps(entry.mention.span, span) ? closeness(entry.mention.span, span) : 0
      if (score > bestScore) [best, bestScore] = [entry, score]
    }
    return best?.actor.id ?? null
  }
  return { actorAt, partyAt: span => ({ span, actor: actorAt(span) }) }
}

/** 2 for the same words; 1 to 2 inside; 0 to 1 around or across. */
function closeness(mention: Span, span: Span): number {
  if (contains(span, mention)) return 1 + length(mention) / length(span)
  return contains(mention, span) ? length(span) / length(mention) : 0.01
}

function firstFrom(entries: readonly Entry[], offset: number): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (entries[middle]!.mention.span[0] < offset) low = middle + 1
    else high = middle
  }
  return low
}

import { headIn } from '../../src/extract/circumstance.ts'
import type { Document, Token } from '../../src/language/document.ts'
import { overlaps, type Span } from '../../src/report/span.ts'
import type { GoldMention, GoldReport } from './actor-gold.ts'
import type { Clusters } from './coreference-score.ts'

export interface ResponseMention {
  readonly span: Span
}

/** Gold and response with one key for mentions that are paired. */
export interface Aligned {
  readonly gold: Clusters
  readonly response: Clusters
}

interface Candidate {
  readonly gold: number
  readonly response: number
  /** The lower, the earlier it is paired. */
  readonly rank: number
}

const length = ([start, end]: Span): number => end - start

function jaccard(a: Span, b: Span): number {
  const common = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
  return common / (length(a) + length(b) - common)
}

/**
 * The head word of a span by our tree, moved to the last noun of its row ("aircraft maker [Boeing]"); a name that holds
 * it whole, as far as it lies in the span.
 */
function headSpan(document: Document, span: Span): Span {
  let head = headIn(document, span)
  if (!head) return span
  for (let next = document.tokens[head.index + 1]; next && next.span[1] <= span[1] && isNoun(next); )
    [head, next] = [next, document.tokens[next.index + 1]]
  const { index } = head
  const name = document.names.find(n => n.first <= index && index < n.end)
  return name ? [Math.max(name.span[0], span[0]), Math.min(name.span[1], span[1])] : head.span
}

const isNoun = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN'

/** Mentions of one place in the text are the same where the spans are, else where the head word is, else where half of the words are. */
function rankOf(goldSpan: Span, goldHead: Span, span: Span, head: Span): number | null {
  if (goldSpan[0] === span[0] && goldSpan[1] === span[1]) return 0
  if (!overlaps(goldSpan, span)) return null
  const alike = jaccard(goldSpan, span)
  if (overlaps(goldHead, head)) return 2 - alike
  return alike >= 0.5 ? 4 - alike : null
}

/** Greedy pairs of one gold and one response mention, the surest first. */
function pairs(document: Document, gold: readonly GoldMention[], response: readonly ResponseMention[]) {
  const goldHeads = gold.map(m => m.head ?? headSpan(document, m.span))
  const heads = response.map(m => headSpan(document, m.span))
  const candidates: Candidate[] = []
  for (const [g, { span: goldSpan }] of gold.entries())
    for (const [r, { span }] of response.entries()) {
      const rank = rankOf(goldSpan, goldHeads[g]!, span, heads[r]!)
      if (rank !== null) candidates.push({ gold: g, response: r, rank })
    }
  const goldOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const c of candidates.sort((a, b) => a.rank - b.rank)) {
    if (goldOf.has(c.response) || taken.has(c.gold)) continue
    goldOf.set(c.response, c.gold)
    taken.add(c.gold)
  }
  return goldOf
}

/** Keys `g3` for gold mentions and what is paired with them, `r5` for mentions that only we have. Mentions of places, and those past the annotated part, are left out. */
export function align(
  document: Document,
  { chains, neutral, end }: GoldReport,
  response: readonly (readonly ResponseMention[])[],
): Aligned {
  const gold = [...chains.flat(), ...neutral]
  const flat = response.flat()
  const goldOf = pairs(document, gold, flat)
  const neutralFrom = gold.length - neutral.length
  const keyOf = (r: number): string | null => {
    const g = goldOf.get(r)
    if (g !== undefined) return g < neutralFrom ? `g${g}` : null
    return flat[r]!.span[1] <= end ? `r${r}` : null
  }
  let [g, r] = [0, 0]
  return {
    gold: chains.map(chain => chain.map(() => `g${g++}`)),
    response: response
      .map(cluster => cluster.map(() => keyOf(r++)).filter(key => key !== null))
      .filter(cluster => cluster.length > 0),
  }
}

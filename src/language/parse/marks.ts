/** Marks that open, with those that close them. */
const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '<': '>',
  '"': '"',
  '""': '""',
  "'": "'",
  '``': "''",
  '“': '”',
  '‘': '’',
  '„': '“',
  '«': '»',
  '‹': '›',
}

/** Beyond so many words a mark is not closed. */
const FARTHEST = 400

/** Marks that end what stands before them, never what follows. */
const FINAL = /^(?:\.|[.!?]*[!?][.!?]*)$/u

/** A sentence while its marks are attached. `low` and `high` are the first and last word below each word. */
interface Tree {
  readonly words: readonly string[]
  readonly marks: readonly boolean[]
  readonly heads: Int32Array
  readonly low: Int32Array
  readonly high: Int32Array
  /** For a paired mark, where its partner stands; else -1. */
  readonly partner: Int32Array
}

/**
 * Gives every mark its head, by the rules of Universal Dependencies: paired marks go to the head of what
 * they enclose, others to the highest word of the unit that they end or part off that lets no arcs cross.
 *
 *   He said , wrongly , that ...    the commas go to "wrongly"
 *
 * `heads` holds positions in the sentence, -1 for the root, for all words that are no marks, and takes those of the
 * marks. The root is no mark.
 */
export function attachMarks(words: readonly string[], marks: readonly boolean[], heads: Int32Array): void {
  const tree = {
    words,
    marks,
    heads,
    ...extents(marks, heads),
    partner: new Int32Array(words.length).fill(-1),
  }
  attachPairs(tree)
  for (let i = 0; i < words.length; i++) if (marks[i] && tree.partner[i]! < 0) heads[i] = headOfMark(tree, i)
}

/** From the leaves up, each word once. */
function extents(marks: readonly boolean[], heads: Int32Array): Pick<Tree, 'low' | 'high'> {
  const low = Int32Array.from(heads, (_, i) => i)
  const high = Int32Array.from(low)
  const open = new Int32Array(heads.length)
  for (const [i, head] of heads.entries()) if (!marks[i] && head >= 0) open[head]!++
  const ready = Array.from(low).filter(i => !marks[i] && open[i] === 0)
  for (let i = ready.pop(); i !== undefined; i = ready.pop()) {
    const head = heads[i]!
    if (head < 0) continue
    low[head] = Math.min(low[head]!, low[i]!)
    high[head] = Math.max(high[head]!, high[i]!)
    if (--open[head]! === 0) ready.push(head)
  }
  return { low, high }
}

function attachPairs(tree: Tree): void {
  const { words, marks, heads, partner } = tree
  for (let i = 0; i < words.length; i++) {
    if (!marks[i] || partner[i]! >= 0) continue
    const close = closingMark(tree, i)
    const head = close < 0 ? -1 : topBetween(tree, i, close)
    if (head < 0) continue
    heads[i] = heads[close] = head
    partner[i] = close
    partner[close] = i
  }
}

/** The mark that closes the one at `i`, with nested pairs of the kind left out, or -1. */
function closingMark({ words, marks, partner }: Tree, i: number): number {
  const close = PAIRS[words[i]!]
  if (close === undefined) return -1
  let open = 0
  for (let j = i + 1; j < Math.min(words.length, i + FARTHEST); j++) {
    if (!marks[j] || partner[j]! >= 0) continue
    if (words[j] === close && open-- === 0) return j
    if (words[j] === words[i] && words[j] !== close) open++
  }
  return -1
}

/** Of the words between two marks whose heads stand outside, the one with the widest subtree; -1 where there is none. */
function topBetween({ marks, heads, low, high }: Tree, open: number, close: number): number {
  let top = -1
  for (let k = open + 1; k < close; k++) {
    if (marks[k] || (heads[k]! > open && heads[k]! < close)) continue
    if (top < 0 || high[k]! - low[k]! > high[top]! - low[top]!) top = k
  }
  return top
}

function headOfMark(tree: Tree, i: number): number {
  const { words, marks, heads, low, high, partner } = tree
  const { length } = words
  let left = i - 1
  while (left >= 0 && marks[left]) left = partner[left]! > left ? -1 : left - 1
  let right = FINAL.test(words[i]!) ? length : i + 1
  while (right < length && marks[right]) right = partner[right]! >= 0 && partner[right]! < right ? length : right + 1
  const [open, close] = around(tree, i)
  if (left >= 0) while (heads[left]! > open && heads[left]! < i && high[left]! < i) left = heads[left]!
  if (right < length) while (heads[right]! > i && heads[right]! < close && low[right]! > i) right = heads[right]!
  if (left < 0) return right < length ? right : heads.findIndex((head, k) => head < 0 && !marks[k])
  return right < length && low[left]! <= right && right <= high[left]! ? right : left
}

/** The innermost pair of marks around `i`. */
function around({ words, partner }: Tree, i: number): [open: number, close: number] {
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST); k--) if (partner[k]! > i) return [k, partner[k]!]
  return [-1, words.length]
}

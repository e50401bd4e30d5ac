/**
 * The arc-hybrid transition system. Words are numbered from 1; 0 is the root, which lies at the bottom
 * of the stack; `words + 1` stands for "no word".
 *
 *   SHIFT  moves the next word onto the stack
 *   LEFT   makes the top of the stack a dependent of the next word and pops it
 *   RIGHT  makes the top of the stack a dependent of the one below and pops it
 *
 * RIGHT onto the root is allowed only when no word is left, so every run of 2 x words steps ends in a
 * tree with one root.
 */
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2
export const ACTIONS = 3

export interface ParseState {
  readonly words: number
  readonly stack: Int32Array
  depth: number
  /** The next word, or `words + 1` at the end. */
  next: number
  readonly head: Int32Array
  readonly label: Int32Array
  /** Outermost dependents on either side and the ones within, or `words + 1`. */
  readonly left: Int32Array
  readonly left2: Int32Array
  readonly right: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  /** Relations of the dependents on either side, a bit each; see `labelBit`. */
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array
  /** The outermost dependent that marks its head: an adposition or subordinator; or `words + 1`. */
  readonly marker: Int32Array
}

export function startState(words: number): ParseState {
  const size = words + 2
  const none = words + 1
  return {
    words,
    stack: new Int32Array(size),
    depth: 1,
    next: 1,
    head: new Int32Array(size).fill(-1),
    label: new Int32Array(size).fill(-1),
    left: new Int32Array(size).fill(none),
    left2: new Int32Array(size).fill(none),
    right: new Int32Array(size).fill(none),
    right2: new Int32Array(size).fill(none),
    leftCount: new Int32Array(size),
    rightCount: new Int32Array(size),
    leftLabels: new Int32Array(size),
    rightLabels: new Int32Array(size),
    marker: new Int32Array(size).fill(none),
  }
}

export const isFinal = (state: ParseState): boolean => state.next > state.words && state.depth === 1

export function isAllowed(state: ParseState, action: number): boolean {
  const left = state.next <= state.words
  if (action === SHIFT) return left
  if (state.depth < 2) return false
  return action === LEFT ? left : state.depth > 2 || !left
}

/** The head that an arc action would give to the top of the stack. */
export const headFor = (state: ParseState, action: number): number =>
  action === LEFT ? state.next : state.stack[state.depth - 2]!

/** Takes a step; for LEFT and RIGHT, `label` names the arc and `marks` says that its dependent is a marker. */
export function step(state: ParseState, action: number, label: number, marks: boolean): void {
  if (action === SHIFT) {
    state.stack[state.depth++] = state.next++
    return
  }
  const head = headFor(state, action)
  const dependent = state.stack[--state.depth]!
  state.head[dependent] = head
  state.label[dependent] = label
  if (marks) state.marker[head] = dependent
  if (action === LEFT) {
    state.left2[head] = state.left[head]!
    state.left[head] = dependent
    state.leftCount[head]!++
    state.leftLabels[head]! |= labelBit(label)
  } else {
    state.right2[head] = state.right[head]!
    state.right[head] = dependent
    state.rightCount[head]!++
    state.rightLabels[head]! |= labelBit(label)
  }
}

/** Labels are numbered by frequency; the rare ones share a bit. */
const labelBit = (label: number): number => 1 << Math.min(label, 30)

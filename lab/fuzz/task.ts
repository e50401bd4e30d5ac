/** The longest input, in bytes. */
export const longest = 2048

/** What the worker is given. */
export interface Task {
  readonly name: string
  /** Address of the module of the target. */
  readonly target: string
  readonly places: number
  readonly words: readonly string[]
  readonly seed: number
  readonly count: number
  /** What a worker before kept. */
  readonly kept: readonly Uint8Array[]
  /** Two numbers, how many inputs were begun and the length of the one at hand; then its bytes. */
  readonly hand: SharedArrayBuffer
}

/** What the worker tells. */
export type Told =
  | { readonly kind: 'kept'; readonly input: Uint8Array; readonly reached: number }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string; readonly input: Uint8Array }
  | { readonly kind: 'slowest'; readonly milliseconds: number; readonly input: Uint8Array }
  | { readonly kind: 'done' }

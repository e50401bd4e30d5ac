import type fc from 'fast-check'

/** Inputs of one kind, and what must hold of each: `holds` throws where it does not. */
export interface Attack<T = unknown> {
  readonly name: string
  readonly inputs: fc.Arbitrary<T>
  readonly holds: (input: T) => unknown
  /** Inputs that it did not hold of once. */
  readonly known?: readonly T[]
  /** Undoes what had to be set up. */
  readonly close?: () => Promise<void>
}

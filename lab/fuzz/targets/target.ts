/** What is tried with bytes: `holds` throws where something does not hold of them. */
export interface Target {
  readonly holds: (bytes: Uint8Array) => unknown
  /** Sound inputs, from which the others are made. */
  readonly seeds: readonly Uint8Array[]
  /** Words of its grammar, besides the strings in the sources. */
  readonly words: readonly string[]
  /** Undoes what had to be set up. */
  readonly close?: () => Promise<void>
}

/** Every module of targets exports it. */
export interface TargetModule {
  readonly open: (name: string) => Promise<Target>
}

export const bytesOf = (text: string): Uint8Array => Buffer.from(text)
export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

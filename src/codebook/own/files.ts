/** A file of a codebook's folder; the name is what problems call it. */
export interface CodebookFile {
  /** `codebook.yaml`, `frames.en.yaml`, `examples.en.yaml`. */
  readonly name: string
  readonly text: string
}

/** What is wrong, at a place of a file; line and column count from 1. */
export interface LocatedProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly advice: string
}

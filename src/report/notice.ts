/** Something the reader of a result should know; never an error. */
export interface Notice {
  /** Kebab-case, stable: `no-publication-date`. */
  readonly code: string
  readonly message: string
}

export interface TrainOptions {
  /** Folder of the treebanks. */
  readonly data: string
  /** Folder that the model and its card go to. */
  readonly out: string
  readonly epochs?: number | undefined
  readonly log: (line: string) => void
}

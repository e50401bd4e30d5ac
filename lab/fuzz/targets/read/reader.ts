/** A reader, with what it reads. Of what is packed, the words that are in it are tried as well as the bytes. */
export interface Reader {
  /** The file that the bytes lie in; its ending counts as a user's does. */
  readonly file: string
  /** What a server says that they are, where they are fetched from an address instead. */
  readonly served?: string
  readonly seeds: readonly (string | Uint8Array)[]
  readonly words: readonly string[]
  /** Packs what does not look packed. */
  readonly packed?: (bytes: Uint8Array) => Uint8Array
}

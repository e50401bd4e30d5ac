import type { Document } from '../language/document.ts'
import type { OnrecordRecord, Reading } from '../record/reading.ts'

/** A reading, with the annotated document where it is at hand; only formats with `needsDocument` look at that. */
export interface Exportable {
  readonly reading: Reading
  readonly document: Document | null
  /** Ids of the records that are asked for, all of them where it is absent; only formats with `decidedOnly` look at that. */
  readonly asked?: ReadonlySet<string>
}

export interface ExportOptions {
  /** Columns of our own behind those of a coder's table, which lead to the sentence. */
  readonly evidence?: boolean
}

/** Text, to be written as UTF-8, or bytes. */
export type Chunk = string | Uint8Array

export type RecordKind = OnrecordRecord['kind']

/** A format into which readings are written. */
export interface Export {
  /** As it is named on the command line. */
  readonly name: string
  /** One line that says what it is. */
  readonly title: string
  /** Of the file, without dot. */
  readonly extension: string
  readonly mediaType: string
  /** Kinds of records that it holds. */
  readonly kinds: readonly RecordKind[]
  /** What is left out, in words; null where every record is in it. */
  readonly omits: string | null
  /** Whether reading it back gives the same readings. */
  readonly lossless?: true
  readonly needsDocument?: true
  /** Of what a ledger holds, only the records that somebody accepted or corrected are written. */
  readonly decidedOnly?: true
  /** Bytes are not text: a terminal cannot show them. */
  readonly binary?: true
  /** Writes in pieces as the readings come; the pieces joined are the file. Holds no more than a reading or a row group. */
  write(readings: AsyncIterable<Exportable>, options?: ExportOptions): AsyncIterable<Chunk>
}

export const everyKind: readonly RecordKind[] = ['statement', 'event', 'figure']

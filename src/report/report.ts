import type { Span } from './span.ts'

/**
 * What a stretch of the text is. Only `paragraph` and `list-item` are running text from which
 * records are read, and statements from a `title` too; the words of the other kinds stay in the text and are marked. A dateline ("KABUL,
 * Oct. 3 (Xinhua)") is a block of its own, so that the sentence after it is whole.
 */
export type BlockKind = 'title' | 'subheading' | 'dateline' | 'paragraph' | 'list-item' | 'caption' | 'boilerplate'

/**
 * A block covers a paragraph without the blank lines around it, and may hold line ends inside where the
 * text is hard-wrapped; blocks are in order and do not overlap. Bullets lie outside the list item.
 */
export interface Block {
  readonly span: Span
  readonly kind: BlockKind
}

/** One news report as it was read. `text` never changes; a changed page is another report. */
export interface Report {
  /** The caller's own id, or the first 16 hex digits of `sha256`. */
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly outlet: string | null
  /** The wire agency that the report names in its dateline, byline or credits. */
  readonly agency: string | null
  readonly byline: readonly string[]
  /** ISO 8601, to the precision that was given: `2015-02-20` or `2015-02-20T08:00:00Z`. */
  readonly published: string | null
  readonly updated: string | null
  readonly retrieved: string | null
  readonly dateline: string | null
  /** ISO 639-1. */
  readonly language: string
  /** Of `text` in UTF-8, lower-case hex. */
  readonly sha256: string
  readonly text: string
  readonly blocks: readonly Block[]
}

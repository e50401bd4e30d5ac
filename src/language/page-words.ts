/**
 * The words by which a page's furniture is told from the report: stamps, bylines, credits, captions,
 * invitations. Lower case, apostrophes straight; matched at the start of a paragraph or as all of it.
 */
export interface PageWords {
  /** Whole paragraphs: "leave a comment". */
  readonly furniture: readonly string[]
  /** Beginnings of short paragraphs that invite, link or credit, whatever follows: "sign up for". */
  readonly furnitureOpeners: readonly string[]
  /** Before a date or nothing: "updated on". The first list stands for the first publication. */
  readonly publishedOpeners: readonly string[]
  readonly updatedOpeners: readonly string[]
  /** "by", "reported by": names follow. */
  readonly bylineOpeners: readonly string[]
  /** In brackets, of what a new version of a dispatch changes: "adds". */
  readonly revisionOpeners: readonly string[]
  /** At the end of a line of credits: "contributed to this report". */
  readonly contributed: readonly string[]
  /** "reporting by": names follow, other credits after a semicolon. */
  readonly creditOpeners: readonly string[]
  /** In capitals before a colon, in the head and foot of a report from a press archive: "section". */
  readonly archiveLabels: readonly string[]
  /** Of these labels the one before the names of the authors, and the one before the dateline. */
  readonly archiveByline: string
  readonly archiveDateline: string
  /** Between names: "and". */
  readonly nameJoiners: readonly string[]
  /** Between a name in a credit and what it is not part of: "in", "at". */
  readonly afterNames: readonly string[]
  /** Small words inside the names of places: "of". */
  readonly placeParticles: readonly string[]
  /** Before a colon, of pictures: "photo". */
  readonly captionOpeners: readonly string[]
  /** Markers of the end of a dispatch: "enditem". */
  readonly endMarks: readonly string[]
  /** Words of posts that follow a name in a byline: "correspondent". */
  readonly posts: readonly string[]
  /** Month names and abbreviations, January first. */
  readonly months: readonly (readonly string[])[]
  /** What may stand between the parts of a date: "th", "of", "at". */
  readonly dateFillers: readonly string[]
  /** Weekdays, clock words and zones that may stand in a date stamp. */
  readonly stampWords: readonly string[]
  /** The commonest words, by whose share a text is known to be in this language. */
  readonly functionWords: readonly string[]
}

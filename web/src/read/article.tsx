import type { VNode } from 'preact'
import type { Reading } from '../../../src/record/reading.ts'
import type { Piece } from '../../../src/view/marks.ts'
import { go, route } from '../state/route.ts'
import { words } from '../words.ts'
import { pointed } from './lit.ts'
import { type Article, type Part, recordAt } from './pieces.ts'

interface Props {
  readonly reading: Reading
  readonly article: Article
}

/** The article. Its marks can be clicked; the keyboard goes by the notes beside it, which name the same records. */
export function ArticleText({ reading, article }: Props) {
  const { report } = reading
  const drawn: Drawn = pieces => pieces.map(piece => <Marked key={piece.span[0]} piece={piece} text={report.text} />)
  // One listener for thousands of marks.
  const recordOf = (target: EventTarget | null, chosen: string | null): string | null => {
    const at = (target as Element).closest<HTMLElement>('[data-at]')?.dataset.at
    return at === undefined ? null : recordAt(article.marksAt.get(Number(at)) ?? [], chosen)
  }
  const choose = (event: Event): void => {
    // Whoever selects words does not choose a record.
    if (getSelection()?.isCollapsed === false) return
    const record = recordOf(event.target, route.value.record)
    if (record !== null) go({ record }, true)
  }
  const point = (event: Event): void => {
    pointed.value = recordOf(event.target, null)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useKeyWithMouseEvents: the notes are the buttons
    <article
      lang={report.language}
      aria-label={words.article}
      onClick={choose}
      onMouseOver={point}
      onMouseLeave={point}
    >
      <header>
        <p class="outlet" dir="auto">
          {[report.outlet, report.agency !== report.outlet && report.agency].filter(Boolean).join(' · ')}
        </p>
        <h1 dir="auto">{article.title ? drawn(article.title) : (report.title ?? words.untitled)}</h1>
        <Origin reading={reading} />
      </header>
      {article.paragraphs.map((parts, i) => (
        <Paragraph key={parts[0]!.pieces[0]?.span[0] ?? i} parts={parts} drawn={drawn} />
      ))}
    </article>
  )
}

function Origin({ reading: { report } }: { reading: Reading }) {
  const link = report.url && /^https?:/.test(report.url) ? report.url : null
  return (
    <p class="origin">
      {report.byline.length > 0 && <span dir="auto">{report.byline.join(', ')}</span>}
      {report.published && <time dateTime={report.published}>{report.published.slice(0, 16).replace('T', ' ')}</time>}
      {link && (
        <a href={link} target="_blank" rel="noreferrer noopener">
          {new URL(link).hostname}
        </a>
      )}
    </p>
  )
}

type Drawn = (pieces: readonly Piece[]) => VNode[]

/** Blocks of one line, a dateline and what follows it, are one paragraph. */
function Paragraph({ parts, drawn }: { parts: readonly Part[]; drawn: Drawn }) {
  const kind = parts.at(-1)!.kind
  const inside = parts.map((part, i) => (
    <span key={part.pieces[0]?.span[0] ?? i} class={part.kind}>
      {drawn(part.pieces)}
    </span>
  ))
  if (kind === 'subheading' || kind === 'title')
    return (
      <h2 dir="auto" class={kind}>
        {inside}
      </h2>
    )
  return (
    <p dir="auto" class={kind}>
      {inside}
    </p>
  )
}

function Marked({ piece, text }: { piece: Piece; text: string }) {
  const content = text.slice(...piece.span)
  if (piece.marks.length === 0) return <span data-at={piece.span[0]}>{content}</span>
  const records = [...new Set(piece.marks.map(m => m.record))]
  const opening = piece.opens.filter(m => m.label !== null).map(m => m.record)
  return (
    <span
      class={`mark ${piece.roles.join(' ')}`}
      data-at={piece.span[0]}
      data-records={records.join(' ')}
      data-opens={opening.length > 0 ? opening.join(' ') : undefined}
    >
      {content}
    </span>
  )
}

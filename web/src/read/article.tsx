import type { Reading } from '../../../src/record/reading.ts'
import type { Piece } from '../../../src/view/marks.ts'
import { words } from '../words.ts'
import { pointed } from './lit.ts'
import { type Article, type Part, recordAt } from './pieces.ts'

interface Props {
  readonly reading: Reading
  readonly article: Article
  readonly chosen: string | null
  choose(record: string | null): void
}

/** The article. Its marks can be clicked; the keyboard goes by the notes beside it, which name the same records. */
export function ArticleText({ reading, article, chosen, choose }: Props) {
  const { report } = reading
  const drawn = (pieces: readonly Piece[]) =>
    pieces.map(piece => <Marked key={piece.span[0]} piece={piece} text={report.text} chosen={chosen} choose={choose} />)
  return (
    <article lang={report.language} aria-label={words.article}>
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

type Drawn = (pieces: readonly Piece[]) => unknown

/** Blocks of one line, a dateline and what follows it, are one paragraph. */
function Paragraph({ parts, drawn }: { parts: readonly Part[]; drawn: Drawn }) {
  const kind = parts.at(-1)!.kind
  const inside = parts.map((part, i) => (
    <span key={part.pieces[0]?.span[0] ?? i} class={part.kind}>
      {drawn(part.pieces) as never}
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

interface MarkedProps extends Pick<Props, 'chosen' | 'choose'> {
  readonly piece: Piece
  readonly text: string
}

function Marked({ piece, text, chosen, choose }: MarkedProps) {
  const content = text.slice(...piece.span)
  if (piece.marks.length === 0) return <>{content}</>
  const records = [...new Set(piece.marks.map(m => m.record))]
  const opening = piece.opens.filter(m => m.label !== null).map(m => m.record)
  const point = (): void => {
    pointed.value = recordAt(piece.marks, null)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the notes are the buttons; see ArticleText
    <span
      class={`mark ${piece.roles.join(' ')}`}
      data-records={records.join(' ')}
      data-opens={opening.length > 0 ? opening.join(' ') : undefined}
      onClick={() => choose(recordAt(piece.marks, chosen))}
      onMouseEnter={point}
      onMouseLeave={() => {
        pointed.value = null
      }}
    >
      {content}
    </span>
  )
}

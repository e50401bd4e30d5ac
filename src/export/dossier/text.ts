import type { Reading } from '../../record/reading.ts'
import type { Block } from '../../report/report.ts'
import type { Span } from '../../report/span.ts'
import { labelsOf } from '../../view/labels.ts'
import { cut, type Mark, marksBySpan, marksOf, type Piece } from '../../view/marks.ts'
import { bdi } from './html.ts'

/** The text of a report, block by block, its records marked; where one is met its label leads to its entry. */
export function markedText(reading: Reading, anchor: string): string {
  const { text, blocks } = reading.report
  const marks = marksBySpan(marksOf(reading.records, labelsOf(reading.records)))
  const told = new Set<string>()
  return pieces(text, blocks)
    .map(block => {
      const inner = cut(block.span, marks(block.span))
        .map(piece => marked(text, piece, anchor, told))
        .join('')
      const tag = block.kind === 'title' || block.kind === 'subheading' ? 'h4' : 'p'
      return `<${tag} class="${block.kind}">${inner}</${tag}>\n`
    })
    .join('')
}

/** The blocks; a text without blocks as one. */
const pieces = (text: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 || text === '' ? blocks : [{ span: [0, text.length] as Span, kind: 'paragraph' }]

function marked(text: string, { span, roles, opens }: Piece, anchor: string, told: Set<string>): string {
  const labels = opens.map((mark: Mark) => mark.label).filter(label => label !== null)
  const links = labels.map(label => {
    const id = told.has(label) ? '' : ` id="${anchor}-${label}-words"`
    told.add(label)
    return `<sup${id}><a href="#${anchor}-${label}">${label}</a></sup>`
  })
  const words = bdi(text.slice(...span))
  return `${links.join('')}${roles.length > 0 ? `<mark class="${roles.join(' ')}">${words}</mark>` : words}`
}

import { describe, expect, it } from 'vitest'
import type { Block } from '../../report/report.ts'
import type { Document, Quotation } from '../document.ts'
import { en } from '../en/index.ts'
import type { Models } from '../models.ts'
import { documentOf } from './document.cases.ts'
import { cases } from './quotations.cases.ts'
import { quotations } from './quotations.ts'

const read = (text: string): Document => quotations.run(documentOf(text), en, {} as Models)

const show = (text: string, q: Quotation): string =>
  `${'>'.repeat(q.depth)}${text.slice(...q.inner)}${q.closed ? '' : '…'}${q.continues === null ? '' : `+${q.continues}`}`

describe('quotations', () => {
  for (const { text, found } of cases)
    it(text.replace(/\n/gu, '⏎'), () => {
      expect(read(text).quotations.map(q => show(text, q))).toEqual(found.map(f => f.replace(/ …$/u, '…')))
    })

  it('carries a quotation over lines, not over paragraphs', () => {
    const lines = (gap: string): Document => {
      const text = ['"The road is shut.', 'Go home.', 'Nobody may pass, "she said.', 'The “end” came.'].join(gap)
      const blocks = [...text.matchAll(/[^\n]+/gu)].map(
        (m): Block => ({ span: [m.index, m.index + m[0].length], kind: 'paragraph' }),
      )
      return quotations.run({ ...documentOf(text), blocks }, en, {} as Models)
    }
    const read = ({ text, quotations: found }: Document): string[] => found.map(q => show(text, q))
    expect(read(lines('\n'))).toEqual(['The road is shut.…', 'Go home.…+0', 'Nobody may pass,+1', 'end'])
    expect(read(lines('\n\n'))).toEqual(['The road is shut.…', 'she said.…', 'end'])
  })

  it('takes a closed quotation with its marks, an unclosed one to the last word', () => {
    const text = '“Go,” he said. “Stay \n\nThe end.'
    expect(read(text).quotations.map(q => text.slice(...q.span))).toEqual(['“Go,”', '“Stay'])
  })

  it('reads each paragraph as if it stood alone, whatever stands in the others', () => {
    const broken = ['He said “no.', 'A ” lost mark “ and ‘ more.', '" " "', "'"]
    const sound = 'The “wall” fell, and ‘nobody’ saw it.'
    for (const other of broken) {
      const text = `${other}\n\n${sound}\n\n${other}`
      const offset = other.length + 2
      const inside = read(text).quotations.filter(q => q.span[0] >= offset && q.span[1] <= offset + sound.length)
      expect(inside.map(q => text.slice(...q.inner))).toEqual(['wall', 'nobody'])
    }
  })
})

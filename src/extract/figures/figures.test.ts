import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../language/annotate.ts'
import type { Document } from '../../language/document.ts'
import { en } from '../../language/en/index.ts'
import { lemmatise } from '../../language/lemmatise/lemmatise.ts'
import type { Models } from '../../language/models.ts'
import { parse } from '../../language/parse/parse.ts'
import { createParser, PARSE_TEMPLATES, type ParseLexicon } from '../../language/parse/parser.ts'
import { decodeModel, type Model } from '../../language/perceptron/file.ts'
import { quantities } from '../../language/quantities/quantities.ts'
import { TAG_TEMPLATES } from '../../language/tag/features.ts'
import type { TagLexicon } from '../../language/tag/lexicon.ts'
import { tag } from '../../language/tag/tag.ts'
import { createTagger } from '../../language/tag/tagger.ts'
import { times } from '../../language/times/times.ts'
import { tokenise } from '../../language/tokenise/tokenise.ts'
import type { Block } from '../../report/report.ts'
import type { FigureDraft } from '../draft.ts'
import { cases } from './figures.cases.ts'
import { figures } from './figures.ts'

const folder = new URL('../../../models/en/', import.meta.url)
const open = <Data>(name: string, templates: number): Model<Data> =>
  decodeModel(brotliDecompressSync(readFileSync(new URL(`${name}.bin`, folder))), name, templates)
const models: Models = {
  version: 'test',
  tagger: createTagger(open<TagLexicon>('tag', TAG_TEMPLATES)),
  parser: createParser(open<ParseLexicon>('parse', PARSE_TEMPLATES)),
  names: { find: sentences => sentences.map(() => []) },
}

function read(text: string, kind: Block['kind'] = 'paragraph'): Document {
  const blocks: Block[] = [{ span: [0, text.length], kind }]
  const document = emptyDocument({ text, blocks, published: '2020-05-04' })
  const stages = [tokenise, tag, lemmatise, parse, times, quantities]
  return stages.reduce((d, stage) => stage.run(d, en, models), document)
}

const figuresIn = (text: string): FigureDraft[] => figures(read(text), en)

const bound = (n: number | null): string => (n === null ? '' : String(n))

function intervalOf({ low, point, high, approximate }: FigureDraft['quantity']): string {
  if (point !== null) return low === point ? String(point) : `~${point}`
  return `${bound(low)}..${bound(high)}${approximate ? '~' : ''}`
}

describe('figures', () => {
  for (const [family, list] of Object.entries(cases))
    describe(family, () => {
      for (const { text, found } of list)
        it(text, () => {
          const got = figuresIn(text).map(f => [text.slice(...f.span), intervalOf(f.quantity), f.role])
          expect(got).toEqual(found)
        })
    })

  it('says of whom, and what is counted', () => {
    const text = 'At least 20 members of the Orun council were detained.'
    const [figure] = figuresIn(text)
    expect(text.slice(...figure!.what!)).toBe('members of the Orun council')
    expect(text.slice(...figure!.population!)).toBe('the Orun council')
    expect(figure!.quantity.words).toBe('At least 20')
  })

  it('tells one incident from a sum and a period', () => {
    const scopes = (text: string): string[] => figuresIn(text).map(f => f.scope)
    expect(scopes('The blast killed 12 people.')).toEqual(['incident'])
    expect(scopes('Some 3,000 people have been killed since 2011.')).toEqual(['cumulative'])
    expect(scopes('Around 35 soldiers are killed every day.')).toEqual(['period'])
  })

  it('keeps what is said about a figure beside it', () => {
    const text = 'Some 1,700 men joined the rebels. The actual number is probably higher, he said.'
    const [figure] = figuresIn(text)
    expect(figure!.revision?.direction).toBe('higher')
    expect(text.slice(...figure!.revision!.span)).toBe('The actual number is probably higher')
  })

  it('marks the older of two numbers as revised', () => {
    const [newer, older] = figuresIn('The death toll rose to 17 from an earlier 12.')
    expect(newer!.revision).toBeNull()
    expect(older!.revision?.direction).toBe('higher')
  })

  it('reads running text only', () => {
    expect(figures(read('Twelve people were killed.', 'title'), en)).toEqual([])
  })
})

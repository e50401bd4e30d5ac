import type { Quantity } from '../../language/document.ts'
import { tokensIn } from '../../language/tree.ts'
import type { FigureRole } from '../../record/figure.ts'
import { cover, overlaps, type Span } from '../../report/span.ts'
import { headIn } from '../circumstance.ts'
import { countedBy } from './counted.ts'
import { isNoFigure } from './figures.ts'
import type { FigureScene } from './scene.ts'
import { type Shape, shapeOf } from './shape.ts'

/**
 * The figure in words that another reader pointed out, with the interval, unit, scope and population that the engine
 * gives such words. It covers the words and all of the number in them. Null where no number stands there, nor one
 * person of whom the role tells by itself ("a man" who was killed).
 *
 *   killed at least [five militants]   becomes   [at least five militants], 5 or more
 */
export function pointedFigure(scene: FigureScene, span: Span, role: FigureRole): Shape | null {
  const quantity = scene.document.quantities.find(q => overlaps(q.span, span) && !isNoFigure(q))
  return quantity ? numbered(scene, span, role, quantity) : single(scene, span, role)
}

function numbered(scene: FigureScene, span: Span, role: FigureRole, quantity: Quantity): Shape {
  const { document } = scene
  const sentence = document.sentences[document.tokens[quantity.first]!.sentence]!
  const shape = shapeOf(scene, countedBy(scene, sentence, quantity), role)
  return { ...shape, span: cover([span, quantity.span]) }
}

function single(scene: FigureScene, span: Span, role: FigureRole): Shape | null {
  const { document, lexicon, lower } = scene
  const tokens = tokensIn(document, span)
  const noun = headIn(document, span)
  if (!noun || !lexicon.single.has(role) || !/^NNP?$/u.test(noun.xpos)) return null
  const first = tokens[0]!.index
  const end = tokens.at(-1)!.index + 1
  const bare = lexicon.articles.has(lower[first]!) && first + 1 < end ? first + 1 : first
  const sentence = document.sentences[noun.sentence]!
  const what = { first: bare, end }
  return shapeOf(
    scene,
    { sentence, quantity: null, first, end, noun: noun.index, of: null, what, head: noun.index },
    role,
  )
}

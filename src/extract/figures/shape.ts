import type { Quantity } from '../../language/document.ts'
import type { FigureRole } from '../../record/figure.ts'
import type { Span } from '../../report/span.ts'
import type { FigureDraft } from '../draft.ts'
import type { Counted } from './counted.ts'
import type { FigureScene } from './scene.ts'
import { scopeOf } from './scope.ts'

/** What the words of a figure themselves tell, whoever found it. */
export type Shape = Pick<
  FigureDraft,
  'head' | 'span' | 'quantity' | 'what' | 'unit' | 'role' | 'scope' | 'population' | 'revision'
>

/** A counted phrase with its interval, unit, scope and population. */
export function shapeOf(scene: FigureScene, counted: Counted, role: FigureRole): Shape {
  const { document } = scene
  const { quantity, what, of } = counted
  const range = (part: { first: number; end: number } | null): Span | null =>
    part && [document.tokens[part.first]!.span[0], document.tokens[part.end - 1]!.span[1]]
  return {
    head: counted.head,
    span: range(counted)!,
    quantity: { ...intervalOf(quantity), words: document.text.slice(...(quantity?.span ?? range(counted)!)) },
    what: range(what),
    unit: quantity?.unitName ?? null,
    role,
    scope: scopeOf(scene, counted, role),
    population: range(of) ?? named(scene, what, range),
    revision: null,
  }
}

const one = { low: 1, point: 1, high: 1, approximate: false }

const intervalOf = (quantity: Quantity | null): Omit<FigureDraft['quantity'], 'words'> =>
  quantity ? { low: quantity.low, point: quantity.point, high: quantity.high, approximate: quantity.approximate } : one

/** The counted are a named people or group: "Russians". */
function named(scene: FigureScene, what: Counted['what'], range: (part: Counted['what']) => Span | null): Span | null {
  if (!what) return null
  for (let k = what.first; k < what.end; k++) if (scene.nameAt[k]! >= 0) return range(what)
  return null
}

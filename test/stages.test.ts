import { expect, it } from 'vitest'
import { stages } from '../src/language/annotate.ts'
import type { Layer } from '../src/language/stage.ts'

it('every stage finds the layers that it needs, and no layer is added twice', () => {
  const there = new Set<Layer>()
  for (const stage of stages) {
    expect(
      stage.needs.filter(layer => !there.has(layer)),
      stage.name,
    ).toEqual([])
    expect(
      stage.adds.filter(layer => there.has(layer)),
      stage.name,
    ).toEqual([])
    for (const layer of stage.adds) there.add(layer)
  }
})

import { z } from 'zod'

const offset = z.int().nonnegative()

export const spanSchema = z
  .tuple([offset, offset])
  .readonly()
  .meta({ title: 'span' })
  .describe('Half-open [start, end) in UTF-16 code units of report.text.')
export const spansSchema = z.array(spanSchema).readonly()

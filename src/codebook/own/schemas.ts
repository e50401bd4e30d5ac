import { z } from 'zod'
import { quads } from '../../record/event.ts'
import { lexiconSchema, meanings } from '../codebook.ts'

/** `codebook.yaml`: what the codebook is called and which types it has. */
export const headSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'a name is of small letters, digits and hyphens'),
  version: z.string().min(1),
  title: z.string().optional(),
  source: z.string().optional(),
  extends: z.literal('plover').optional(),
  types: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[A-Z][A-Z0-9_-]*$/, 'a type is written in capitals: POLLUTE'),
        /** Not for a type of the extended codebook, which only gets more modes. */
        quad: z.enum(quads).optional(),
        definition: z.string().optional(),
        modes: meanings.optional(),
        requiresRecipient: z.boolean().optional(),
        announced: z.string().optional(),
        declined: z.string().optional(),
        refusal: z.boolean().optional(),
      }),
    )
    .optional(),
  contexts: meanings.optional(),
})

/** `frames.en.yaml`: the words of a language; function words need be given only where they are other than PLOVER's. */
export const framesSchema = lexiconSchema.unwrap().partial()

/** `examples.en.yaml`: sentences with what is to be read in them. */
export const examplesSchema = z.array(
  z.strictObject({
    text: z.string().min(1),
    type: z.string().optional(),
    mode: z.string().optional(),
    trigger: z.string().optional(),
    actors: z.array(z.string()).optional(),
    recipients: z.array(z.string()).optional(),
    status: z.enum(['asserted', 'negated', 'future', 'hypothetical']).optional(),
    not: z.string().optional(),
    nothing: z.literal(true).optional(),
    because: z.string().optional(),
  }),
)

export type Head = z.infer<typeof headSchema>
export type Frames = z.infer<typeof framesSchema>
export type ExampleEntry = z.infer<typeof examplesSchema>[number]

/** The keys that may stand at a path, for the advice on one that may not. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = schema
  for (const key of path) {
    const parts = plain(at) as { shape?: Record<string, unknown>; element?: unknown }
    at = typeof key === 'number' ? parts.element : parts.shape?.[String(key)]
  }
  return Object.keys((plain(at) as { shape?: object } | undefined)?.shape ?? {})
}

/** Without what only wraps it: optional, readonly. */
function plain(schema: unknown): unknown {
  let at = schema
  while (at instanceof z.ZodOptional || at instanceof z.ZodReadonly) at = at.unwrap()
  return at
}

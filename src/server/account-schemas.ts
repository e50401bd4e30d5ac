import { z } from 'zod'
import { deeds, roles } from '../ledger/accounts/accounts.ts'

const nameSchema = z.string().min(1).max(100)
const passwordSchema = z.string().max(1000)

export const sessionSchema = z
  .object({
    accounts: z.boolean().describe('Whether people sign in here.'),
    name: z.string().nullable().describe('Who is signed in.'),
    role: z.enum(roles).nullable().describe('What they may do; null where they have to sign in first.'),
  })
  .readonly()

export const signInSchema = z.object({ name: nameSchema, password: passwordSchema })

export const newPasswordSchema = z.object({ old: passwordSchema, password: passwordSchema })

export const accountSchema = z
  .object({ name: z.string(), role: z.enum(roles), made: z.string(), closed: z.string().nullable() })
  .readonly()

export const newAccountSchema = z.object({ name: nameSchema, role: z.enum(roles), password: passwordSchema })

export const accountChangeSchema = z
  .object({
    role: z.enum(roles).optional(),
    password: passwordSchema.optional(),
    closed: z.boolean().optional().describe('A closed account opens nothing; its name stays beside what it decided.'),
  })
  .refine(change => Object.values(change).some(value => value !== undefined), 'nothing is changed')

export const tokenSchema = z
  .object({ id: z.int(), name: z.string(), label: z.string().describe('What it is for.'), made: z.string() })
  .readonly()

export const newTokenSchema = z.object({ label: z.string().trim().min(1).max(200) })

export const madeTokenSchema = tokenSchema
  .unwrap()
  .extend({ secret: z.string().describe('Told this once.') })
  .readonly()

export const actsAskedSchema = z.object({
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  after: z.string().max(20).optional().describe('`next` of the page before.'),
})

export const actsSchema = z
  .object({
    acts: z
      .array(
        z
          .object({
            id: z.string().describe('Hash of this act and the one before it.'),
            did: z.enum(deeds),
            about: z.string().nullable(),
            by: z.string(),
            at: z.string(),
          })
          .readonly(),
      )
      .readonly(),
    next: z.string().nullable(),
  })
  .readonly()

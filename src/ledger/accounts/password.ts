import { OnrecordError } from '../../report/error.ts'
import { passwordLength } from './accounts.ts'

const { least, most } = passwordLength

/** One password is one, however it was typed: NIST SP 800-63B, NFKC before it is hashed. */
const normal = (password: string): string => password.normalize('NFKC')

// Native code, which only those need who sign in.
const argon2 = () => import('@node-rs/argon2')

/** Argon2id as OWASP advises it (19 MiB, two rounds), the defaults of the library. Throws `weak-password`. */
export async function hashPassword(password: string): Promise<string> {
  const length = [...normal(password)].length
  if (length < least || length > most)
    throw new OnrecordError(
      'weak-password',
      `the password has ${length} characters`,
      `Take ${least} to ${most}: a few words that do not belong together are easy to keep in mind.`,
    )
  return (await argon2()).hash(normal(password))
}

let nobodys: Promise<string> | undefined

/** Whether it is the password of this hash. Where there is none it takes as long to say no. */
export async function isPassword(hash: string | null, password: string): Promise<boolean> {
  const { verify, hash: make } = await argon2()
  nobodys ??= make('the password of nobody')
  const right = await verify(hash ?? (await nobodys), normal(password).slice(0, most))
  return hash !== null && right
}

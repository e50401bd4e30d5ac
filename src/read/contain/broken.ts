import { OnrecordError } from '../../report/error.ts'

/** What a library throws on damaged input, in our words; our own errors stay as they are. */
export function brokenInput(what: string, cause: unknown): OnrecordError {
  if (cause instanceof OnrecordError) return cause
  const reason = (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ').slice(0, 200)
  return new OnrecordError(
    'broken-input',
    `${what} is broken or cut off (${reason})`,
    'Get it again, or unpack what can be unpacked and name the folder.',
    { cause },
  )
}

/**
 * An error meant for the user: a stable code (kebab-case), what was wrong and where, and what to do
 * about it. Commands print it on one line and never a stack trace.
 */
export class OnrecordError extends Error {
  readonly code: string
  readonly advice: string

  constructor(code: string, message: string, advice: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'OnrecordError'
    this.code = code
    this.advice = advice
  }
}

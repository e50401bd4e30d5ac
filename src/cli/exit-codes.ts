/** What `onrecord` returns to the shell; the help text shows this list. */
export const exitCodes = {
  fine: 0,
  someFailed: 1,
  usage: 2,
  nothingRead: 3,
  internal: 4,
  noOutput: 5,
  interrupted: 130,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

export const exitHelp = `Exit status:
  0    all was read
  1    some of the reports could not be read; the others were
  2    the command was not understood
  3    nothing could be read
  4    a fault of onrecord itself
  5    the output could not be written
  130  interrupted (Ctrl-C)`

/** The status after `read` reports were read and `failed` were not. */
export function exitAfter(read: number, failed: number): ExitCode {
  if (failed === 0) return exitCodes.fine
  return read === 0 ? exitCodes.nothingRead : exitCodes.someFailed
}

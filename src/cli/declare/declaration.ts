import type { Command } from 'commander'
import type { ExitCode } from '../exit-codes.ts'

/** Adds a command to the program; what it returns to the shell goes to `finish`. The command itself is imported when it runs. */
export type Declaration = (program: Command, finish: (code: ExitCode) => void) => void

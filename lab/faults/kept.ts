import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { inRepository } from '../bench/shared.ts'

/** A command of the built program that is started again whenever it ends, as a supervisor would. */
export interface Kept {
  /** False where it does not run just now. */
  kill(): boolean
  /** Status or signal, and the last words, of each end that nobody here brought about. */
  readonly ownEnds: readonly string[]
  /** Lines that it wrote to standard error. */
  readonly said: readonly string[]
  /** Ends it for good, as a supervisor would; gives its status. */
  end(): Promise<number | null>
}

/** In milliseconds, before it is started again. */
const pause = 500

export const program = inRepository('dist/cli/main.js')

export function keepRunning(args: readonly string[], env: NodeJS.ProcessEnv = {}): Kept {
  const ownEnds: string[] = []
  const said: string[] = []
  let meant = false
  let ending = false
  let running: ChildProcess
  const start = (): void => {
    meant = false
    running = spawn(process.execPath, [program, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...env },
    })
    running.stderr!.setEncoding('utf8').on('data', (text: string) => said.push(...text.trimEnd().split('\n')))
    running.once('close', (code, signal) => {
      if (!meant) ownEnds.push(`${code ?? signal} ${said.at(-1) ?? ''}`)
      if (!ending) setTimeout(pause).then(() => ending || start())
    })
  }
  const runs = (): boolean => running.exitCode === null && running.signalCode === null
  start()
  return {
    ownEnds,
    said,
    kill() {
      if (!runs()) return false
      meant = true
      return running.kill('SIGKILL')
    },
    async end() {
      ending = true
      meant = true
      if (!runs()) return running.exitCode
      const ended = new Promise<number | null>(resolve => running.once('exit', resolve))
      running.kill('SIGTERM')
      return ended
    },
  }
}

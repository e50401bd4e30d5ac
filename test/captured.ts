import { vi } from 'vitest'

export interface Captured {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command's function: its exit code and what it prints. */
export async function captured(command: () => Promise<number>): Promise<Captured> {
  const written = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map(name =>
    vi.spyOn(process[name], 'write').mockImplementation(text => {
      written[name] += typeof text === 'string' ? text : Buffer.from(text).toString()
      return true
    }),
  )
  try {
    const code = await command()
    return { code, out: written.stdout, err: written.stderr }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

import { createInterface } from 'node:readline'
import { OnrecordError } from '../report/error.ts'

/** Asks for a new password, twice and unseen; where nobody types, it is the first line of standard input. Throws `usage`. */
export async function newPassword(name: string): Promise<string> {
  if (!process.stdin.isTTY) return firstLine()
  const { read } = await import('read')
  const ask = (prompt: string): Promise<string> => read({ prompt, silent: true, output: process.stderr })
  const password = await ask(`Password for ${name}: `)
  process.stderr.write('\n')
  const again = await ask('The same again: ')
  process.stderr.write('\n')
  if (again !== password) throw new OnrecordError('usage', 'these are two passwords', 'Try again.')
  return password
}

async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line
  throw new OnrecordError('usage', 'no password was given', 'Type it, or give it as a line on standard input.')
}

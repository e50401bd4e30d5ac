import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { OnrecordError } from '../report/error.ts'
import { collectBytes, MOST_BYTES, tooLarge } from './limits.ts'

/**
 * The bytes of a file, a pipe or a device. A file that is too large is refused by its size, unread.
 * Throws `file-not-found`, `is-directory`, `no-permission`, `unreadable-file`, `too-large`.
 */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await checkedStat(path)
    if (size > MOST_BYTES) throw tooLarge(path, size)
    return await collectBytes(createReadStream(path), path)
  } catch (error) {
    throw error instanceof OnrecordError ? error : fileError(path, error)
  }
}

async function checkedStat(path: string): Promise<{ size: number }> {
  const found = await stat(path)
  if (!found.isDirectory()) return found
  throw new OnrecordError('is-directory', `${path} is a directory`, 'Name the files in it, one report a file.')
}

function fileError(path: string, cause: unknown): OnrecordError {
  const reason = (cause as NodeJS.ErrnoException).code ?? String(cause)
  const options = { cause }
  if (reason === 'ENOENT' || reason === 'ENOTDIR') {
    const advice = 'Check the name, or give an address that begins with https:// or - for standard input.'
    return new OnrecordError('file-not-found', `there is no file ${path}`, advice, options)
  }
  if (reason === 'EACCES' || reason === 'EPERM') {
    return new OnrecordError('no-permission', `${path} may not be read`, 'Change its permissions or copy it.', options)
  }
  return new OnrecordError(
    'unreadable-file',
    `${path} cannot be read (${reason})`,
    'Check the name and the disk.',
    options,
  )
}

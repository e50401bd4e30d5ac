import { OnrecordError } from '../report/error.ts'

/** Why a file cannot be read, in our words. */
export function fileError(path: string, cause: unknown): OnrecordError {
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

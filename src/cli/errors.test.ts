import { expect, it, vi } from 'vitest'
import { OnrecordError } from '../report/error.ts'
import { failed } from './errors.ts'
import { exitCodes } from './exit-codes.ts'

it('ends a command with the status of what went wrong, and says it once', () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const endsWith = (code: string): number => failed(new OnrecordError(code, 'it is wrong', 'Mend it.'))
  expect(['usage', 'bad-search', 'bad-sql', 'weak-password'].map(endsWith)).toEqual(Array(4).fill(exitCodes.usage))
  expect(endsWith('cannot-write')).toBe(exitCodes.noOutput)
  expect(endsWith('no-ledger')).toBe(exitCodes.nothingRead)
  expect(said.mock.calls.map(([line]) => line)).toContain('onrecord: it is wrong (no-ledger). Mend it.\n')
  expect(said).toHaveBeenCalledTimes(6)
  said.mockRestore()
})

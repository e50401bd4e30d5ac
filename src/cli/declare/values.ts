import { InvalidArgumentError } from 'commander'
import { rollUpNamed, rollUpRules } from '../../compare/rollup.ts'

/** A day such as 2025-03-05, or a month or a year. */
export const day = (value: string): string => {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/.exec(value)
  const [, year, month = '01', date = '01'] = match ?? []
  const utc = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
  if (!match || Number.isNaN(utc.getTime()) || utc.getUTCMonth() !== Number(month) - 1)
    throw new InvalidArgumentError('Give a day such as 2025-03-05, or a month or year.')
  return value
}

/** A number of workers. */
export const workerCount = (value: string): number => {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1 || count > 256)
    throw new InvalidArgumentError('Give a number from 1 to 256.')
  return count
}

/** A time such as 90s, 15m or 2h, in milliseconds; at least half a minute. */
export const interval = (value: string): number => {
  const [, number = '', unit = ''] = /^(\d+)(s|m|h|d)$/.exec(value) ?? []
  const time = Number(number) * { '': 0, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[unit]!
  if (!(time >= 30_000 && time < 2 ** 31))
    throw new InvalidArgumentError('Give a time such as 15m, 2h or 1d, at least 30s.')
  return time
}

/** A number of rows. */
export const atMost = (value: string): number => {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1 || count > 100_000)
    throw new InvalidArgumentError('Give a number from 1 to 100,000.')
  return count
}

/** One of the values of a list, as it stands there. */
export const oneOf =
  <T extends string>(values: readonly T[]) =>
  (value: string): T => {
    const found = values.find(v => v === value)
    if (found === undefined) throw new InvalidArgumentError(`Give one of ${values.join(', ')}.`)
    return found
  }

/** Name of a rule by which many numbers become one. */
export const rollUpRule = (value: string): string => {
  if (!rollUpNamed(value)) throw new InvalidArgumentError(`Rules: ${rollUpRules.map(r => r.name).join(', ')}.`)
  return value
}

/** A port; 0 is a free one. */
export const port = (value: string): number => {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number > 65_535) throw new InvalidArgumentError('Give a number from 0 to 65535.')
  return number
}

/** Two prices with a stroke between: of a million tokens in and out. */
export const price = (value: string): { input: number; output: number } => {
  const [, input, output] = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(value) ?? []
  if (input === undefined || output === undefined)
    throw new InvalidArgumentError('Give two numbers such as 0.15/0.60: of a million tokens in and out.')
  return { input: Number(input), output: Number(output) }
}

/** A number written in digits, with the sign before it and the letters after it in the same token. */
export interface Digits {
  /** Lower case: `$`, `us$`; empty where there is none. */
  readonly prefix: string
  readonly value: number
  /** Lower case: `km`, `bn`, `%`, `+`; empty where there is none. */
  readonly suffix: string
  /** True for a bare run of digits without separators: it may be a year. */
  readonly bare: boolean
  /** Position in the token where the number starts and ends. */
  readonly start: number
  readonly end: number
}

const shape =
  /^((?:[A-Za-z]{0,2}[$€£¥₹₽₪₦₺₴₩]|[A-Za-z]{1,3}|~|≈|\+)?)(\d[\d,]*(?:\.\d+)?|\.\d+|\d*[½¼¾⅓⅔])([a-zA-Z%°²³/]*\+?)$/u
const grouped = /^(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)(?:\.\d+)?$/u
const vulgar: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }

/** Nobody counts so far: what is longer is a code, or makes no number at all. */
const most = 1e18

/** "1,700", "$1.2", "45km", "3bn", "2½"; null for what is no plain number ("5.2.1", "9/11", "MH17", "12,5", a code of twenty digits). */
export function readDigits(text: string): Digits | null {
  const match = shape.exec(text)
  if (!match) return null
  const [, prefix = '', number = '', suffix = ''] = match
  const value = numberOf(number)
  if (value === null || value > most) return null
  return {
    prefix: prefix.toLowerCase(),
    value,
    suffix: suffix.toLowerCase(),
    bare: /^\d+$/u.test(number) && prefix === '' && suffix === '',
    start: prefix.length,
    end: prefix.length + number.length,
  }
}

function numberOf(number: string): number | null {
  const last = number.at(-1)!
  if (last in vulgar) return Number(number.slice(0, -1) || 0) + vulgar[last]!
  if (number.startsWith('.')) return Number(number)
  return grouped.test(number) ? Number(number.replaceAll(',', '')) : null
}

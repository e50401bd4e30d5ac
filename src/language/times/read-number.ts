import { type Atom, hasRole, skipMark } from './atoms.ts'

export interface ReadNumber {
  /** Null for "several", "a few". */
  readonly value: number | null
  readonly end: number
}

/** One number in words: "twenty-four", "two hundred", "a hundred and ten"; greedy. */
function words(list: readonly Atom[], i: number): ReadNumber | null {
  let total = 0
  let current: number | null = null
  let end = i
  for (let k = i; list[k]; k = skipMark(list, end, '-')) {
    const value = list[k]!.word.number
    if (value === undefined || (list[k]!.word.unit && current === null)) break
    if (value >= 100) {
      current = (current ?? 1) * value
      if (value === 1000) {
        total += current
        current = 0
      }
    } else if (current === null || current % 100 === 0 || (current % 10 === 0 && value < 10))
      current = (current ?? 0) + value
    else break
    end = k + 1
  }
  return current === null ? null : { value: total + current, end }
}

/** "1/2" after a whole number: "2 1/2". */
function withFraction(list: readonly Atom[], read: ReadNumber): ReadNumber {
  const [top, slash, bottom] = list.slice(read.end, read.end + 3)
  if (top?.number === 1 && slash?.text === '/' && bottom?.number === 2 && slash.glued)
    return { value: read.value! + 0.5, end: read.end + 3 }
  return list[read.end]?.text === '½' ? { value: read.value! + 0.5, end: read.end + 1 } : read
}

/** A number in digits or words, or a vague one; "a" counts as one only before a unit, so it is left to the caller. */
export function readNumber(list: readonly Atom[], i: number): ReadNumber | null {
  const a = list[i]
  if (!a) return null
  if (a.number !== null) {
    const scale = list[i + 1]?.word.number
    if (scale && scale >= 100) return { value: a.number * scale, end: i + 2 }
    return withFraction(list, { value: a.number, end: i + 1 })
  }
  const article = hasRole(a, 'a') ? 1 : 0
  if (list[i + article]?.word.vagueNumber) return { value: null, end: i + article + 1 }
  if (article === 1 && !list[i + 1]?.word.numberNoun) return null
  return words(list, i + article)
}

/** A year in digits (1000 to 2099, or two after an apostrophe) or as it is spoken: "nineteen ninety-six", "two thousand". */
export function readYear(list: readonly Atom[], i: number): { readonly year: number; readonly end: number } | null {
  const a = list[i]
  if (!a) return null
  if (a.digits === 4 && a.number! >= 1000 && a.number! < 2100) return { year: a.number!, end: i + 1 }
  if (a.digits === 0 && a.word.number !== undefined) return spokenYear(list, i)
  const short = list[i + 1]
  if ("'’".includes(a.text) && short?.glued && short.digits === 2)
    return { year: short.number! + (short.number! < 50 ? 2000 : 1900), end: i + 2 }
  return null
}

function spokenYear(list: readonly Atom[], i: number): { year: number; end: number } | null {
  const first = list[i]!.word.number!
  if (first >= 15 && first <= 20) {
    const rest = words(list, i + 1)
    return rest && rest.value! >= 10 && rest.value! < 100 ? { year: first * 100 + rest.value!, end: rest.end } : null
  }
  if (first === 2 && list[i + 1]?.word.number === 1000) {
    const whole = words(list, i)!
    return whole.value! < 2100 ? { year: whole.value!, end: whole.end } : null
  }
  return null
}

import { type Digits, readDigits } from './digits.ts'
import type { UnitEntry } from './lexicon.ts'
import { isHyphen, phraseAt, type Reader, touches } from './reader.ts'

/** A number without what stands around it: "twenty-two", "1.2 million", "tens of thousands", "three dozen". */
export interface Numeral {
  readonly end: number
  readonly value: number
  /** The value is the least that the word can mean. */
  readonly vague: boolean
  /** "no", "nobody". */
  readonly zero: 'determiner' | 'pronoun' | null
  /** What the last word multiplies by: 1e6 in "3 million", 1 where there is none. */
  readonly scale: number
  /** The number as written, where it begins with digits. */
  readonly digits: Digits | null
  readonly currency: string | null
  /** A unit that touches the digits: "45km". */
  readonly unit: UnitEntry | null
  /** "100+". */
  readonly orMore: boolean
}

const plain = {
  vague: false,
  zero: null,
  scale: 1,
  digits: null,
  currency: null,
  unit: null,
  orMore: false,
} as const

/** The longest number that starts at token `at`, or null. `money` where a currency sign stands before it. */
export function readNumeral(reader: Reader, at: number, money = false): Numeral | null {
  if (at >= reader.end) return null
  const code = reader.lower[at]!.charCodeAt(0)
  if (isNumeric(code) || hasSign(reader.lower[at]!) || hasCode(reader, at)) return fromDigits(reader, at, money)
  return fromZero(reader, at) ?? fromFraction(reader, at) ?? fromVague(reader, at) ?? fromWords(reader, at)
}

const isNumeric = (code: number): boolean => (code >= 48 && code <= 57) || code === 46 || (code >= 188 && code <= 190)
const hasSign = (text: string): boolean => text.length > 1 && /^[a-z]{0,2}[$€£¥₹₽₪₦₺₴₩~≈+]\.?\d/u.test(text)

/** "USD10m", "RM79": a currency code that touches the digits. */
function hasCode({ lower, lexicon }: Reader, at: number): boolean {
  const code = /^([a-z]{1,3})\d/u.exec(lower[at]!)?.[1]
  return code !== undefined && (lexicon.currencies.has(code) || (lower[at - 1] === '$' && code.length < 3))
}

function fromDigits(reader: Reader, at: number, money: boolean): Numeral | null {
  const last = lastPiece(reader, at)
  const digits = readDigits(written(reader, at, last))
  if (!digits) return null
  const group = nextGroup(reader, last, digits) ?? decimals(reader, last, digits)
  if (group) return scaled(reader, group.end, { ...plain, end: group.end, value: group.value, digits })
  const currency = currencyOf(reader, digits.prefix)
  const base: Numeral = { ...plain, end: last + 1, value: digits.value, digits, currency }
  return withTail(reader, base, tailOf(reader, last, digits), money || currency !== null)
}

function currencyOf({ lexicon }: Reader, prefix: string): string | null {
  return lexicon.currencies.get(prefix)?.find(p => p.words.length === 1)?.value ?? null
}

/** The last token of a number that separators cut in pieces: "10,00,000". */
function lastPiece(reader: Reader, at: number): number {
  let last = at
  for (let next = joinedTo(reader, last); next > last; next = joinedTo(reader, last)) last = next
  return last
}

/** ",000" as two tokens, ".5m" as one. */
function joinedTo(reader: Reader, last: number): number {
  const next = last + 1
  const word = reader.lower[next]
  if (next >= reader.end || (word !== ',' && !word!.startsWith('.')) || !touches(reader, next)) return last
  if (word !== ',') return /^\.\d/u.test(word!) && /^\p{L}{0,3}\d+$/u.test(reader.lower[last]!) ? next : last
  return next + 1 < reader.end && touches(reader, next + 1) && /^\d/u.test(reader.lower[next + 1]!) ? next + 1 : last
}

const written = ({ tokens }: Reader, at: number, last: number): string =>
  last === at
    ? tokens[at]!.text
    : tokens
        .slice(at, last + 1)
        .map(t => t.text)
        .join('')

/** "22, 000" and "22 000": a group of thousands after a blank. */
function nextGroup({ tokens, end }: Reader, at: number, digits: Digits): { value: number; end: number } | null {
  if (!digits.bare || digits.value < 1 || digits.value > 999) return null
  const comma = at + 2 < end && tokens[at + 1]!.text === ','
  const next = tokens[comma ? at + 2 : at + 1]
  if (!next || next.index >= end || !/^\d{3}$/u.test(next.text)) return null
  const gap = next.span[0] - tokens[next.index - 1]!.span[1]
  if (gap !== 1 || !/0$/u.test(next.text)) return null
  return { value: digits.value * 1000 + Number(next.text), end: next.index + 1 }
}

/** "6. 6 feet": decimals after a blank, where a unit or a time of day follows. */
function decimals(reader: Reader, at: number, digits: Digits): { value: number; end: number } | null {
  const { tokens, lexicon, end } = reader
  if (!digits.bare || at + 3 >= end || tokens[at + 1]!.text !== '.' || !touches(reader, at + 1)) return null
  const part = tokens[at + 2]!
  if (!/^\d{1,2}$/u.test(part.text) || part.span[0] - tokens[at + 1]!.span[1] !== 1) return null
  const measured = phraseAt(reader, lexicon.units, at + 3) ?? phraseAt(reader, lexicon.clock, at + 3)
  return measured && { value: Number(`${digits.value}.${part.text}`), end: at + 3 }
}

/** Letters that touch the digits, in the same token or as the token after it. */
function tailOf(reader: Reader, at: number, digits: Digits): { text: string; end: number } {
  if (digits.suffix) return { text: digits.suffix, end: at + 1 }
  const next = at + 1
  if (next < reader.end && touches(reader, next) && /^(?:[a-z²³/]{1,4}|%|°|\+)$/u.test(reader.lower[next]!))
    return { text: reader.lower[next]!, end: next + 1 }
  return { text: '', end: at + 1 }
}

function withTail(reader: Reader, base: Numeral, tail: { text: string; end: number }, money: boolean): Numeral | null {
  const { lexicon } = reader
  if (tail.text === '') return scaled(reader, base.end, base)
  const orMore = tail.text.endsWith('+')
  const letters = orMore ? tail.text.slice(0, -1) : tail.text
  const scale = lexicon.suffixes.get(letters)
  const unit = lexicon.tight.get(letters) ?? lexicon.units.get(letters)?.find(p => p.words.length === 1)?.value ?? null
  if (scale !== undefined && (!unit || money || countsNext(reader, tail.end)))
    return { ...base, end: tail.end, value: base.value * scale, scale, orMore }
  if (unit) return { ...base, end: tail.end, unit, orMore }
  if (letters === '') return { ...scaled(reader, tail.end, base), orMore }
  return null
}

/** "5m people", "2.7m combined sales": a plural noun after it, so that the letter is no unit; but "5m high walls". */
function countsNext({ tokens, lower, lexicon, end }: Reader, at: number): boolean {
  for (let k = at; k < Math.min(end, at + 4); k++) {
    const { upos, xpos } = tokens[k]!
    if (xpos === 'NNS') return true
    if (lexicon.dimensions.has(lower[k]!) || !/^(?:ADJ|VERB|NOUN|PROPN|CCONJ)$/u.test(upos)) return false
  }
  return false
}

/** "3 million", "500 crore", "2 hundred thousand", "2.5 dozen"; "3 and a half million". */
function scaled(reader: Reader, at: number, base: Numeral): Numeral {
  const half = andAHalf(reader, at)
  let { value, scale } = base
  let end = at
  if (half && reader.lexicon.scales.has(reader.lower[half.end] ?? '')) {
    value += half.value
    end = half.end
  }
  for (let at = scaleFrom(reader, end); at !== null; at = scaleFrom(reader, end)) {
    const by = scaleAt(reader, at)!
    value *= by
    scale *= by
    end = at + 1
  }
  return { ...base, value: exact(value), scale, end }
}

/** Where a scale word stands, also after a hyphen that joins it: "$5-billion". */
function scaleFrom(reader: Reader, at: number): number | null {
  if (scaleAt(reader, at) !== undefined) return at
  const joined = at + 1 < reader.end && isHyphen(reader.lower[at]) && touches(reader, at)
  return joined && scaleAt(reader, at + 1) !== undefined ? at + 1 : null
}

const scaleAt = (reader: Reader, at: number): number | undefined =>
  at < reader.end ? reader.lexicon.scales.get(reader.lower[at]!) : undefined

/** 1.1 × 1e6 without the dust of binary fractions. */
const exact = (value: number): number => Number(value.toPrecision(12))

function andAHalf({ lexicon, lower, end }: Reader, at: number): { value: number; end: number } | null {
  if (at + 2 >= end || lower[at] !== lexicon.words.and || !lexicon.articles.has(lower[at + 1]!)) return null
  const value = lexicon.fractions.get(lower[at + 2]!)
  return value === undefined ? null : { value, end: at + 3 }
}

function fromZero(reader: Reader, at: number): Numeral | null {
  const zero = phraseAt(reader, reader.lexicon.zeros, at)
  return zero && { ...plain, end: zero.end, value: 0, zero: zero.value }
}

/** "half a million", "a quarter of a million", "half a dozen", "a quarter mile", "a third of". */
function fromFraction(reader: Reader, at: number): Numeral | null {
  const { lexicon, lower } = reader
  const start = lexicon.articles.has(lower[at]!) ? at + 1 : at
  const fraction = lexicon.fractions.get(lower[start] ?? '')
  if (fraction === undefined) return null
  let next = start + 1
  if (lower[next] === lexicon.words.of) next++
  if (lexicon.articles.has(lower[next] ?? '')) next++
  const scale = scaleAt(reader, next)
  if (scale !== undefined) return { ...plain, end: next + 1, value: fraction * scale, scale }
  const unit = phraseAt(reader, lexicon.units, start + 1) ?? phraseAt(reader, lexicon.units, next)
  const measured = unit && unit.value.unit !== 'duration' && unit.value.unit !== 'money'
  if (!measured) return null
  const end = phraseAt(reader, lexicon.units, start + 1) ? start + 1 : next
  return { ...plain, end, value: fraction }
}

/** "several", "dozens", "tens of thousands", "a few hundred", "several dozen". */
function fromVague(reader: Reader, at: number): Numeral | null {
  const { lexicon, lower } = reader
  const phrase = phraseAt(reader, lexicon.vaguePhrases, at)
  const word = phrase ?? (lexicon.vague.has(lower[at]!) ? { value: lexicon.vague.get(lower[at]!)!, end: at + 1 } : null)
  if (!word) return null
  const multiple = vagueAfter(reader, word)
  if (multiple) return { ...plain, vague: true, ...multiple }
  const scale = scaleAt(reader, word.end)
  if (scale !== undefined) return { ...plain, vague: true, end: word.end + 1, value: word.value * scale, scale }
  const few = phrase !== null && phrase.value >= 3
  const tens = word.value === 20
  return few || tens ? null : { ...plain, vague: true, ...word, scale: word.value >= 1e6 ? word.value / 2 : 1 }
}

/** "tens of thousands", "hundreds of millions", "several thousands", "dozens of hundreds". */
function vagueAfter(
  { lexicon, lower }: Reader,
  word: { value: number; end: number },
): { value: number; end: number; scale: number } | null {
  const at = lower[word.end] === lexicon.words.of ? word.end + 1 : word.end
  const plural = lexicon.vague.get(lower[at] ?? '')
  if (plural === undefined || plural < 200) return null
  const scale = plural / 2
  return { value: word.value * scale, end: at + 1, scale }
}

/** "twenty-two", "one hundred and five thousand", "a dozen", "one and a half million". */
function fromWords(reader: Reader, at: number): Numeral | null {
  const { lexicon, lower, end } = reader
  const start = lexicon.articles.has(lower[at]!) && scaleAt(reader, at + 1) !== undefined ? at + 1 : at
  let total = 0
  let current: number | null = start > at ? 1 : null
  let scale = 1
  let k = start
  while (k < end) {
    const number: number | null = wordValue(reader, k)
    const by = scaleAt(reader, k)
    if (number !== null && joins(current, number)) {
      current = (current ?? 0) + number
      scale = 1
    } else if (by !== undefined && current !== null && by !== scale) {
      scale *= by
      if (by <= 100) current *= by
      else {
        total += current * by
        current = null
      }
    } else if (isLink(reader, k, current, total)) {
      k++
      continue
    } else break
    k++
    const half = andAHalf(reader, k)
    if (half && (current !== null || total > 0)) {
      if (current === null) total += half.value * scale
      else current += half.value * (current >= 100 ? scale : 1)
      k = half.end
    }
    if (current === null && wordValue(reader, k) === null && !isLink(reader, k, current, total)) break
  }
  const value = total + (current ?? 0)
  return value > 0 && k > start ? { ...plain, end: k, value: exact(value), scale } : null
}

/** "twenty" and "twenty-two" written as one token. */
function wordValue({ lexicon, lower, end }: Reader, at: number): number | null {
  if (at >= end) return null
  const own = lexicon.numbers.get(lower[at]!)
  if (own !== undefined) return own
  const cut = lower[at]!.indexOf('-')
  if (cut < 0) return null
  const tens = lexicon.numbers.get(lower[at]!.slice(0, cut))
  const ones = lexicon.numbers.get(lower[at]!.slice(cut + 1))
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : null
}

/** Twenty takes two, a hundred takes ninety-nine, nothing takes anything. */
const joins = (current: number | null, number: number): boolean =>
  current === null ||
  (current >= 100 && current % 100 === 0 ? number < 100 : current % 100 >= 20 && current % 10 === 0 && number < 10)

/** "twenty-two" (the hyphen) and "two hundred and five" (the "and"), only where a fitting number follows. */
function isLink(reader: Reader, at: number, current: number | null, total: number): boolean {
  const { lexicon, lower } = reader
  const next = wordValue(reader, at + 1)
  if (next === null || (current === null && total === 0)) return false
  if (isHyphen(lower[at])) return current !== null && current % 100 >= 20 && current % 10 === 0 && next < 10
  if (lower[at] !== lexicon.words.and) return false
  return current === null ? total >= 1000 && next < 100 : current >= 100 && current % 100 === 0 && next < 100
}

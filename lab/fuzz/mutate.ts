/** What mutations draw from. */
export interface Material {
  readonly random: () => number
  /** Words of the grammar. */
  readonly words: readonly Uint8Array[]
  /** Another input, to take parts of. */
  readonly other: () => Uint8Array
  /** In bytes. */
  readonly longest: number
}

type Mutation = (input: Uint8Array, material: Material) => Uint8Array

/** A changed copy: from one change to eight, mostly few. */
export function mutated(input: Uint8Array, material: Material): Uint8Array {
  let changed = input
  for (let left = 2 ** below(material, 4); left > 0; left--) changed = pick(material, mutations)(changed, material)
  return changed.subarray(0, material.longest)
}

const below = ({ random }: Material, end: number): number => Math.floor(random() * end)
const pick = <T>(material: Material, items: readonly T[]): T => items[below(material, items.length)]!

/** A stretch, mostly short. */
function stretch(input: Uint8Array, material: Material): [start: number, end: number] {
  const start = below(material, input.length + 1)
  const most = Math.min(input.length - start, 2 ** below(material, 11))
  return [start, start + below(material, most + 1)]
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts)

const replaced = (input: Uint8Array, [start, end]: readonly [number, number], by: Uint8Array): Uint8Array =>
  joined(input.subarray(0, start), by, input.subarray(end))

const at = (input: Uint8Array, material: Material): [number, number] => {
  const where = below(material, input.length + 1)
  return [where, where]
}

const edges = [
  '-1',
  '0',
  '-0',
  '1',
  '127',
  '128',
  '255',
  '256',
  '65535',
  '65536',
  '2147483647',
  '-2147483648',
  '4294967295',
  '4294967296',
  '9007199254740991',
  '9007199254740993',
  '18446744073709551616',
  '1e999',
  '0.1',
  '1e-7',
  '00000000001',
].map(text => Buffer.from(text))

const wholes = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff]

/** A number in binary, as archives write them. */
function binary(material: Material): Uint8Array {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(pick(material, wholes))
  return bytes.subarray(0, pick(material, [1, 2, 4]))
}

/** Where the digits stand that follow some place; null where none do. */
function digits(input: Uint8Array, material: Material): [number, number] | null {
  const isDigit = (i: number): boolean => input[i]! >= 0x30 && input[i]! <= 0x39
  let start = below(material, input.length + 1)
  while (start < input.length && !isDigit(start)) start++
  let end = start
  while (end < input.length && isDigit(end)) end++
  return end > start ? [start, end] : null
}

function changedByte(input: Uint8Array, material: Material, change: (byte: number) => number): Uint8Array {
  if (input.length === 0) return input
  const copy = Uint8Array.from(input)
  const where = below(material, copy.length)
  copy[where] = change(copy[where]!)
  return copy
}

const mutations: readonly Mutation[] = [
  // A bit, a byte.
  (input, m) => changedByte(input, m, byte => byte ^ (1 << below(m, 8))),
  (input, m) => changedByte(input, m, () => below(m, 256)),
  (input, m) => changedByte(input, m, byte => byte + pick(m, [1, -1, 0x20])),
  // A word of the grammar, in between, instead, and many times.
  (input, m) => replaced(input, at(input, m), pick(m, m.words)),
  (input, m) => replaced(input, at(input, m), pick(m, m.words)),
  (input, m) => replaced(input, stretch(input, m), pick(m, m.words)),
  (input, m) => replaced(input, at(input, m), repeated(pick(m, m.words), m)),
  // A stretch twice, many times, left out, moved.
  (input, m) => replaced(input, at(input, m), input.subarray(...stretch(input, m))),
  (input, m) => replaced(input, at(input, m), repeated(input.subarray(...stretch(input, m)), m)),
  (input, m) => replaced(input, stretch(input, m), new Uint8Array()),
  (input, m) => input.subarray(0, below(m, input.length + 1)),
  // Parts of another.
  (input, m) => {
    const other = m.other()
    return replaced(input, stretch(input, m), other.subarray(...stretch(other, m)))
  },
  (input, m) => {
    const other = m.other()
    return joined(input.subarray(0, below(m, input.length + 1)), other.subarray(below(m, other.length + 1)))
  },
  // Numbers at their edges.
  (input, m) => replaced(input, digits(input, m) ?? at(input, m), pick(m, edges)),
  (input, m) => {
    const number = binary(m)
    const where = below(m, input.length + 1)
    return replaced(input, [where, Math.min(where + number.length, input.length)], number)
  },
]

function repeated(part: Uint8Array, material: Material): Uint8Array {
  const most = Math.max(1, Math.floor(material.longest / Math.max(1, part.length)))
  const times = Math.min(most, 2 ** below(material, 8))
  return joined(...Array.from({ length: times }, () => part))
}

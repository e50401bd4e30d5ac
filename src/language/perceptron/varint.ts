/** Non-negative integers below 2^31, seven bits a byte, low bits first; the top bit says that more follow. */
export function varints(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 5)
  let at = 0
  for (let value of values) {
    while (value > 127) {
      bytes[at++] = (value & 127) | 128
      value >>>= 7
    }
    bytes[at++] = value
  }
  return bytes.slice(0, at)
}

/** Reads `count` integers from `start`; bytes missing at the end read as zero. `end` is the position after the last. */
export function readVarints(bytes: Uint8Array, start: number, count: number): { values: Int32Array; end: number } {
  const values = new Int32Array(count)
  let at = start
  for (let i = 0; i < count; i++) {
    let value = 0
    let shift = 0
    for (let byte = bytes[at++] ?? 0; ; byte = bytes[at++] ?? 0) {
      value |= (byte & 127) << shift
      shift += 7
      if (byte < 128) break
    }
    values[i] = value
  }
  return { values, end: at }
}

/** The inputs that reached something that none before them did. */
export interface Corpus {
  /** Keeps an input where the counters show something new; sets them back to nothing. */
  readonly consider: (input: Uint8Array) => boolean
  readonly pick: (random: () => number) => Uint8Array
  readonly size: () => number
  /** How many of the places were reached at all. */
  readonly reached: () => number
}

/** A corpus over counters, which inputs raise while they are tried. */
export function corpusOver(counters: Uint8Array): Corpus {
  const inputs: Uint8Array[] = []
  /** For each place, which of the ranges of `rangeOf` it was reached in, as bits. */
  const seen = new Uint8Array(counters.length)
  const eights = new BigUint64Array(counters.buffer, 0, counters.length / 8)
  const isNew = (): boolean => {
    let found = false
    for (let eight = 0; eight < eights.length; eight++) {
      if (eights[eight] === 0n) continue
      for (let place = eight * 8; place < eight * 8 + 8; place++) {
        const range = rangeOf(counters[place]!)
        if ((seen[place]! & range) === range) continue
        seen[place]! |= range
        found = true
      }
    }
    counters.fill(0)
    return found
  }
  return {
    consider(input) {
      if (!isNew()) return false
      inputs.push(Uint8Array.from(input))
      return true
    },
    // Half the time one of the newest, which were tried least; the shorter of two, which is tried faster.
    pick(random) {
      const from = random() < 0.5 ? Math.max(0, inputs.length - 32) : 0
      const any = (): Uint8Array => inputs[from + Math.floor(random() * (inputs.length - from))] ?? new Uint8Array()
      const [one, other] = [any(), any()]
      return one.length < other.length ? one : other
    },
    size: () => inputs.length,
    reached: () => seen.filter(range => range > 0).length,
  }
}

/** Once, twice, a few times, often: as a bit. */
function rangeOf(times: number): number {
  if (times <= 3) return times === 0 ? 0 : 1 << (times - 1)
  if (times < 8) return 8
  if (times < 16) return 16
  if (times < 32) return 32
  return times < 128 ? 64 : 128
}

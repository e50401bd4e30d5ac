/** For how long a resource was busy, hour by hour. */
export interface Busy {
  add(from: number, seconds: number): void
  /** Share of the time that so many of the resource have, over `hours` and in the busiest of them. */
  share(many: number, hours: number): { readonly day: number; readonly hour: number }
}

const hour = 3600

export function createBusy(): Busy {
  const seconds: number[] = []
  return {
    add(from, left) {
      for (let at = from; left > 0; ) {
        const h = Math.floor(at / hour)
        const here = Math.min(left, (h + 1) * hour - at)
        seconds[h] = (seconds[h] ?? 0) + here
        // What is left of an hour may be too little to move the time on.
        at = (h + 1) * hour
        left -= here
      }
    },
    share(many, hours) {
      const used = Array.from({ length: hours }, (_, h) => (seconds[h] ?? 0) / (many * hour))
      return { day: used.reduce((sum, n) => sum + n, 0) / hours, hour: Math.max(...used) }
    },
  }
}

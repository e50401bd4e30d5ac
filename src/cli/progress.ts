/** How far a long run has come; draws nothing until it has taken two seconds. */
export interface Progress {
  /** `done` reports so far; `share` of all the input, 0 to 1, where its size is known. */
  update(done: number, share: number | null): void
  /** Takes the bar away. */
  end(): void
}

const patience = 2000
const interval = 200
const barWidth = 24

const silent: Progress = { update: () => {}, end: () => {} }

interface Out {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** A bar on `out` with rate and time left, where that is a terminal. `now` in milliseconds. */
export function progressOn(out: Out | null, now: () => number = () => performance.now()): Progress {
  if (!out?.isTTY) return silent
  const started = now()
  let drawn = 0
  return {
    update(done, share) {
      const time = now()
      if (time - started < patience || time - drawn < interval) return
      drawn = time
      const words = progressWords(done, share, (time - started) / 1000)
      out.write(`\r\u001b[K${words.slice(0, (out.columns ?? 80) - 1)}`)
    },
    end() {
      if (drawn > 0) out.write('\r\u001b[K')
      drawn = 0
    },
  }
}

/** `█████░░░░░ 312 reports · 24 a second · 22 s left` */
export function progressWords(done: number, share: number | null, seconds: number): string {
  const rate = done / seconds
  const pace = `${done} report${done === 1 ? '' : 's'} · ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`
  if (share === null || share <= 0) return pace
  const filled = Math.round(Math.min(1, share) * barWidth)
  const left = Math.max(0, (seconds / share) * (1 - share))
  return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${pace} · ${duration(left)} left`
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}

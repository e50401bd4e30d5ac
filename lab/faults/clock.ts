import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import type { Scenario } from './scenario.ts'

/** Where Debian's `faketime` puts it. */
const library = '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1'
const programs = ['reader 1', 'reader 2', 'desk', 'PostgreSQL'] as const

/** Sets the clocks of the programs and of PostgreSQL hours on and back while they run. */
export function clock(): Scenario {
  if (!existsSync(library)) throw new Error('the clock is set by libfaketime: apt-get install faketime')
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-clock-'))
  // PostgreSQL runs as another user.
  chmodSync(folder, 0o755)
  const set = (which: number, hours: number): void =>
    writeFileSync(join(folder, String(which)), `${hours < 0 ? '-' : '+'}${Math.abs(hours)}h\n`)
  const env = (which: number): NodeJS.ProcessEnv => {
    set(which, 0)
    return {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: join(folder, String(which)),
      FAKETIME_CACHE_DURATION: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      FAKETIME_DISABLE_SHM: '1',
    }
  }
  return {
    server: () => ({ env: env(3) }),
    env,
    async harm({ address, random, left }) {
      const jumps = [0, 0, 0, 0]
      for (let round = 0; round < 24; round++) {
        await setTimeout(3000 + 6000 * random())
        // PostgreSQL every third time; back to the right time in the end.
        const which = round % 3 === 2 ? 3 : Math.floor(3 * random())
        const hours = round < 20 ? Math.round(24 * random() - 12) : 0
        for (const one of round < 20 ? [which] : [0, 1, 2, 3]) set(one, hours)
        if (round < 20) jumps[which]!++
        if (which === 3) await showsOf(address, round < 20 ? hours : 0)
        console.error(round < 20 ? programs[which] : 'all', `${hours} h`, `${await left()} left`)
      }
      return `clocks set up to 12 h on or back: ${programs.map((p, i) => `${p} ${jumps[i]}`).join(', ')} times`
    },
    tidy: () => rmSync(folder, { recursive: true }),
  }
}

/** Throws where the clock of PostgreSQL was not set. */
async function showsOf(address: string, hours: number): Promise<void> {
  await setTimeout(1500)
  const client = new pg.Client(address)
  await client.connect()
  const { rows } = await client.query('select now() as at')
  await client.end()
  const off = (rows[0].at.getTime() - Date.now()) / 3_600_000
  if (Math.abs(off - hours) > 0.1) throw new Error(`the clock of PostgreSQL is ${off} hours off, not ${hours}`)
}

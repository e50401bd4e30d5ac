import { setTimeout } from 'node:timers/promises'
import type { Scenario } from './scenario.ts'
import { mountSmallDisk, type SmallDisk } from './small-disk.ts'

const MB = 2 ** 20
/** In bytes: in the beginning, what is left free of it each time, and in the end. */
const [begin, room, end] = [2048 * MB, 48 * MB, 8192 * MB]
/** In milliseconds: how long the disk stays full, and how long it may take to fill. */
const [full, filling] = [30_000, 180_000]
/** In bytes: PostgreSQL comes up again with so little, but cannot write what it keeps for whoever lets himself in. */
const scant = 48 * 1024

/**
 * The disk of the database fills up while programs read, three times; the second time PostgreSQL crashes on it and comes up
 * again. Each time it is given room later.
 */
export function diskFull(): Scenario {
  let disk: SmallDisk
  return {
    server() {
      disk = mountSmallDisk(begin)
      return { within: disk.folder }
    },
    async harm({ server, left }) {
      let [times, restarts] = [0, 0]
      for (let round = 0; round < 3; round++) {
        disk.resize(disk.used() + room)
        // What PostgreSQL cannot write it takes back: the disk is rarely full to the last byte.
        const until = performance.now() + filling
        while (disk.free() > MB && server.runs() && performance.now() < until) await setTimeout(200)
        if (disk.free() <= MB || !server.runs()) times++
        if (round === 1) {
          disk.resize(disk.used() + scant)
          server.crash()
        }
        await setTimeout(full)
        disk.resize(end)
        if (!server.runs()) {
          await server.restart()
          restarts++
        }
        console.error(`full ${times}`, `${await left()} left`)
        await setTimeout(10_000)
      }
      return `full ${times} times for 30 s, with one crash; PostgreSQL ended by itself and was started ${restarts} times`
    },
    tidy: () => disk.remove(),
  }
}

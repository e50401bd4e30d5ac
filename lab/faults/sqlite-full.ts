import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLedger } from '../../src/ledger/open-at.ts'
import { program } from './kept.ts'
import { type Outcome, reportsIn } from './outcome.ts'
import { mountSmallDisk } from './small-disk.ts'

const MB = 2 ** 20

/** The disk of a ledger in a file fills up while reports are added; then it is given room, and they are added again. */
export async function sqliteFull(file: string): Promise<Outcome> {
  const expected = readFileSync(file, 'utf8').trimEnd().split('\n').length
  const disk = mountSmallDisk(24 * MB)
  const path = join(disk.folder, 'a.ledger')
  const add = () => spawnSync(process.execPath, [program, 'add', file, '--ledger', path], { encoding: 'utf8' })
  const first = add()
  const told = /ledger-full/.test(first.stderr)
  const half = await openLedger(path)
  const { reports } = await half.status()
  let faults = 0
  for await (const _ of half.check()) faults++
  await half.close()
  disk.resize(4096 * MB)
  const second = add()
  const ledger = await openLedger(path)
  const outcome = await reportsIn(ledger, expected)
  await ledger.close()
  disk.remove()
  return {
    figures: { done: `full after ${reports} reports, then given room and added again`, ...outcome.figures },
    wrong: [
      ...outcome.wrong,
      ...(first.status !== 0 && told ? [] : [`full: ended with ${first.status}: ${first.stderr.slice(-300)}`]),
      ...(reports > 0 && reports < expected && faults === 0 ? [] : [`full: ${reports} reports, ${faults} faults`]),
      ...(second.status === 0 ? [] : [`added again: ended with ${second.status}: ${second.stderr.slice(-300)}`]),
    ],
  }
}

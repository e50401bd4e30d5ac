import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file system of its own that can be made larger. Only root may mount one. */
export interface SmallDisk {
  readonly folder: string
  /** In bytes. */
  used(): number
  free(): number
  resize(bytes: number): void
  remove(): void
}

export function mountSmallDisk(bytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder])
  const blocks = (of: 'bfree' | 'blocks'): number => {
    const stats = statfsSync(folder)
    return stats[of] * stats.bsize
  }
  return {
    folder,
    used: () => blocks('blocks') - blocks('bfree'),
    free: () => blocks('bfree'),
    resize: to => void execFileSync('mount', ['-o', `remount,size=${to}`, folder]),
    remove() {
      // Files that wait to be collected are still open.
      execFileSync('umount', ['--lazy', folder])
      rmdirSync(folder)
    },
  }
}

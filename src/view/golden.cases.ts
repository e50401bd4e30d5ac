import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import { type Line, plainText } from './line.ts'

/**
 * Compares with `goldens/<name>.txt`. What has changed is written beside it as `<name>.changed.txt`:
 * look at both, and rename the new one if it is better.
 */
export function expectGolden(name: string, lines: readonly Line[]): void {
  const file = new URL(`./goldens/${name}.txt`, import.meta.url)
  const changed = new URL(`./goldens/${name}.changed.txt`, import.meta.url)
  const found = `${plainText(lines).join('\n')}\n`
  const wanted = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (found === wanted) rmSync(changed, { force: true })
  else writeFileSync(changed, found)
  expect(found).toBe(wanted)
}

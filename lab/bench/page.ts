import { readFileSync, writeFileSync } from 'node:fs'
import { inRepository } from './shared.ts'

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->` in a page. Throws where the marks are missing. */
export function writeSection(page: string, name: string, body: string): void {
  const path = inRepository(page)
  const text = readFileSync(path, 'utf8')
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(open), text.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`${page} has no section ${open} … ${close}`)
  writeFileSync(path, `${text.slice(0, from + open.length)}\n${body}\n${text.slice(to)}`)
}

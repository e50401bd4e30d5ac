import { readdirSync, readFileSync } from 'node:fs'
import { type Token, tokenizer } from 'acorn'
import { transformSync } from 'esbuild'

/** A regular expression as it is written somewhere in the sources. */
export interface Written {
  readonly file: string
  readonly source: string
  readonly flags: string
}

const root = new URL('../../', import.meta.url)

/** Every regular expression literal of the program and of the desk; tests and cases read no foreign text. */
export function writtenExpressions(): Written[] {
  return ['src/', 'web/src/'].flatMap(folder =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file) && !/\.(test|cases)\.ts$/.test(file))
      .flatMap(file => literalsOf(folder + file.replaceAll('\\', '/'))),
  )
}

function literalsOf(file: string): Written[] {
  const loader = file.endsWith('x') ? 'tsx' : 'ts'
  const { code } = transformSync(readFileSync(new URL(file, root), 'utf8'), { loader, target: 'esnext' })
  const found: Written[] = []
  for (const token of tokenizer(code, { ecmaVersion: 'latest', sourceType: 'module' })) {
    if (token.type.label !== 'regexp') continue
    const { pattern, flags } = (token as Token & { value: { pattern: string; flags: string } }).value
    found.push({ file, source: pattern, flags })
  }
  return found
}

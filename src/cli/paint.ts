import pc from 'picocolors'
import type { Line, Role } from '../view/line.ts'

export type Painter = (line: Line) => string

interface Terminal {
  readonly isTTY?: boolean
}

/**
 * Whether to write colours: never with --no-color or NO_COLOR, else always with FORCE_COLOR, else on a
 * terminal that has them.
 */
export function wantsColour(out: Terminal, option: boolean, env: NodeJS.ProcessEnv): boolean {
  if (!option || env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return out.isTTY === true && env.TERM !== 'dumb'
}

/** Turns lines into strings: plain words, or each role in its look. */
export function painter(colour: boolean): Painter {
  if (!colour) return line => trimEnd(line.map(s => s.text).join(''))
  const c = pc.createColors(true)
  // Figures are underlined and events bold beside their colours: no kind is told by colour alone.
  // Later roles are put on first, so that the inner mark gives the colour.
  const looks: { readonly [R in Role]: (text: string) => string } = {
    heading: c.bold,
    strong: c.bold,
    dim: c.dim,
    notice: c.yellow,
    statement: c.cyan,
    nested: c.blueBright,
    source: t => c.bold(c.cyan(t)),
    cue: t => c.italic(c.cyan(t)),
    figure: t => c.underline(c.yellow(t)),
    event: t => c.bold(c.magenta(t)),
  }
  return line => line.map(s => s.roles.reduceRight((text, role) => looks[role](text), s.text)).join('')
}

const trimEnd = (text: string): string => text.replace(/ +$/, '')

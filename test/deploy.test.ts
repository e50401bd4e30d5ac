import { readdirSync, readFileSync } from 'node:fs'
import { Command } from 'commander'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { declarations } from '../src/cli/declare/list.ts'

const folder = new URL('../deploy/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const operating = read('../docs/operating.md')

const program = new Command()
for (const declare of declarations) declare(program, () => {})

/** Whether the program has this command and all these options. */
function isCommand([name, ...args]: readonly string[]): boolean {
  const command = program.commands.find(c => c.name() === name)
  const options = args.filter(arg => arg.startsWith('--'))
  return command !== undefined && options.every(option => command.options.some(o => o.long === option))
}

it('deploy/compose.yaml starts commands that are there, each after what it needs', () => {
  const { services } = parse(read('compose.yaml'), { merge: true })
  for (const { command } of [services.desk, services.worker]) expect(isCommand(command)).toBe(true)
  for (const { depends_on } of [services.desk, services.worker])
    expect(Object.keys(services)).toEqual(expect.arrayContaining(Object.keys(depends_on)))
})

it('deploy/compose.yaml wants only what docs/operating.md puts into .env', () => {
  const wanted = [...read('compose.yaml').matchAll(/\$\{(\w+)/g)].map(([, name]) => name!)
  const [, given] = /^printf '(.*?)'.* \.env$/m.exec(operating)!
  expect(new Set(wanted)).toEqual(new Set([...given!.matchAll(/([A-Z_]+)=%s/g)].map(([, name]) => name!)))
})

it('deploy/compose.yaml asks the database over TCP: on the socket one answers that is only being made', () => {
  expect(parse(read('compose.yaml')).services.database.healthcheck.test).toContain('-h')
})

it('docs/operating.md runs commands that are there', () => {
  const lines = [...operating.matchAll(/(?:exec desk|-u onrecord) onrecord ([^#|`\n]+)| worker (queue[^#|`\n]*)/g)]
  const commands = lines.map(([, there, run]) => (there ?? run)!.trim().split(/\s+/))
  expect(commands.length).toBeGreaterThan(5)
  expect(commands.filter(command => !isCommand(command))).toEqual([])
})

it('deploy/Dockerfile begins with a command that is there', () => {
  const command = /^CMD (\[.*\])$/m.exec(read('Dockerfile'))![1]!
  expect(isCommand(JSON.parse(command))).toBe(true)
})

it.each(readdirSync(folder).filter(name => name.endsWith('.service')))(
  'deploy/%s runs a command that is there',
  name => {
    const unit = read(name)
    const [, line] = /onrecord ((?:serve|backup|work|add)[^'\n]*)/.exec(unit)!
    expect(isCommand(line!.split(' ').map(arg => arg.replaceAll('"', '')))).toBe(true)
    expect(unit).toMatch(/^User=onrecord$/m)
  },
)

it('deploy/onrecord.service starts the desk again for ever: more than five times in ten seconds systemd does not', () => {
  const [, seconds] = /^RestartSec=(\d+)$/m.exec(read('onrecord.service'))!
  expect(Number(seconds) * 5).toBeGreaterThan(10)
})

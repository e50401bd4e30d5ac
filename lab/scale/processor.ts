import { readdirSync, readFileSync } from 'node:fs'

/** Seconds of processor time of this process: other work on the machine changes them little. */
export function ownSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Ticks of the kernel’s clock in a second. */
const ticks = 100

/** Of a process: who started it, and its ticks, with those of its children that have ended. */
function processAt(pid: string): { readonly parent: string; readonly own: number; readonly all: number } | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [, parent, ...rest] = line.slice(line.lastIndexOf(')') + 2).split(' ')
    const [user, system, childUser, childSystem] = rest.slice(9, 13).map(Number)
    return { parent: parent!, own: user! + system!, all: user! + system! + childUser! + childSystem! }
  } catch {
    return null
  }
}

/** Seconds of processor time of a server and of all that it started, found by the process of one of its connections. */
export function serverSeconds(connection: number): number {
  const server = processAt(String(connection))!.parent
  const running = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(processAt)
    .filter(p => p?.parent === server)
  return (processAt(server)!.all + running.reduce((sum, p) => sum + p!.own, 0)) / ticks
}

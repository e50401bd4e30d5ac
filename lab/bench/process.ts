import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { inRepository } from './shared.ts'

/** A whole process: wall seconds, and resident memory in bytes (peak; mean of the first and last third of its life). */
export interface ProcessUsage {
  readonly seconds: number
  readonly peak: number
  readonly firstThird: number
  readonly lastThird: number
}

/** Runs the command line tool with some input, its output thrown away. Memory is sampled from /proc. Rejects where it fails. */
export function runCli(args: readonly string[], input = ''): Promise<ProcessUsage> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, [inRepository('dist/cli/main.js'), ...args], {
      stdio: ['pipe', 'ignore', 'inherit'],
    })
    const samples: number[] = []
    let peak = 0
    const sampler = setInterval(() => {
      const status = statusOf(child.pid!)
      if (!status) return
      samples.push(status.rss)
      peak = Math.max(peak, status.peak)
    }, 20)
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.on('error', reject)
    child.on('close', code => {
      clearInterval(sampler)
      if (code !== 0) reject(new Error(`onrecord ${args.join(' ')} ended with ${code}`))
      const third = Math.ceil(samples.length / 3)
      const seconds = (performance.now() - started) / 1000
      resolve({ seconds, peak, firstThird: mean(samples.slice(0, third)), lastThird: mean(samples.slice(-third)) })
    })
  })
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)

function statusOf(pid: number): { rss: number; peak: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const kb = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) * 1024
    return { rss: kb('VmRSS'), peak: kb('VmHWM') }
  } catch {
    return null
  }
}

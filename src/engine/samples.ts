import { readdirSync, readFileSync } from 'node:fs'
import { packageFolder } from './package.ts'

export interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The sample reports that come with the package: invented, in the manner of wire copy and news pages. */
export function loadSamples(folder: URL = new URL('examples/reports/', packageFolder)): Sample[] {
  return readdirSync(folder)
    .filter(name => /\.(?:txt|html)$/.test(name))
    .sort()
    .map(name => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }))
}

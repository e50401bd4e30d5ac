/**
 * The desk is tested in a real browser. This finds one or, run as a program, installs it where that is possible.
 * usage: npx tsx lab/browser.ts
 */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installed } from './apt.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe']
const apps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Path of a Chromium: CHROMIUM, else the first on the path, else where they are usually installed; undefined where there
 * is none.
 */
export function browserPath(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name)))
  return [process.env.CHROMIUM || undefined, ...onPath, ...apps].find(path => path !== undefined && runs(path))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !browserPath()) {
  installed('chromium')
  if (!browserPath()) {
    console.error('The desk is tested in Chromium, and none is there. Install it, or set CHROMIUM to its path.')
    process.exitCode = 1
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Context } from 'hono'
import { packageFolder } from '../engine/package.ts'
import { OnrecordError } from '../report/error.ts'
import type { PageFile } from './served.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** The built page, every file of it. Throws `no-desk` where it was not built. */
export function loadPage(folder: URL = new URL('dist/desk/', packageFolder)): Map<string, PageFile> {
  try {
    const files = readdirSync(folder).map(name => [`/${name}`, fileOf(folder, name)] as const)
    const index = files.find(([name]) => name === '/index.html')!
    return new Map([['/', index[1]], ...files])
  } catch (error) {
    const advice = 'Install onrecord again; in a clone of the repository, run npm run build.'
    throw new OnrecordError('no-desk', 'the desk’s page is not there', advice, { cause: error })
  }
}

const fileOf = (folder: URL, name: string): PageFile => ({
  type: types[extname(name)] ?? 'application/octet-stream',
  body: new Uint8Array(readFileSync(new URL(name, folder))),
})

/** A file of the page; the page itself for every address that it makes of its own, `/figures` or `/report/3f2a…`. */
export function pageAnswer(c: Context, page: ReadonlyMap<string, PageFile>): Response {
  const file = page.get(c.req.path) ?? (extname(c.req.path) === '' ? page.get('/') : undefined)
  if (!file) throw new OnrecordError('no-page', `there is nothing at ${c.req.path}`, 'Begin at /.')
  const fresh = c.req.path.endsWith('.woff2') ? 'public, max-age=31536000' : 'no-cache'
  return c.body(file.body, 200, { 'Content-Type': file.type, 'Cache-Control': fresh })
}

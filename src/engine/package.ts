import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)

/** The folder of this package, found by its name: a built file may lie deeper or less deep than its source. */
export const packageFolder = new URL('./', pathToFileURL(require.resolve('onrecord/package.json')))

const manifest: unknown = require('onrecord/package.json')

/** Version of the package. */
export const version: string = (manifest as { version: string }).version

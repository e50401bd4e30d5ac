import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const { resolve } = createRequire(import.meta.url)

/** The folder of this package, found by its name: a built file may lie deeper or less deep than its source. */
export const packageFolder = new URL('./', pathToFileURL(resolve('onrecord/package.json')))

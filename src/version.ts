import { createRequire } from 'node:module'

const manifest: unknown = createRequire(import.meta.url)('onrecord/package.json')

/** Version of the package. */
export const version: string = (manifest as { version: string }).version

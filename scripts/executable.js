import { chmodSync } from 'node:fs'

// The compiler writes files that are not executable; a command must be.
chmodSync(new URL('../dist/cli/main.js', import.meta.url), 0o755)

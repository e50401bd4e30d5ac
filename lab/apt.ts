import { execFileSync } from 'node:child_process'

/** Installs a Debian package; whoever asks looks whether it is there, in whatever way this failed. */
export function installed(name: string): void {
  const apt = (args: readonly string[]): Buffer =>
    execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  try {
    apt(['update', '-q'])
    apt(['install', '-q', '-y', '--no-install-recommends', name])
  } catch {
    // Told by the caller.
  }
}

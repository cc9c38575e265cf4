import { spawn } from 'node:child_process'
import { Refusal } from '../refusal.mjs'

/**
 * A display of one's own, without a screen and without a port. Xvfb chooses a free number itself.
 *
 * @returns {Promise<{display: string, stop: () => void}>}
 */
export function startXvfb() {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const stop = () => {
    xvfb.kill()
  }
  process.once('exit', stop)
  return new Promise((resolve, reject) => {
    xvfb.on('error', () =>
      reject(new Refusal('Xvfb is missing: install it (on Debian: apt-get install xvfb).')),
    )
    xvfb.on('close', () => reject(new Refusal('Xvfb ended before it showed a display.')))
    xvfb.stdio[3]?.once('data', (number) => resolve({ display: `:${String(number).trim()}`, stop }))
  })
}

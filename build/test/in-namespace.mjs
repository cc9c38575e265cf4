import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { runProgram } from '../refusal.mjs'
import { attempts, uncounted } from './network-counters.mjs'
import { play } from './play.mjs'

/**
 * Run inside of a new network namespace, as `in-namespace.mjs REPORT WORDS…`: plays the tests with nothing but loopback,
 * and writes `REPORT.network` {uncounted, attempts}: the ways to leave that went unseen when tried on purpose, and
 * how often something tried to leave while the tests played.
 */
await runProgram(async () => {
  const [report = '', ...words] = process.argv.slice(2)
  leaveOnlyLoopback(report)
  const unseen = await uncounted()
  const before = attempts()
  const code = await play(report, words)
  writeFileSync(`${report}.network`, JSON.stringify({ uncounted: unseen, attempts: attempts() - before }))
  return code
})

/**
 * Names must not be looked up outside through a helper of this machine, nor through one on a loopback that is another
 * one here: they are asked of an address that belongs to nobody (RFC 5737), and the helpers are out of sight.
 *
 * Chromium asks the kernel for a way to one address, sending nothing, to learn whether there is IPv6 at all (Google's
 * resolver, `kIPv6ProbeHost` in its sources). A way through loopback answers that; what is really sent there is
 * returned by the kernel as unroutable and counted.
 *
 * @param {string} report
 */
function leaveOnlyLoopback(report) {
  const resolver = `${report}.resolv.conf`
  const empty = `${report}.empty`
  writeFileSync(resolver, 'nameserver 192.0.2.53\noptions timeout:1 attempts:1\n')
  mkdirSync(empty)
  const quiet = { stdio: /** @type {const} */ ('ignore') }
  spawnSync('ip', ['link', 'set', 'lo', 'up'], quiet)
  spawnSync('ip', ['-6', 'route', 'add', '2001:4860:4860::8888/128', 'dev', 'lo'], quiet)
  if (existsSync('/etc/resolv.conf')) spawnSync('mount', ['--bind', resolver, '/etc/resolv.conf'], quiet)
  for (const helper of ['/run/systemd/resolve', '/run/nscd', '/run/dbus', '/run/avahi-daemon']) {
    if (existsSync(helper)) spawnSync('mount', ['--bind', empty, helper], quiet)
  }
}

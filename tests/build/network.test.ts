import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { namespaceCommand } from '../../build/test/shell-run.mjs'

const enter = namespaceCommand()
const counters = resolve(import.meta.dirname, '../../build/test/network-counters.mjs')

/** Runs a module's text where there is only loopback, and gives what it prints. */
function confined(code: string): unknown {
  const [program = '', ...rest] = enter ?? []
  const module = `import { attempts, uncounted } from ${JSON.stringify(counters)}\n${code}`
  const command = `ip link set lo up && exec "${process.execPath}" --input-type=module -e "$CODE"`
  const { stdout, stderr } = spawnSync(program, [...rest, 'sh', '-c', command], {
    encoding: 'utf8',
    env: { ...process.env, CODE: module },
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

describe.skipIf(enter === undefined)('counting attempts to leave the machine', () => {
  it('sees every way that is tried on purpose', () => {
    expect(confined('console.log(JSON.stringify(await uncounted()))')).toEqual([])
  })

  it('sees an attempt whose error is caught', () => {
    expect(
      confined(`const before = attempts()
        await fetch('http://192.0.2.7/').catch(() => {})
        console.log(JSON.stringify(attempts() - before))`),
    ).toBeGreaterThan(0)
  })

  it('does not count what stays on the loopback', () => {
    expect(
      confined(`import { createServer } from 'node:http'
        const before = attempts()
        const server = createServer((_, reply) => reply.end('here')).listen(0, '127.0.0.1', async () => {
          const text = await (await fetch('http://127.0.0.1:' + server.address().port)).text()
          console.log(JSON.stringify([text, attempts() - before]))
          process.exit()
        })`),
    ).toEqual(['here', 0])
  })
})

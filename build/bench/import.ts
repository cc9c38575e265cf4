import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { articles } from './import/articles.ts'

/**
 * Importing 1,000 files in the browser shell: how long its main process could not answer at a time (DESIGN, section 5: at
 * most 50 ms), beside an idle process on the same machine in the same run, since a busy machine stalls both.
 */
const files = 1_000
const bound = 50

type Delays = { longest: number; p99: number }

const root = process.cwd()
const probe = join(root, 'build', 'bench', 'import', 'loop-delay.mjs')
const folder = mkdtempSync(join(tmpdir(), 'sourceline-bench-'))
try {
  const paths = writeArticles()
  const idle = fork(probe, [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const server = fork(join(root, 'dist/main/command-line.js'), ['serve'], {
    execArgv: ['--import', probe],
    env: { ...process.env, SOURCELINE_HOME: join(folder, 'home') },
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  })
  const ask = await enter(server)
  await ask('new-workbook', { name: 'Bench', templates: ['casualty-recording'] })
  await Promise.all([told(server, 'begin'), told(idle, 'begin')])
  const start = performance.now()
  const { lines } = await ask('import', { files: paths.map((path) => ({ path })) })
  const seconds = (performance.now() - start) / 1000
  const [main, beside] = await Promise.all([told(server, 'report'), told(idle, 'report')])
  for (const child of [server, idle]) child.kill('SIGKILL')
  const failed = (lines as object[]).filter((line) => 'error' in line).length
  console.log(`Import of ${files} files in the browser shell: ${seconds.toFixed(1)} s, ${failed} failed`)
  print('its main process', main)
  print('an idle process beside it', beside)
  const own = Math.max(0, main.longest - beside.longest)
  const met = failed === 0 && Math.min(main.longest, own) <= bound
  console.log(`  bound ${bound} ms, beyond what the idle one stalled: ${met ? 'met' : 'NOT MET'}`)
  process.exitCode = met ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function print(what: string, { longest, p99 }: Delays): void {
  console.log(
    `  ${what.padEnd(28)} longest ${longest.toFixed(1).padStart(7)} ms   p99 ${p99.toFixed(1).padStart(6)} ms`,
  )
}

function writeArticles(): string[] {
  const place = join(folder, 'files')
  mkdirSync(place)
  return Array.from({ length: files }, (_, number) => {
    const { name, text } = articles[number % articles.length]?.(number) ?? { name: `${number}.txt`, text: '' }
    const path = join(place, name)
    writeFileSync(path, text)
    return path
  })
}

/** Opens the printed link as a browser does; returns what asks a request. */
async function enter(server: ChildProcess) {
  const link = new URL(await firstLink(server))
  const entered = await fetch(link, { redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  return async (name: string, argument: unknown) => {
    const response = await fetch(`${link.origin}/request/${name}`, {
      method: 'POST',
      headers: { Cookie: cookie, Origin: link.origin, 'Content-Type': 'application/json' },
      body: JSON.stringify(argument),
    })
    const reply = await response.json()
    if (!reply.ok) throw new Error(reply.error.sentence)
    return reply.value
  }
}

async function firstLink(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('the server has no output')
  for await (const line of createInterface({ input: server.stdout })) return JSON.parse(line).link
  throw new Error('the server printed no link')
}

function told(child: ChildProcess, what: 'begin' | 'report'): Promise<Delays> {
  return new Promise((resolve) => {
    child.once('message', (message) => resolve(message as Delays))
    child.send(what)
  })
}

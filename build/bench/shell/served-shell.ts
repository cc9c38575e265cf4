import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Milliseconds by which timers of a process came late. */
export type Delays = { longest: number; p99: number }

/** The browser shell as it is run, with an idle process beside it: a busy machine stalls both. */
export type ServedShell = {
  ask(name: string, argument: unknown): Promise<Record<string, unknown>>
  /** Measures how long the shell's main process, which also answers the window, was held up while the work went on. */
  heldUp(work: () => Promise<unknown>): Promise<{ shell: Delays; idle: Delays }>
  end(): void
}

const root = process.cwd()
const probe = join(root, 'build/bench/shell/loop-delay.mjs')

/** Starts it with what it keeps below `home`; needs a built program in `dist/`. */
export async function startServedShell(home: string): Promise<ServedShell> {
  const idle = fork(probe, [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const server = fork(join(root, 'dist/main/command-line.js'), ['serve'], {
    execArgv: ['--import', probe],
    env: { ...process.env, SOURCELINE_HOME: home },
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  })
  return {
    ask: await enter(server),
    async heldUp(work) {
      await Promise.all([told(server, 'begin'), told(idle, 'begin')])
      await work()
      const [shell, beside] = await Promise.all([told(server, 'report'), told(idle, 'report')])
      return { shell, idle: beside }
    },
    end() {
      for (const child of [server, idle]) child.kill('SIGKILL')
    },
  }
}

/** Opens the printed link as a browser does; returns what asks a request. */
async function enter(server: ChildProcess): Promise<ServedShell['ask']> {
  const link = new URL(await firstLink(server))
  const entered = await fetch(link, { redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  return async (name, argument) => {
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

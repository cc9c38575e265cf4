import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { _electron, type Browser, type Page } from '@playwright/test'

const project = join(import.meta.dirname, '../..')

/** As large as the window that Electron opens. */
const viewport = { width: 1440, height: 900 }

/** A program that runs, with its window. */
export type Running = {
  page: Page
  /** Closes it as a person does. */
  end(): Promise<void>
  /** Ends it at once, with nothing put in order. */
  kill(): Promise<void>
}

/** Whatever the program keeps lies below the folder, so that no test meets what another one left. */
function environmentOf(folder: string): Record<string, string> {
  const own = { SOURCELINE_HOME: join(folder, 'home'), TMPDIR: join(folder, 'tmp'), TZ: 'UTC' }
  return { ...(process.env as Record<string, string>), ...own }
}

export async function startElectron(folder: string): Promise<Running> {
  const app = await _electron.launch({
    args: ['--disable-gpu', `--user-data-dir=${join(folder, 'chromium')}`, project],
    env: environmentOf(folder),
  })
  const page = await app.firstWindow()
  return {
    page,
    end: () => app.close(),
    async kill() {
      const closed = app.waitForEvent('close')
      app.process().kill('SIGKILL')
      await closed
    },
  }
}

export async function startBrowser(folder: string, browser: Browser): Promise<Running> {
  const server = spawn(process.execPath, [join(project, 'dist/main/command-line.js'), 'serve'], {
    env: environmentOf(folder),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const link = await printedLink(server)
  const context = await browser.newContext({ timezoneId: 'UTC', viewport })
  const page = await context.newPage()
  await page.goto(link)
  const stop = async (signal: NodeJS.Signals) => {
    const closed = once(server, 'close')
    server.kill(signal)
    await closed
  }
  return {
    page,
    async end() {
      await context.close()
      await stop('SIGTERM')
    },
    async kill() {
      await stop('SIGKILL')
      await context.close()
    },
  }
}

async function printedLink(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('the server has no output')
  for await (const line of createInterface({ input: server.stdout })) return JSON.parse(line).link
  throw new Error('the server ended without printing its link')
}

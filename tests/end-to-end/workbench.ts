import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import type { Shell } from '../../playwright.config.ts'
import { type Running, startBrowser, startElectron } from './shells.ts'

/** The program as a person has it in front of them, in either shell, on folders of its own. */
export type Workbench = {
  readonly page: Page
  /** A folder for the test's own files. */
  readonly folder: string
  /** Ends the program as closing its window does, and starts it again on the same folders. */
  restart(): Promise<Page>
  /** Kills the program as a fault or a pulled plug does, and starts it again on the same folders. */
  crash(): Promise<Page>
}

/** Every end-to-end test runs in both shells; anything the page complains of fails it. */
export const test = base.extend<{ workbench: Workbench }, { shell: Shell }>({
  shell: ['browser', { option: true, scope: 'worker' }],
  workbench: async ({ shell, browser, actionTimeout }, use, testInfo) => {
    const folder = mkdtempSync(join(tmpdir(), 'sourceline-e2e-'))
    const complaints: string[] = []
    mkdirSync(join(folder, 'tmp'))
    const start = async (): Promise<Running> => {
      const running = await (shell === 'electron' ? startElectron(folder) : startBrowser(folder, browser))
      running.page.setDefaultTimeout(actionTimeout ?? 0)
      await running.page.emulateMedia({ reducedMotion: 'reduce' })
      running.page.on('pageerror', (error) => complaints.push(error.message))
      running.page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      return running
    }
    let running = await start()
    await use({
      get page() {
        return running.page
      },
      folder,
      async restart() {
        await running.end()
        running = await start()
        return running.page
      },
      async crash() {
        running.page.removeAllListeners()
        await running.kill()
        running = await start()
        return running.page
      },
    })
    if (testInfo.status !== testInfo.expectedStatus) {
      const body = await running.page.screenshot().catch(() => null)
      if (body) await testInfo.attach('the window', { body, contentType: 'image/png' })
    }
    await running.end()
    rmSync(folder, { recursive: true, force: true })
    expect(complaints, 'what the page complained of').toEqual([])
  },
})

export { expect }

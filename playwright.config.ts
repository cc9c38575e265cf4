import { defineConfig } from '@playwright/test'
import { chromiumSwitches, findChromium } from './build/runtime/chromium.mjs'

/** The two ways in which a person meets the program; every end-to-end test runs in both. */
export type Shell = 'electron' | 'browser'

const executablePath = findChromium()
const report = process.env.SOURCELINE_REPORT

/**
 * `npm test` runs each project in a network namespace of its own, with an Electron and a display in the environment:
 * see build/test/shell-run.mjs. The third project takes the pictures of `npm run screenshots`.
 */
export default defineConfig<{ shell: Shell }>({
  testDir: 'tests/end-to-end',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ...(report ? ([['json', { outputFile: report }]] as const) : [])],
  use: {
    actionTimeout: 10_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath && { executablePath }), args: chromiumSwitches },
  },
  projects: [
    { name: 'electron', testIgnore: '**/*.browser.spec.ts', use: { shell: 'electron' } },
    { name: 'browser', use: { shell: 'browser', browserName: 'chromium' } },
    {
      name: 'screenshots',
      testMatch: '**/*.pictures.ts',
      use: { shell: 'browser', browserName: 'chromium', trace: 'off' },
    },
  ],
})

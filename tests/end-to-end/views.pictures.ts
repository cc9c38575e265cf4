import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { Keys } from './pages/keys.ts'
import { reachCoding, type Stage, sampleStages } from './pages/stages.ts'
import { StartPage } from './pages/start-page.ts'
import { expect, test } from './workbench.ts'

/** What `npm run screenshots` takes pictures of: no test of anything, but for the eye. */

test.setTimeout(300_000)

const folder = process.env.SOURCELINE_SCREENSHOTS ?? 'screenshots'
const desktop = { width: 1440, height: 900 }
const laptop = { width: 1024, height: 700 }
const arabicTab = 1

test('every view, light and dark', async ({ workbench: { page } }) => {
  await page.setViewportSize(desktop)
  await shoot(page, 'start')
  await new StartPage(page).make('New', { prefix: 'SY', templates: ['Raids and arrests'] })
  await shoot(page, 'incidents-empty')
  await page.goto(`${new URL(page.url()).origin}/#/start`)
  await new StartPage(page).openSample()
  for (const stage of sampleStages) await picture(page, stage)
  await reachCoding(page, arabicTab)
  await shoot(page, 'coding-arabic')
})

test('the coding screen in a small window', async ({ workbench: { page } }) => {
  await new StartPage(page).openSample()
  await page.setViewportSize(laptop)
  for (const stage of codingStages()) await picture(page, stage, '-1024x700')
})

test('the coding screen from right to left', async ({ workbench: { page } }) => {
  await page.setViewportSize(desktop)
  await new StartPage(page).openSample()
  await new Keys(page).command('Language: Right to left (pseudo)')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  for (const stage of codingStages()) await picture(page, stage, '-right-to-left')
  await reachCoding(page, arabicTab)
  await shoot(page, 'coding-arabic-right-to-left')
})

function codingStages(): Stage[] {
  return sampleStages.filter(({ name }) => ['coding', 'coding-field', 'coding-palette'].includes(name))
}

async function picture(page: Page, { name, reach }: Stage, suffix = ''): Promise<void> {
  await reach(page)
  await shoot(page, `${name}${suffix}`)
}

async function shoot(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(() => document.fonts.ready.then(() => null))
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) })
  }
}

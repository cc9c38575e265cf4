import type { Page } from '@playwright/test'
import { emptyStages, type Stage, sampleStages } from './pages/stages.ts'
import { StartPage } from './pages/start-page.ts'
import { tooWide, violations } from './pages/violations.ts'
import { expect, test } from './workbench.ts'

test.setTimeout(180_000)

test('axe finds nothing wrong with any view of the sample', async ({ workbench: { page } }) => {
  expect.soft(await violations(page), 'start').toEqual([])
  await new StartPage(page).openSample()
  await look(page, sampleStages)
})

test('axe finds nothing wrong where nothing is there yet', async ({ workbench: { page } }) => {
  await new StartPage(page).make('Nothing yet', { prefix: 'NO', templates: ['Raids and arrests'] })
  await look(page, emptyStages)
})

async function look(page: Page, stages: readonly Stage[]): Promise<void> {
  for (const { name, reach, part } of stages) {
    await reach(page)
    expect.soft(await violations(page, part), name).toEqual([])
    expect.soft(await tooWide(page), name).toEqual([])
  }
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { openSample } from './pages/begin.ts'
import { TableImportPage } from './pages/table-import-page.ts'
import { goTo } from './pages/views.ts'
import { expect, test } from './workbench.ts'

/** Whether nothing lies over the middle of it. */
function isInSight(one: Locator): Promise<boolean> {
  return one.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return element.contains(there)
  })
}

test('in a small window the head of an incident stays low, its code is seen, and the export shows rows', async ({
  workbench,
}) => {
  const { page } = workbench
  await page.setViewportSize({ width: 1024, height: 640 })
  const desk = await openSample(workbench, 'NH-2022-0001')
  const under = desk.incident.getByText(/, v1$/)
  await expect(under).toBeVisible()
  const { width = 0 } = (await under.boundingBox()) ?? {}
  expect(width).toBeGreaterThan(300)

  await page.setViewportSize({ width: 720, height: 450 })
  const here = page.getByRole('navigation', { name: 'Where you are' }).getByRole('link').last()
  await expect(here).toHaveText('NH-2022-0001')
  expect(await isInSight(here)).toBe(true)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'What to do' })).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await goTo(page, 'Sources')
  await expect(page.getByRole('button', { name: 'Without a file…' })).toBeInViewport({ ratio: 1 })
  await goTo(page, 'Export')
  const cell = page.getByRole('table').getByRole('row').nth(2).locator('td, th').first()
  await cell.scrollIntoViewIfNeeded()
  await expect(cell).toBeInViewport({ ratio: 0.9 })
  expect(await isInSight(cell)).toBe(true)
})

test('in a small window a spreadsheet can be mapped down to its last button', async ({ workbench }) => {
  const { page, folder } = workbench
  await openSample(workbench, 'NH-2022-0001')
  await page.setViewportSize({ width: 1024, height: 640 })
  await goTo(page, 'Sources')
  const path = join(folder, 'sheet.csv')
  writeFileSync(path, 'What,When,Town,Dead\nA raid,2025-03-04,Deir Nahr,at least 4\n')
  const table = new TableImportPage(page)
  await table.bring(path)
  const last = table.panel.getByRole('button', { name: /^Bring/ })
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport({ ratio: 1 })
  expect(await isInSight(last)).toBe(true)
})

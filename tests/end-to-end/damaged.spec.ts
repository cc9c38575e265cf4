import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { raid } from './documents.ts'
import { begin } from './pages/begin.ts'
import { IncidentsPage } from './pages/incidents-page.ts'
import { StartPage } from './pages/start-page.ts'
import { message } from './pages/views.ts'
import { expect, test } from './workbench.ts'

/** A file of the workbook, by the end of its path. */
function fileOf(folder: string, end: RegExp): string {
  const home = join(folder, 'home')
  const paths = readdirSync(home, { recursive: true }).map(String)
  const [found] = paths.filter((path) => path.includes('Field work.sourceline') && end.test(path))
  if (found === undefined) throw new Error(`there is no ${end} below ${home}`)
  return join(home, found)
}

async function recover(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Recover' }).click()
  await expect(message(page)).toContainText('Field work')
}

test('where a workbook cannot even be opened, the start screen offers to recover it', async ({
  workbench,
}) => {
  await begin(workbench, 'Raid near Dar Selim', raid)
  const page = await workbench.restart()
  const about = fileOf(workbench.folder, /workbook\.json$/)
  writeFileSync(about, '{"format": "sourceline", "vers')
  await page.getByRole('button', { name: /^Field work/ }).click()
  await expect(page.getByRole('alert')).toContainText('damaged and cannot be opened as it is')
  await recover(page)
  await new IncidentsPage(page).open('Raid near Dar Selim')
})

test('a workbook with a damaged change opens for reading, says so, and is recovered beside it', async ({
  workbench,
}) => {
  await begin(workbench, 'Raid near Dar Selim', raid)
  const page = await workbench.restart()
  const journal = fileOf(workbench.folder, /journal.[^/]+$/)
  const bytes = readFileSync(journal)
  const at = bytes.lastIndexOf('Raid near')
  bytes[at] = 'L'.charCodeAt(0)
  writeFileSync(journal, bytes)
  await new StartPage(page).openRecent('Field work')
  await expect(page.getByText('open for reading only')).toBeVisible()
  await recover(page)
  await expect(page.getByRole('button', { name: 'Recover' })).toHaveCount(0)
})

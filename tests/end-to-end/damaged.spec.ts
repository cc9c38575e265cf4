import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { lay, raid } from './documents.ts'
import { begin } from './pages/begin.ts'
import { IncidentsPage } from './pages/incidents-page.ts'
import { SourcesPage } from './pages/sources-page.ts'
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

test('a text that was altered says so where it would stand, and is there again once its file is imported anew', async ({
  workbench,
}) => {
  await begin(workbench, 'Raid near Dar Selim', raid)
  const page = await workbench.restart()
  const text = fileOf(workbench.folder, /texts.[0-9a-f]{64}$/)
  writeFileSync(text, readFileSync(text, 'utf8').replace('Eight', 'Eighs'))
  await new StartPage(page).openRecent('Field work')
  const sources = new SourcesPage(page)
  await sources.goTo()
  await sources.row(raid.name).getByRole('link').click()
  const told = page.getByRole('region', { name: 'The text' }).getByRole('alert')
  await expect(told).toContainText('Import the same document again')
  await sources.goTo()
  await sources.import(lay(workbench.folder, raid))
  await sources.open(raid.name)
  await expect(page.getByRole('group', { name: /^Text of/ })).toContainText('Eight people were killed')
  await expect(told).toHaveCount(0)
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
  await expect(page.getByText('1 change lies behind the damage, out of sight.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await new IncidentsPage(page).goTo()
  for (const button of await page.getByRole('button', { name: 'New incident' }).all()) {
    await expect(button).toBeDisabled()
  }
  await page.keyboard.press('i')
  await new SourcesPage(page).goTo()
  for (const name of ['Import files…', 'Paste text…', 'Without a file…']) {
    await expect(page.getByRole('button', { name })).toBeDisabled()
  }
  await recover(page)
  await expect(page.getByRole('button', { name: 'Recover' })).toHaveCount(0)
})

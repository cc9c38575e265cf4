import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { raid } from './documents.ts'
import { begin } from './pages/begin.ts'
import { CodingPage } from './pages/coding-page.ts'
import { ExportPage } from './pages/export-page.ts'
import { History } from './pages/history.ts'
import { IncidentsPage } from './pages/incidents-page.ts'
import { StartPage } from './pages/start-page.ts'
import { goTo, savedChange } from './pages/views.ts'
import { expect, test } from './workbench.ts'

test('everything is undone and done again, also after closing and opening', async ({ workbench }) => {
  const { folder } = workbench
  let desk = await begin(workbench, 'Raid near Dar Selim', raid)
  await desk.setType('Raid')
  await desk.attach('Eight people were killed', 'Killed')
  await desk.attach('at least ten bodies', 'Killed')
  await desk.field('Killed').decide('range')
  await desk.field('Killed').giveReason('Two counts, two places.')
  await desk.setStatus('Coded')
  const made = (await savedChange(workbench.page)) - 1
  const before = await report(workbench.page, join(folder, 'before'))

  const history = new History(workbench.page)
  await goTo(workbench.page, 'Incidents')
  for (let step = 0; step < 3; step += 1) await history.undo()
  await workbench.restart()
  await new StartPage(workbench.page).openRecent('Field work')
  const again = new History(workbench.page)
  for (let step = 3; step < made; step += 1) await again.undo()
  await expect(again.undoButton).toBeDisabled()
  await expect(workbench.page.getByText('No incidents yet')).toBeVisible()

  await again.redo()
  await again.redo()
  await workbench.restart()
  await new StartPage(workbench.page).openRecent('Field work')
  const last = new History(workbench.page)
  for (let step = 2; step < made; step += 1) await last.redo()
  await expect(last.redoButton).toBeDisabled()

  await new IncidentsPage(workbench.page).open('Raid near Dar Selim')
  desk = new CodingPage(workbench.page)
  const killed = desk.field('Killed')
  await expect(killed.line).toHaveAccessibleName(/rival/)
  await killed.open()
  await expect(killed.claims).toHaveCount(2)
  await expect(killed.reason).toHaveText('Two counts, two places.')
  expect(await report(workbench.page, join(folder, 'after'))).toEqual(before)
})

test('a new change takes the place of what was undone, and the history keeps it all', async ({
  workbench,
}) => {
  const { page } = workbench
  const desk = await begin(workbench, 'Raid near Dar Selim', raid)
  const history = new History(page)
  await desk.attach('Eight people were killed', 'Killed')
  await history.undo()
  await expect(desk.field('Killed').claims).toHaveCount(0)
  await desk.attach('Two men were detained', 'Detained')
  await expect(history.redoButton).toBeDisabled()
  await goTo(page, 'History')
  await expect(history.rows).toHaveText([
    /attach a passage/,
    /undo: takes back change 5/,
    /5.*attach a passage/,
    /edit an incident/,
    /new incident/,
    /add a source/,
    /new workbook/,
  ])
})

/** The files of the report as they are written now. */
async function report(page: Page, folder: string): Promise<string[]> {
  const view = new ExportPage(page)
  await view.goTo()
  await view.write(folder)
  const names = ['incidents.csv', 'claims.csv', 'citations.csv', 'sources.csv']
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}

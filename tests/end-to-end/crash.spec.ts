import { council, lay, raid } from './documents.ts'
import { begin } from './pages/begin.ts'
import { CodingPage } from './pages/coding-page.ts'
import { History } from './pages/history.ts'
import { IncidentsPage } from './pages/incidents-page.ts'
import { SourcesPage } from './pages/sources-page.ts'
import { StartPage } from './pages/start-page.ts'
import { savedChange } from './pages/views.ts'
import { expect, test } from './workbench.ts'

test('what the screen called saved is there after the program was killed', async ({ workbench }) => {
  let desk = await begin(workbench, 'Raid near Dar Selim', raid)
  await desk.attach('Eight people were killed', 'Killed')
  await desk.attach('at least ten bodies', 'Killed')
  const saved = await savedChange(workbench.page)
  await workbench.crash()

  await new StartPage(workbench.page).openRecent('Field work')
  expect(await savedChange(workbench.page)).toBe(saved)
  await new IncidentsPage(workbench.page).open('Raid near Dar Selim')
  desk = new CodingPage(workbench.page)
  await expect(desk.field('Killed').line).toHaveAccessibleName(/8 or ≥ 10.*rival/)
  await new History(workbench.page).undo()
  await expect(desk.field('Killed').line).toHaveAccessibleName(/8.*one source/)
})

test('killed while it saves and while it imports, it comes back whole', async ({ workbench }) => {
  const { folder } = workbench
  const desk = await begin(workbench, 'Raid near Dar Selim', raid)
  await desk.reader.select('Eight people were killed')
  await desk.reader.offer.click()
  await desk.palette.find('Killed')
  const saved = await savedChange(workbench.page)
  await workbench.page.keyboard.press('Enter')
  await workbench.crash()

  await new StartPage(workbench.page).openRecent('Field work')
  const found = await savedChange(workbench.page)
  expect([saved, saved + 1]).toContain(found)
  const sources = new SourcesPage(workbench.page)
  await sources.goTo()
  const many = Array.from({ length: 60 }, (_, number) => ({
    name: `note-${number}.md`,
    text: `${council.text}\nPage ${number}.\n`,
  }))
  await sources.startImport(lay(folder, ...many))
  await sources.report.getByRole('progressbar').waitFor()
  await workbench.crash()

  await new StartPage(workbench.page).openRecent('Field work')
  await new SourcesPage(workbench.page).goTo()
  const rows = await new SourcesPage(workbench.page).total()
  expect([1, 61], 'all of a batch or none').toContain(rows)
  await new SourcesPage(workbench.page).import(lay(folder, council))
  await expect(new SourcesPage(workbench.page).report).toContainText('1 source imported.')
})

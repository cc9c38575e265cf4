import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { IncidentsPage } from './pages/incidents-page.ts'
import { SourcesPage } from './pages/sources-page.ts'
import { StartPage } from './pages/start-page.ts'
import { TableImportPage } from './pages/table-import-page.ts'
import { savedChange } from './pages/views.ts'
import { expect, test } from './workbench.ts'

const sheet =
  'What,When,Town,Dead,Colour\n' +
  '"Raid on ""the farm""",04/03/2025,Deir Nahr,at least 4,red\n' +
  'Arrests at night,05/03/2025,near Umm Rih,0,blue\n' +
  'Strike,06/03/2025,Umm Rih,see the report,red\n'

test('an analyst brings the team’s spreadsheet: maps it, mends a cell, and has incidents with cited claims', async ({
  workbench: { page, folder },
}) => {
  const path = join(folder, 'sheet.csv')
  await writeFile(path, sheet)
  await new StartPage(page).make('Sheet', { prefix: 'QT', templates: ['Casualty recording'] })
  const sources = new SourcesPage(page)
  await sources.goTo()
  const before = await savedChange(page)

  const table = new TableImportPage(page)
  await table.bring(path)
  await expect(table.use('Dead')).toContainText('Killed')
  await expect(table.use('Town')).toContainText('Place')
  await expect(table.use('Colour')).toContainText('passed over')
  await table.setUse('What', 'Title of the incident')
  await table.setUse('Colour', 'Tags')
  await table.try()
  await expect(table.outcome).toContainText('4 cells cannot be read')
  await expect(table.outcome).toContainText('Row 4, Dead')
  await expect(table.outcome).toContainText('choose above, in the second menu under “When”')
  await expect(table.outcome).not.toContainText('"format"')
  await table.panel.getByRole('button', { name: 'Look at the list' }).click()
  await expect(table.outcome.getByRole('list', { name: 'Cells that cannot be read' })).toBeFocused()

  await table.setDateOrder('When', 'day, month, year')
  await table.try()
  await expect(table.outcome).toContainText('1 cell cannot be read')
  expect(await savedChange(page)).toBe(before)

  await writeFile(path, sheet.replace('see the report', 'dozens'))
  await table.panel.getByRole('button', { name: 'Close' }).click()
  await table.bring(path)
  await table.setUse('What', 'Title of the incident')
  await table.setDateOrder('When', 'day, month, year')
  await table.try()
  await expect(table.outcome).toContainText('It would make 3 incidents with 9 claims, 2 new places')
  await table.import()
  await expect(table.outcome).toContainText('Made 3 incidents with 9 claims')
  expect(await savedChange(page)).toBe(before + 1)

  await table.panel.getByRole('link', { name: 'Go to the incidents' }).click()
  const incidents = new IncidentsPage(page)
  await incidents.open('Raid on "the farm"')
  await expect(page.getByRole('region', { name: 'The incident' })).toContainText('≥ 4')
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByText(`Saved · change ${before + 2}`)).toBeVisible()
  await incidents.goTo()
  await expect(page.getByText('No incidents yet')).toBeVisible()
})

const story =
  'Residents of Deir Nahr said on Monday that soldiers had come into the market before it opened and had led away ' +
  'eleven men, two of them brothers of the mayor. A clerk of the district court said that no warrant had been shown ' +
  'to her. The army spokesman called it a routine search for weapons and gave no numbers. By evening four of the men ' +
  'had come home with bruises on their wrists, and said that they had been asked about a lorry that none of them knew.'

test('a copy of one story is offered when it comes in, and taken', async ({ workbench: { page } }) => {
  await new StartPage(page).make('Copies', { prefix: 'QT', templates: ['Casualty recording'] })
  const sources = new SourcesPage(page)
  await sources.goTo()
  await sources.paste(story, 'Market at Deir Nahr')
  await sources.paste(`The mayor has asked for an answer. ${story}`, 'Mayor asks army')
  await expect(sources.report).toContainText('of “Mayor asks army” stands in “Market at Deir Nahr”: a copy?')
  await sources.report.getByRole('button', { name: 'It is a copy' }).click()
  await expect(sources.row('Mayor asks army')).toContainText('a copy')
  await expect(sources.report.getByRole('button', { name: 'It is a copy' })).toBeHidden()
})

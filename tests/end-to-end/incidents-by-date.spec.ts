import { CodingPage } from './pages/coding-page.ts'
import { IncidentsPage } from './pages/incidents-page.ts'
import { StartPage } from './pages/start-page.ts'
import { asOneChange } from './pages/views.ts'
import { expect, test } from './workbench.ts'

test('incidents are narrowed and ordered by their days, and what has no date is said', async ({
  workbench: { page },
}) => {
  await new StartPage(page).make('Days', { prefix: 'DD', templates: ['Raids and arrests'] })
  const incidents = new IncidentsPage(page)
  const desk = new CodingPage(page)
  for (const [title, date] of [
    ['Long', '2023/2025'],
    ['Short', 'March 2024'],
    ['Nobody knows', null],
  ] as const) {
    await incidents.goTo()
    await incidents.add()
    await desk.setTitle(title)
    if (date === null) continue
    await desk.field('Date').line.click()
    await desk.incident.getByRole('combobox', { name: 'Value', exact: true }).fill(date)
    await asOneChange(page, () => page.keyboard.press('Enter'))
  }
  await incidents.goTo()
  await expect(incidents.row('Nobody knows')).toContainText('no date')
  await page.getByRole('button', { name: 'First day' }).click()
  await expect.poll(() => incidents.titles()).toEqual(['Long', 'Short', 'Nobody knows'])
  await page.getByRole('button', { name: 'Last day' }).click()
  await expect.poll(() => incidents.titles()).toEqual(['Short', 'Long', 'Nobody knows'])
  await page.getByRole('button', { name: 'Last day' }).click()
  await expect.poll(() => incidents.titles()).toEqual(['Long', 'Short', 'Nobody knows'])

  await incidents.narrow({ from: '2025' })
  await expect.poll(() => incidents.titles()).toEqual(['Long'])
  await expect(page.getByRole('main')).toContainText('1 incident has no date and is not shown.')
  await page.getByRole('button', { name: 'Show what has no date' }).click()
  await expect.poll(() => incidents.titles()).toEqual(['Nobody knows'])
  await page.getByRole('button', { name: 'Back to the dates' }).click()
  await incidents.narrow({ from: '2025', to: '2024' })
  await expect(page.getByRole('alert')).toContainText('the end is before the start')
  await incidents.narrow({})
  await expect.poll(() => incidents.titles()).toHaveLength(3)
})

import { raid } from './documents.ts'
import { begin } from './pages/begin.ts'
import { IncidentsPage } from './pages/incidents-page.ts'
import { Keys } from './pages/keys.ts'
import { asOneChange, goTo, message } from './pages/views.ts'
import { expect, test } from './workbench.ts'

test('a double click makes one incident, untitled until one types; what is taken back is said at the foot', async ({
  workbench,
}) => {
  const { page } = workbench
  const desk = await begin(workbench, 'Raid near Dar Selim', raid)
  const incidents = new IncidentsPage(page)
  const keys = new Keys(page)
  const code = async () =>
    (await page.getByRole('navigation', { name: 'Where you are' }).locator('li').last().innerText()).trim()
  const first = await code()

  await test.step('taken back and made again, by button and by keys', async () => {
    await desk.attach('Eight people were killed', 'Killed')
    await page.getByRole('button', { name: 'Undo: attach a passage' }).click()
    await expect(message(page)).toContainText(`Taken back: attach a passage – ${first} Killed`)
    await page.getByRole('button', { name: 'Redo: attach a passage' }).click()
    await expect(message(page)).toContainText(`Made again: attach a passage – ${first} Killed`)
    await goTo(page, 'Sources')
    await keys.press('Control+z')
    await expect(message(page)).toContainText(`Taken back: attach a passage – ${first} Killed`)
    await keys.command('Redo: attach a passage')
    await expect(message(page)).toContainText('Made again')
    await goTo(page, 'History')
    await expect(page.getByRole('row').nth(1)).toContainText(`${first} Killed`)
  })

  await test.step('one incident', async () => {
    await incidents.goTo()
    await asOneChange(page, () =>
      page.getByRole('main').getByRole('button', { name: 'New incident' }).dblclick(),
    )
  })

  await test.step('left untitled and opened again, typing begins anew', async () => {
    await incidents.goTo()
    await incidents.open('Untitled incident')
    await page.getByRole('textbox', { name: 'Title of the incident' }).waitFor()
    await keys.press('Escape')
    await desk.incident.getByRole('button', { name: 'Title of the incident' }).click()
    await keys.type('A fire')
    await asOneChange(page, () => keys.press('Enter'))
    await expect(desk.incident.getByRole('heading', { level: 2 })).toHaveText('A fire')
  })
})

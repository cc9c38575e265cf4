import { CodingPage } from './pages/coding-page.ts'
import { IncidentsPage } from './pages/incidents-page.ts'
import { Keys } from './pages/keys.ts'
import { StartPage } from './pages/start-page.ts'
import { asOneChange, savedChange } from './pages/views.ts'
import { expect, test } from './workbench.ts'

test('relating and merging by keys: how comes before which, and what opens has the focus', async ({
  workbench: { page },
}) => {
  await new StartPage(page).make('Raids', { prefix: 'SY', templates: ['Raids and arrests'] })
  const incidents = new IncidentsPage(page)
  const desk = new CodingPage(page)
  const keys = new Keys(page)
  for (const title of ['The raid', 'The fire', 'The same raid']) {
    await incidents.goTo()
    await incidents.add()
    await desk.setTitle(title)
  }
  await incidents.goTo()
  await incidents.open('The raid')
  const own = await page.getByRole('navigation', { name: 'Where you are' }).locator('li').last().innerText()
  const code = (number: number) => own.trim().replace(/1$/, String(number))
  const links = desk.incident.getByRole('region', { name: 'Other incidents' })

  await test.step('a code typed before it is said how makes no relation', async () => {
    const before = await savedChange(page)
    await keys.use(links.getByRole('button', { name: 'Relate to another incident' }))
    await keys.type(code(2))
    await keys.press('Enter')
    expect(await savedChange(page)).toBe(before)
  })

  await test.step('which way it goes reads as a sentence, before and after', async () => {
    await keys.press('Control+a')
    await keys.type('in response to')
    await expect(page.getByRole('option')).toHaveText([
      `${own.trim()} is in response to …`,
      `… is in response to ${own.trim()}`,
    ])
    await keys.press('ArrowDown', 'Enter')
    await expect(page.getByRole('combobox', { name: 'Which incident is it?' })).toBeFocused()
    await keys.type(code(2))
    await asOneChange(page, () => keys.press('Enter'))
    await expect(links.getByRole('listitem').first()).toContainText(/^answered by.*The fire/)
  })

  await test.step('merging: the code goes into the box that opened', async () => {
    await keys.use(desk.incident.getByRole('button', { name: 'More about this incident' }))
    await keys.press('ArrowDown', 'Enter')
    await expect(desk.incident.getByRole('combobox', { name: 'Which incident?' })).toBeFocused()
    await keys.type(code(3))
    await keys.press('Enter')
    await expect(desk.incident.getByRole('region', { name: 'Goes into it: The same raid' })).toBeVisible()
    await asOneChange(page, () => keys.use(desk.incident.getByRole('button', { name: 'Make them one' })))
  })
})

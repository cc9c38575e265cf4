import { AuthoritiesPage } from './pages/authorities-page.ts'
import { begin } from './pages/begin.ts'
import { StartPage } from './pages/start-page.ts'
import { asOneChange, savedChange } from './pages/views.ts'
import { expect, test } from './workbench.ts'

/** How long a large gazetteer may take on a busy machine. In milliseconds. */
const finding = 1_500

test('what was found under other words is neither shown nor taken; while it looks the list says so', async ({
  workbench: { page },
}) => {
  await new StartPage(page).make('Towns', { prefix: 'TT', templates: ['Raids and arrests'] })
  const places = new AuthoritiesPage(page, 'Places')
  await places.goTo()
  await places.add('Idlib')
  await page.getByRole('button', { name: 'Find in the gazetteer' }).click()
  const box = page.getByRole('combobox', { name: 'Find in the gazetteer' })
  const list = page.getByRole('dialog', { name: 'Find in the gazetteer' })
  await expect(list.getByRole('option', { name: /^Idlib, SY/ })).toBeVisible()
  const before = await savedChange(page)
  await page.route('**/*', async (route) => {
    const asked = route.request().postData() ?? ''
    if (asked.includes('Diyarbak')) await new Promise((resolve) => setTimeout(resolve, finding))
    await route.continue()
  })

  await test.step('typing replaces the name that stands there', async () => {
    await page.keyboard.type('Diyarbakır')
    await expect(box).toHaveValue('Diyarbakır')
  })

  await test.step('nothing of Idlib is left, and the list looks', async () => {
    await expect(list.getByRole('status')).toHaveText('Looking…')
    await expect(list.getByRole('option')).toHaveCount(0)
    expect(await savedChange(page)).toBe(before)
  })

  await test.step('then it takes what is found', async () => {
    await asOneChange(page, () => list.getByRole('option', { name: /^Diyarbakır, TR/ }).click())
    await expect(places.card).toContainText('37.9')
  })
})

test('the box for a value offers nothing of what was found under other words', async ({ workbench }) => {
  const { page } = workbench
  const text = 'Men searched houses in the village on 3 May 2024.'
  const desk = await begin(workbench, 'A search', { name: 'note.txt', text })
  await desk.reader.select('in the village')
  await page.keyboard.press('a')
  await desk.palette.find('Place')
  await page.keyboard.press('Tab')
  const box = page.getByRole('combobox', { name: 'Value' })
  await box.fill('Idlib')
  await page.getByRole('option', { name: /^Idlib, from the gazetteer/ }).waitFor()
  await page.route('**/*', async (route) => {
    const asked = route.request().postData() ?? ''
    if (asked.includes('Aleppo')) await new Promise((resolve) => setTimeout(resolve, finding))
    await route.continue()
  })
  await box.fill('Aleppo')
  await expect(page.getByText('Looking in the gazetteer…')).toBeVisible()
  await expect(page.getByRole('option')).toHaveCount(0)
  await expect(page.getByRole('option', { name: /^Aleppo, from the gazetteer/ })).toBeVisible()
})

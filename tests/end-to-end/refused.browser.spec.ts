import { raid } from './documents.ts'
import { begin } from './pages/begin.ts'
import { expect, test } from './workbench.ts'

test('what a view asks for and does not get is said above it, once', async ({ workbench }) => {
  const desk = await begin(workbench, 'Raid near Dar Selim', raid)
  const { page } = workbench
  await desk.reader.select('Eight people')
  await page.route('**/*', async (route) => {
    if (!route.request().url().endsWith('/passage-readings')) return route.continue()
    const error = { code: 'fault', sentence: 'The words cannot be read today.', details: {} }
    await route.fulfill({ json: { ok: false, error } })
  })
  await page.keyboard.press('a')
  await expect(page.getByRole('alert')).toHaveText('The words cannot be read today.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

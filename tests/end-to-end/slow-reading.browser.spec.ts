import { raid } from './documents.ts'
import { begin } from './pages/begin.ts'
import { Keys } from './pages/keys.ts'
import { expect, test } from './workbench.ts'

/** How long the words take to be read in a very large workbook. In milliseconds. */
const reading = 1_500

test('Tab pressed before the words are read does not leave the palette for disputing', async ({
  workbench,
}) => {
  const { page } = workbench
  await begin(workbench, 'Raid near Dar Selim', raid)
  await page.route('**/*', async (route) => {
    if (route.request().postData()?.includes('passage-readings')) {
      await new Promise((resolve) => setTimeout(resolve, reading))
    }
    await route.continue()
  })
  const keys = new Keys(page)
  await keys.find('Eight people were killed')
  await keys.press('Enter')
  await keys.type('kill')
  await keys.press('Tab')
  const typing = page.getByRole('combobox', { name: 'Attach the selected words to a field' })
  await expect(typing).toBeFocused()
  await expect(page.getByRole('option', { name: 'Killed, reads as 8', exact: true })).toBeVisible()
  await keys.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Value' })).toBeFocused()
})

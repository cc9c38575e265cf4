import { CodebookPage } from './pages/codebook-page.ts'
import { Keys } from './pages/keys.ts'
import { StartPage } from './pages/start-page.ts'
import { violations } from './pages/violations.ts'
import { expect, test } from './workbench.ts'

/** The page is the same in both shells: one of them is asked about the other direction and the small window. */
test('the editor holds from right to left, and at 200 % where one part of it is in sight at a time', async ({
  workbench: { page },
}) => {
  test.setTimeout(120_000)
  await new StartPage(page).make('Codes', { prefix: 'CB', templates: ['GTD-like'] })
  const codebook = new CodebookPage(page)
  await codebook.goTo()
  await codebook.begin()
  await new Keys(page).command('Language: Right to left (pseudo)')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await page.getByRole('grid').first().waitFor()
  expect.soft(await violations(page), 'right to left').toEqual([])
  expect.soft(await beyond(), 'right to left').toBe(0)

  await new Keys(page).press('Control+k')
  await page.keyboard.press('Escape')
  await page.evaluate(() => localStorage.removeItem('sourceline.language'))
  await page.reload()
  await page.setViewportSize({ width: 720, height: 450 })
  await codebook.choose('Motive')
  await page.getByRole('radio', { name: 'The one chosen' }).click()
  await expect(codebook.card.getByRole('textbox', { name: 'Name of the field' })).toHaveValue('Motive')
  await page.getByRole('radio', { name: 'Preview' }).click()
  await expect(codebook.preview).toBeVisible()
  expect.soft(await violations(page), 'at 200 %').toEqual([])
  expect.soft(await beyond(), 'at 200 %').toBe(0)

  function beyond(): Promise<number> {
    return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  }
})

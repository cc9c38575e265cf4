import { Keys } from './pages/keys.ts'
import { sampleStages } from './pages/stages.ts'
import { StartPage } from './pages/start-page.ts'
import { tooWide, violations } from './pages/violations.ts'
import { expect, test } from './workbench.ts'

test.setTimeout(180_000)

/** The page is the same in both shells: one of them is asked about the other direction. */
test('from right to left, axe finds nothing wrong and nothing reaches out of the window', async ({
  workbench: { page },
}) => {
  await new StartPage(page).openSample()
  await new Keys(page).command('Language: Right to left (pseudo)')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  for (const { name, reach, part } of sampleStages) {
    await reach(page)
    expect.soft(await violations(page, part), name).toEqual([])
    expect.soft(await tooWide(page), name).toEqual([])
  }
})

import { raid } from './documents.ts'
import { begin } from './pages/begin.ts'
import { savedChange, savedState } from './pages/views.ts'
import { expect, test } from './workbench.ts'

test('a lost connection is said where it was said that all is saved, and what is on disk; it comes back', async ({
  workbench,
}) => {
  const { page } = workbench
  const desk = await begin(workbench, 'Raid on a farmhouse', raid)
  const saved = await savedChange(page)
  page.removeAllListeners('console')
  await page.context().setOffline(true)
  await desk.typeTitle('A title that cannot be kept')
  await page.keyboard.press('Enter')
  await expect(savedState(page)).toHaveText(`Connection lost · all up to change ${saved} is on disk`)
  await page.context().setOffline(false)
  await page.keyboard.press('Enter')
  await expect(savedState(page)).toHaveText(`Saved · change ${saved + 1}`)
  await expect(desk.incident).toContainText('A title that cannot be kept')
})

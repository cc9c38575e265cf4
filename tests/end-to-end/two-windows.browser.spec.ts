import { raid } from './documents.ts'
import { begin } from './pages/begin.ts'
import { CodingPage } from './pages/coding-page.ts'
import { History } from './pages/history.ts'
import { asOneChange, message, savedState } from './pages/views.ts'
import { expect, test } from './workbench.ts'

/** Two tabs on one workbook, which only the browser shell can have. */

test('what one window changes, the other shows, and either takes it back', async ({ workbench }) => {
  const { page } = workbench
  const desk = await begin(workbench, 'Raid near Dar Selim', raid)
  const other = await page.context().newPage()
  await other.goto(page.url())
  const beside = new CodingPage(other)
  await expect(beside.incident).toContainText('Raid near Dar Selim')

  await desk.attach('Eight people were killed', 'Killed')
  await expect(beside.field('Killed').line).toHaveAccessibleName(/8.*one source/)
  await expect(savedState(other)).toHaveText(await savedState(page).innerText())
  await new History(other).undo()
  await expect(desk.field('Killed').claims).toHaveCount(0)
  await beside.attach('at least ten bodies', 'Killed')
  await expect(desk.field('Killed').line).toHaveAccessibleName(/≥ 10.*one source/)
})

test('an edit of what was changed elsewhere unseen is refused, and nothing is lost', async ({
  workbench,
}) => {
  const { page } = workbench
  const desk = await begin(workbench, 'Raid near Dar Selim', raid)
  const unaware = await page.context().newPage()
  await unaware.route('**/events', (route) => route.abort())
  await unaware.goto(page.url())
  const stale = new CodingPage(unaware)
  await expect(stale.incident).toContainText('Raid near Dar Selim')

  await desk.setTitle('Raid on a farmhouse')
  await stale.typeTitle('Night raid')
  await unaware.keyboard.press('Enter')
  await expect(message(unaware)).toContainText(
    'This was changed elsewhere since you last saw it; look at it again, then repeat the edit.',
  )
  await expect(desk.incident).toContainText('Raid on a farmhouse')

  await unaware.reload()
  await expect(stale.incident).toContainText('Raid on a farmhouse')
  await stale.typeTitle('Night raid on a farmhouse')
  await asOneChange(page, () => unaware.keyboard.press('Enter'))
  await expect(desk.incident).toContainText('Night raid on a farmhouse')
})

test('words that were changed elsewhere while one types are not written over unasked', async ({
  workbench,
}) => {
  const { page } = workbench
  const desk = await begin(workbench, 'Raid near Dar Selim', raid)
  const other = await page.context().newPage()
  await other.goto(page.url())
  const beside = new CodingPage(other)
  await expect(beside.incident).toContainText('Raid near Dar Selim')

  await desk.typeTitle('Night raid')
  await beside.setTitle('Raid on a farmhouse')
  await expect(savedState(page)).toHaveText(await savedState(other).innerText())
  await page.keyboard.press('Enter')
  await expect(message(page)).toContainText('changed to “Raid on a farmhouse” elsewhere while you typed')
  await expect(beside.incident).toContainText('Raid on a farmhouse')
  await asOneChange(page, () => page.keyboard.press('Enter'))
  await expect(beside.incident).toContainText('Night raid')
  await expect(message(page)).toHaveCount(0)
})

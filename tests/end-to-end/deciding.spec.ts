import { raid } from './documents.ts'
import { begin } from './pages/begin.ts'
import { asOneChange } from './pages/views.ts'
import { expect, test } from './workbench.ts'

test('a decision is looked at again when its claims have changed; the best is said where it is not plain', async ({
  workbench,
}) => {
  const { page } = workbench
  await page.setViewportSize({ width: 1280, height: 720 })
  const desk = await begin(workbench, 'Raid near Dar Selim', raid)
  const killed = desk.field('Killed')
  await desk.attach('Eight people were killed', 'Killed')
  await desk.attach('at least ten bodies', 'Killed')
  await killed.decide('lowest')
  await killed.giveReason('Counted by the council.')

  await desk.attach('killed four armed men', 'Killed')
  await expect(killed.line).toHaveAccessibleName(/8.*decide again/)
  await expect(killed.reason).toHaveCount(0)
  await desk.incident.getByRole('button', { name: 'Look at it again' }).click()
  const reason = killed.deciding.getByRole('textbox', { name: 'Reason' })
  await expect(reason).toBeFocused()
  await expect(reason).toHaveValue('Counted by the council.')
  await asOneChange(page, () => page.keyboard.press('Enter'))
  await expect(killed.line).not.toHaveAccessibleName(/decide again/)
  await expect(killed.line).toHaveAccessibleName(/^Killed\s*4/)

  await killed.decision.getByRole('radio', { name: 'best' }).click()
  await expect(killed.deciding.getByRole('button', { name: /^Decide/ })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(killed.decision.getByRole('radio', { name: 'lowest' })).toBeChecked()
  await killed.claimMenu(killed.claim('at least ten'), 'Report this one')
  await expect(killed.deciding.getByRole('radio', { name: '≥ 10' })).toBeChecked()
  await expect(killed.deciding.getByRole('button', { name: /^Decide/ })).toBeInViewport()
  await asOneChange(page, () => killed.deciding.getByRole('button', { name: /^Decide/ }).click())
  await expect(killed.line).toHaveAccessibleName(/^Killed\s*≥ 10.*low 4/)

  await killed.decide('none')
  await expect(killed.line).toHaveAccessibleName(/^Killed\s*decided: nothing is reported/)
  await expect(killed.line).not.toHaveAccessibleName(/undecided/)
  await expect(killed.decision.getByRole('radio', { name: 'none' })).toBeFocused()
  await killed.reason.focus()
  await killed.decide('lowest')
  await expect(killed.decision.getByRole('radio', { name: 'lowest' })).toBeFocused()
})

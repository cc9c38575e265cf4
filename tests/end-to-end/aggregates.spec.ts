import { h15 } from '../hard-cases/counts.ts'
import { begin } from './pages/begin.ts'
import { asOneChange } from './pages/views.ts'
import { expect, test } from './workbench.ts'

test('a stated total is coded in the window: what it counts, when, and its numbers', async ({
  workbench,
}) => {
  const { page } = workbench
  const [document = { name: '', text: '' }] = h15.documents
  const desk = await begin(workbench, 'Operations of the Raya Union', document)
  await asOneChange(page, async () => {
    await desk.incident.getByRole('button', { name: 'More about this incident' }).click()
    await page.getByRole('menuitem', { name: 'It is a total over many incidents' }).click()
  })
  const scope = desk.incident.getByRole('region', { name: 'What it counts' })
  await expect(scope).toContainText('not said: any time')
  await scope.getByRole('button', { name: 'Period' }).click()
  await scope.getByRole('textbox', { name: 'Period' }).fill('2017 to 2021')
  await asOneChange(page, () => page.keyboard.press('Enter'))
  await expect(scope).toContainText('2017 – 2021')

  await scope.getByRole('button', { name: 'Add a type' }).click()
  await asOneChange(page, () => page.getByRole('button', { name: 'Raid', exact: true }).click())
  await expect(scope.getByRole('button', { name: 'Take Raid out' })).toBeVisible()

  await desk.reader.select('47 operations')
  await desk.reader.offer.click()
  await desk.palette.attachSaying('Incidents counted', { value: '47' })
  await expect(desk.field('Incidents counted').line).toHaveAccessibleName(/47.*one source/)
  await expect(desk.incident.getByRole('region', { name: 'Beside the incidents on record' })).toContainText(
    'It counts 47.',
  )

  await asOneChange(page, () => scope.getByRole('button', { name: 'Take Raid out' }).click())
  await expect(scope.getByRole('button', { name: 'Take Raid out' })).toHaveCount(0)

  await desk.incident.getByRole('button', { name: /Type/ }).click()
  await asOneChange(page, () => page.getByRole('option', { name: 'Raid' }).click())
  await asOneChange(page, () => scope.getByRole('button', { name: 'Only Raid' }).click())
  await expect(scope.getByRole('button', { name: 'Take Raid out' })).toBeVisible()
})

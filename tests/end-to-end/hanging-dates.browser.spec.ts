import { raid } from './documents.ts'
import { begin } from './pages/begin.ts'
import type { CodingPage } from './pages/coding-page.ts'
import { Keys } from './pages/keys.ts'
import { asOneChange } from './pages/views.ts'
import { expect, test } from './workbench.ts'

test('a typed date hangs on another claim: it moves with that, its decision is overtaken, one undo takes all back', async ({
  workbench,
}) => {
  const { page } = workbench
  const desk: CodingPage = await begin(workbench, 'Raid near Dar Selim', raid)
  await desk.attach('12 May 2024', 'Date')
  const keys = new Keys(page)
  const date = desk.field('Date')
  const typing = desk.incident.getByRole('combobox', { name: 'Value', exact: true })

  await test.step('two months before hangs on the raid', async () => {
    await asOneChange(page, () => keys.command('New incident'))
    await expect(page.getByRole('textbox', { name: 'Title of the incident' })).toBeFocused()
    await keys.type('Arrest of two men')
    await asOneChange(page, () => keys.press('Enter'))
    await keys.read(raid.name)
    await keys.find('Two men were detained')
    await keys.attach('detained', 'Detained, reads as 2')
    await keys.use(date.line)
    await keys.goTo(typing)
    await keys.type('two months before')
    const offer = page.getByRole('option', { name: /^about March 2024, about 2 months before Date of FW-/ })
    await expect(offer).toBeVisible()
    await keys.press('Enter')
    await expect(offer).toHaveAttribute('aria-selected', 'true')
    await asOneChange(page, () => keys.press('Enter'))
    await expect(date.line).toHaveAccessibleName(/about March 2024/)
    await expect(date.claim('about March 2024')).toContainText('typed “two months before”')
  })

  await test.step('a rival, and a decision with its reason', async () => {
    await keys.use(desk.incident.getByRole('button', { name: 'Another value' }))
    await keys.type('June 2023')
    await asOneChange(page, () => keys.press('Enter'))
    await keys.goTo(date.decision.getByRole('radio', { name: 'best' }))
    await keys.goTo(date.decision.getByRole('radio', { name: 'range' }), 'ArrowRight')
    await keys.press('Space')
    await keys.goTo(date.deciding.getByRole('textbox', { name: 'Reason' }))
    await keys.type('Both are told, years apart.')
    await asOneChange(page, () => keys.press('Enter'))
    await expect(date.line).not.toHaveAccessibleName(/decide again/)
  })

  const shown = async (incident: string) => {
    await keys.command('Go to Incidents')
    await keys.use(page.getByRole('row').filter({ hasText: incident }).getByRole('link'))
    await page.getByRole('region', { name: 'The incident' }).getByRole('heading', { level: 2 }).waitFor()
  }

  await test.step('the raid is corrected, and the other date moves in the same change', async () => {
    await shown('Raid near Dar Selim')
    await keys.use(date.line)
    await keys.use(desk.incident.getByRole('button', { name: 'More about this claim' }))
    await expect(page.getByRole('menuitem').first()).toBeFocused()
    await keys.type('Correct')
    await keys.press('Enter')
    await expect(typing).toBeFocused()
    await keys.press('Control+a')
    await keys.type('Monday 12 June 2024')
    await expect(desk.incident.getByRole('status')).toContainText(
      'The words say Monday, the day is a Wednesday',
    )
    await keys.press('Control+a')
    await keys.type('12 June 2024')
    await asOneChange(page, () => keys.press('Enter'))
    await shown('Arrest of two men')
    await expect(date.line).toHaveAccessibleName(/decide again/)
    await keys.use(date.line)
    await expect(date.claim('about April 2024')).toBeVisible()
  })

  await test.step('one undo takes all back', async () => {
    await asOneChange(page, () => keys.press('Control+z'))
    await expect(date.line).not.toHaveAccessibleName(/decide again/)
    await expect(date.claim('about March 2024')).toBeVisible()
  })
})

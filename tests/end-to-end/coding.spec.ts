import { council, raid } from './documents.ts'
import { begin, openSample } from './pages/begin.ts'
import { IncidentsPage } from './pages/incidents-page.ts'
import { Keys } from './pages/keys.ts'
import { asOneChange, message } from './pages/views.ts'
import { expect, test } from './workbench.ts'

test('values and their passages come together: more passages, more claims, for and against', async ({
  workbench,
}) => {
  const { page } = workbench
  const desk = await begin(workbench, 'Raid near Dar Selim', raid, council)
  const { reader } = desk
  const killed = desk.field('Killed')

  await desk.attach('Eight people were killed', 'Killed')
  await expect(message(page)).toContainText('Attached to Killed.')
  await expect(killed.claims).toHaveCount(1)
  await expect(killed.claims).toContainText(/^8.*Eight people were killed/)
  await expect(killed.line).toHaveAccessibleName(/8.*one source/)
  await expect(reader.mark('Eight people were killed')).toHaveAttribute('data-evidence', 'one')
  await expect(reader.note('Killed')).toHaveAccessibleName(/passage: Eight people were killed/)

  await reader.read('Note of the Dar Selim council')
  await desk.attach('eight dead', 'Killed')
  await expect(killed.claims).toHaveCount(1)
  await expect(killed.passage('eight dead')).toBeVisible()
  await expect(killed.line).toHaveAccessibleName(/8.*several sources/)

  await reader.read(raid.name)
  await desk.attach('at least ten bodies', 'Killed')
  await expect(killed.claims).toHaveCount(2)
  await expect(killed.line).toHaveAccessibleName(/8 or ≥ 10.*rival/)
  await expect(reader.mark('at least ten bodies')).toHaveAttribute('data-evidence', 'rival')

  await reader.select('The interior ministry denied that eight people had died')
  await reader.offer.click()
  await desk.palette.disputing.click()
  await desk.palette.typing.fill('Killed')
  await asOneChange(page, () =>
    desk.palette.claim('Killed', 'disputes 8, denied by The interior ministry').click(),
  )
  await expect(killed.line).toHaveAccessibleName(/disputed/)
  await expect(killed.claim('Eight people').getByText(/denied by|disputed in/)).toBeVisible()
  await expect(reader.note('Killed').last()).toHaveAccessibleName(/disputes 8/)

  await killed.decide('highest')
  await killed.giveReason('Bodies were seen.')
  await expect(killed.line).toHaveAccessibleName(/^Killed.*≥ 10/)
})

test('a claim is corrected, turned, detached and removed, and all of it comes back', async ({
  workbench,
}) => {
  const { page } = workbench
  const desk = await begin(workbench, 'Raid near Dar Selim', raid)
  const injured = desk.field('Injured')
  await desk.reader.select('three were wounded')
  await desk.reader.offer.click()
  await desk.palette.attachSaying('Injured', { value: '2', certainty: 'reported', speaker: 'the council' })
  await expect(injured.claims).toContainText(/2.*reported.*the council/)

  await injured.correct(injured.claim('2'), '3')
  await expect(injured.line).toHaveAccessibleName(/3.*one source/)
  const claim = injured.claim('three were wounded')
  await asOneChange(page, () => injured.passageMenu(claim, 'It disputes the value'))
  await expect(injured.line).toHaveAccessibleName(/disputed/)
  await asOneChange(page, () => injured.passageMenu(claim, 'It supports the value'))
  await asOneChange(page, () => injured.passageMenu(claim, 'Detach this passage'))
  await expect(injured.line).toHaveAccessibleName(/3.*uncited/)
  await asOneChange(page, () => injured.claimMenu(injured.claims.first(), 'Remove this claim'))
  await expect(injured.claims).toHaveCount(0)

  const undo = page.getByRole('button', { name: /^Undo: / })
  for (let step = 0; step < 2; step += 1) await asOneChange(page, () => undo.click())
  await expect(injured.line).toHaveAccessibleName(/3.*one source/)
  await expect(desk.reader.mark('three were wounded')).toHaveAttribute('data-evidence', 'one')
})

test('a correction says what it had to let go, and is undone from there, by keys', async ({ workbench }) => {
  const { page } = workbench
  const text = 'Thirteen people were killed, six children and seven women among them, the council said.'
  const desk = await begin(workbench, 'Shelling of a market', { name: 'market.txt', text })
  const keys = new Keys(page)
  const killed = desk.field('Killed')
  await desk.attach('Thirteen people were killed, six children and seven women', 'Killed')
  await killed.open()
  const claim = killed.claims.first()
  const parts = claim.getByText(/among them|in all/)
  await expect(parts).toContainText('6')
  const menu = claim.getByRole('button', { name: 'More about this claim' })
  const value = claim.getByRole('textbox', { name: 'Value' })
  const line = claim.getByRole('status')
  const correct = async (typed: string) => {
    await keys.goTo(menu)
    await keys.press('Enter')
    await keys.goTo(page.getByRole('menuitem', { name: 'Correct the value' }), 'ArrowDown')
    await keys.press('Enter')
    await expect(value).toBeFocused()
    await keys.press('Control+a')
    await keys.type(typed)
    await asOneChange(page, () => keys.press('Enter'))
    await expect(menu).toBeFocused()
  }

  await correct('at least 13')
  await expect(parts).toContainText('6')
  await expect(line).toContainText('The new value no longer says that its parts are all of it.')
  await keys.use(line.getByRole('button', { name: 'Dismiss' }))
  await expect(line).toHaveCount(0)
  await correct('5')
  await expect(line).toContainText(/The new value no longer says its parts \(6 .* and 7 .*\)\./)
  await expect(killed.line).toHaveAccessibleName(/^Killed.*5/)
  await asOneChange(page, () => keys.use(line.getByRole('button', { name: 'Undo the correction' })))
  await expect(line).toHaveCount(0)
  await expect(menu).toBeFocused()
  await expect(parts).toContainText('6')
  await expect(killed.line).toHaveAccessibleName(/≥ 13/)

  await correct('5')
  await asOneChange(page, () => killed.claimMenu(claim, 'Remove this claim'))
  await asOneChange(page, () => keys.press('Control+z'))
  await expect(killed.line).toHaveAccessibleName(/^Killed.*5/)
})

test('how a field is carried shows in colour, in shape and in words', async ({ workbench }) => {
  const desk = await openSample(workbench, 'NH-2024-0003')
  await expect.poll(() => desk.reader.looksOfMarks()).toHaveLength(4)
  const disputed = await desk.looksOfEvidence()
  const incidents = new IncidentsPage(workbench.page)
  await incidents.goTo()
  await incidents.open('NH-2022-0001')
  const looks = { ...disputed, ...(await desk.looksOfEvidence()) }
  expect(Object.keys(looks).sort()).toEqual(['disputed', 'one', 'rival', 'several', 'uncited'])
  for (const part of ['shape', 'colour', 'words'] as const) {
    expect(new Set(Object.values(looks).map((look) => look[part])).size, part).toBe(5)
  }
})

test('a value leads to its passage, and a passage to its value, across sources', async ({ workbench }) => {
  const desk = await openSample(workbench, 'NH-2024-0003')
  const { reader } = desk
  const killed = desk.field('Killed')
  await reader.tab('تسعة قتلى').click()
  await reader.show('وتضررت في الغارة')
  await killed.line.click()
  await expect(killed.claims).toHaveCount(4)
  await reader.expectInSight('إلى تسعة قتلى')
  await expect(reader.mark('إلى تسعة قتلى،').first()).toHaveAttribute('data-active', 'yes')

  await killed.passage('At least nine bodies were buried').click()
  await expect(reader.tab('Field note 17')).toHaveAttribute('aria-selected', 'true')
  await reader.expectInSight('At least nine bodies were buried')
  await expect(reader.mark('At least nine bodies').first()).toHaveAttribute('data-active', 'yes')

  await reader.click('small guided bomb')
  const weapon = desk.field('Weapon, as named')
  await expect(weapon.line).toHaveAttribute('aria-expanded', 'true')
  await expect(weapon.passage('a small guided bomb')).toBeInViewport()
  await reader.note('Injured').click()
  await expect(desk.field('Injured').line).toHaveAttribute('aria-expanded', 'true')
})

test('going to another incident in the same text keeps the place in it', async ({ workbench }) => {
  const desk = await openSample(workbench, 'NH-2024-0003')
  const { reader } = desk
  await reader.tab('Field note 17').click()
  await reader.show('three projectiles fell')
  const before = await reader.scrolled()
  expect(before).toBeGreaterThan(0)
  await reader.note('NH-2024-0005').click()
  await expect(desk.incident).toContainText('Shells on the vegetable market')
  expect(Math.abs((await reader.scrolled()) - before)).toBeLessThan(4)
  await expect(reader.note('Date')).toBeVisible()
})

test('notes in the margin never lie over each other, however narrow the window is', async ({ workbench }) => {
  const { page } = workbench
  const desk = await openSample(workbench, 'NH-2024-0003')
  const notes = desk.reader.region.getByRole('list', { name: 'Passages in this text' }).getByRole('button')
  for (const width of [1440, 1280, 1600]) {
    await page.setViewportSize({ width, height: 900 })
    await expect
      .poll(async () => {
        const boxes = await notes.evaluateAll((all) =>
          all.map((note) => note.getBoundingClientRect().toJSON()),
        )
        return boxes.length > 8 && boxes.slice(1).every(({ top }, at) => top >= boxes[at].bottom - 0.5)
      })
      .toBe(true)
  }
})

test('what was said in the details holds when one goes back to the fields', async ({ workbench }) => {
  const { page } = workbench
  const desk = await begin(workbench, 'Raid near Dar Selim', raid)
  await desk.reader.select('at least ten bodies')
  await desk.reader.offer.click()
  await desk.palette.find('Killed')
  await page.keyboard.press('Tab')
  await desk.palette.say({ speaker: 'Dr. Amin Rahal', via: 'Valley Gazette' })
  await page.keyboard.press('Escape')
  await expect(desk.reader.region).toContainText('Dr. Amin Rahal → Valley Gazette')
  await asOneChange(page, () => page.keyboard.press('Enter'))
  await expect(desk.field('Killed').claims).toContainText('Dr. Amin Rahal')
})

test('what is pasted into a line loses marks that nobody sees', async ({ workbench }) => {
  const { page } = workbench
  const desk = await begin(workbench, 'Raid near Dar Selim', raid)
  await desk.typeTitle('')
  await asOneChange(page, async () => {
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'Night \u202braid\u202c')
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(paste)
    })
    await page.keyboard.press('Enter')
  })
  await expect(desk.incident).toContainText('Night raid')
})

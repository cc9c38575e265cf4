import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CodebookPage } from './pages/codebook-page.ts'
import { CodingPage } from './pages/coding-page.ts'
import { IncidentsPage } from './pages/incidents-page.ts'
import { Keys } from './pages/keys.ts'
import { StartPage } from './pages/start-page.ts'
import { asOneChange, message } from './pages/views.ts'
import { violations } from './pages/violations.ts'
import { expect, test } from './workbench.ts'

test('a codebook is changed: seen before it is done, set aside in sight, taken back whole', async ({
  workbench: { page },
}) => {
  test.setTimeout(180_000)
  await new StartPage(page).make('Codes', { prefix: 'CB', templates: ['Raids and arrests'] })
  const incidents = new IncidentsPage(page)
  await incidents.goTo()
  await incidents.add()
  const coding = new CodingPage(page)
  await coding.setTitle('A raid on a farm')
  await coding.setType('Raid')
  await asOneChange(page, async () => {
    await coding.field('Weapon or means').line.click()
    await coding.incident
      .getByRole('textbox', { name: 'Value', exact: true })
      .fill('Small arms; Fire or burning')
    await page.keyboard.press('Enter')
  })

  const codebook = new CodebookPage(page)
  await codebook.goTo()
  await expect(codebook.versions).toHaveCount(1)
  await codebook.begin()

  await test.step('a field is added, its form seen as it will be coded', async () => {
    await codebook.choose('Weapon or means')
    await codebook.addField('Time of day')
    await codebook.pick('The answer is', 'One of a list')
    await codebook.addOption('Day')
    await codebook.addOption('Night')
    await codebook.type('Coding rule', '“At dawn” is the day.')
    await codebook.tick('It must be answered')
    const row = codebook.preview.getByRole('button', { name: /^Time of day/ })
    await row.click()
    await codebook.preview.getByRole('button', { name: /Value$/ }).click()
    await expect(page.getByRole('option')).toHaveText(['Day', 'Night', 'unknown'])
    await page.keyboard.press('Escape')
  })

  await test.step('the order is changed by keys and by dragging, and a step is taken back', async () => {
    const order = await codebook.labels()
    await codebook.choose('Time of day')
    await page.keyboard.press('Alt+ArrowUp')
    const moved = await codebook.labels()
    expect(moved.indexOf('Time of day')).toBe(order.indexOf('Weapon or means'))
    await codebook.press('Take back the last step of the draft')
    await expect.poll(() => codebook.labels()).toEqual(order)
    await codebook.row('Stated purpose').dragTo(codebook.row('How it was done'), {
      targetPosition: { x: 60, y: 2 },
    })
    await expect
      .poll(async () => (await codebook.labels()).indexOf('Stated purpose'))
      .toBe(order.indexOf('How it was done'))
  })

  await test.step('an option that is in use is taken away: the list says what that touches', async () => {
    await codebook.choose('Weapon or means')
    await codebook.press('Take “Fire or burning” away')
    await codebook.see()
    await expect(codebook.touched).toContainText('1 value of Weapon or means is set aside:')
    await expect(codebook.touched).toContainText('Small arms, Fire or burning')
    await expect(codebook.touched).toContainText('Time of day: new field')
    await expect(codebook.touched).toContainText('Stated purpose: field moved')
  })

  await test.step('a draft that cannot be coded by is not offered for taking over', async () => {
    await codebook.choose('Killed')
    await codebook.type('Column', 'injured')
    await expect(page.getByRole('main').getByText('There are two fields “injured”').first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'See what it touches' })).toBeDisabled()
    await codebook.press('Take back the last step of the draft')
  })

  await test.step('it survives the window being left, and is taken over as one change', async () => {
    await incidents.goTo()
    await codebook.goTo()
    await codebook.see()
    await codebook.take()
    await expect(codebook.versions).toHaveCount(2)
    await expect(codebook.versions.first()).toContainText('Weapon or means: options')
  })

  const field = coding.field('Weapon or means')
  await test.step('what was set aside stands beside its field, with the reason', async () => {
    await incidents.goTo()
    await incidents.open('A raid on a farm')
    await expect(coding.incident).toContainText('v2')
    await expect(field.line).toContainText('1 value set aside')
    await field.line.click()
    const notes = coding.incident.getByRole('list', { name: 'Set aside by a change of the codebook' })
    await expect(notes).toContainText('Small arms, Fire or burning')
    await expect(notes).toContainText('“Fire or burning” is no option of “Weapon or means” any more.')
  })

  await test.step('one undo brings all of it back', async () => {
    await asOneChange(page, () => page.getByRole('banner').getByRole('button', { name: 'Undo' }).click())
    await expect(coding.incident).toContainText('v1')
    await expect(field.line).not.toContainText('set aside')
    await expect(field.line).toContainText('Small arms, Fire or burning')
  })
})

test('a codebook goes out as a file, is mended elsewhere and brought in as a draft', async ({
  workbench: { page, folder },
}) => {
  const file = join(folder, 'codebook.json')
  await new StartPage(page).make('Codes', { prefix: 'CB', templates: ['ACLED-like'] })
  const codebook = new CodebookPage(page)
  await codebook.goTo()
  await codebook.write(file)

  const mended = JSON.parse(await readFile(file, 'utf8')) as { fields: { id: string; label: string }[] }
  const fatalities = mended.fields.find(({ id }) => id === 'fatalities')
  if (fatalities) fatalities.label = 'Dead'
  await writeFile(file, JSON.stringify(mended))
  await codebook.bring(file)
  await codebook.see()
  await expect(codebook.touched.getByRole('listitem').first()).toHaveText('Dead: name')
  await codebook.take()

  await writeFile(file, '{}')
  const chooser = page.waitForEvent('filechooser')
  await codebook.press('Bring in a file…')
  await (await chooser).setFiles(file)
  await expect(message(page)).toContainText('This file is no codebook of Sourceline')
})

test('axe finds nothing wrong with the editor', async ({ workbench: { page } }) => {
  test.setTimeout(180_000)
  await new StartPage(page).make('Codes', { prefix: 'CB', templates: ['GTD-like'] })
  const codebook = new CodebookPage(page)
  await codebook.goTo()
  await codebook.begin()
  expect.soft(await violations(page), 'types').toEqual([])
  await codebook.choose('Kind of weapon')
  expect.soft(await violations(page), 'a field with options').toEqual([])
  await codebook.choose('Harm')
  expect.soft(await violations(page), 'a section').toEqual([])
  await codebook.choose('Dead, attackers included')
  await codebook.pick('The answer is', 'Text')
  await codebook.see()
  expect.soft(await violations(page), 'what it touches').toEqual([])
})

test('a field is renamed, moved and taken over by keys alone', async ({ workbench: { page } }) => {
  await new StartPage(page).make('Codes', { prefix: 'CB', templates: ['Raids and arrests'] })
  const codebook = new CodebookPage(page)
  await codebook.goTo()
  const keys = new Keys(page)
  await keys.goTo(page.getByRole('button', { name: 'Change the codebook' }))
  await page.keyboard.press('Enter')
  await keys.goTo(codebook.outline.getByRole('row').first())
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown')
  await expect(codebook.row('Site')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(async () => (await codebook.labels()).slice(1, 4)).toEqual(['Date', 'Site', 'Place'])
  await keys.goTo(codebook.card.getByRole('textbox', { name: 'Name of the field' }))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Kind of place')
  await keys.goTo(page.getByRole('radio', { name: 'Preview' }))
  await keys.press('ArrowRight', 'Space')
  await keys.goTo(page.getByRole('button', { name: 'Take over as version 2' }))
  await page.keyboard.press('Enter')
  await expect(codebook.versions).toHaveCount(2)
  await expect(codebook.versions.first()).toContainText('Kind of place: name')
})

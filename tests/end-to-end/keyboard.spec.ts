import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { arabic, lay, raid } from './documents.ts'
import { CodingPage } from './pages/coding-page.ts'
import { ExportPage } from './pages/export-page.ts'
import { Keys } from './pages/keys.ts'
import { SourcesPage } from './pages/sources-page.ts'
import { asOneChange, savedChange } from './pages/views.ts'
import { expect, test } from './workbench.ts'

/** No mouse in this file: what is on screen is looked at, and everything is done by keys. */

test.beforeEach(async ({ workbench: { page } }) => {
  const keys = new Keys(page)
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await keys.type('Keys alone')
  await keys.press('Tab')
  await keys.type('KA')
  await keys.goTo(page.getByRole('checkbox', { name: /^Casualty recording/ }))
  await keys.press('Space')
  await keys.goTo(page.getByRole('checkbox', { name: /^Raids and arrests/ }))
  await keys.press('Space')
  await keys.use(page.getByRole('button', { name: 'Make the workbook' }))
  await savedChange(page)
})

test('from an empty workbook to an exported report without a mouse', async ({
  workbench: { page, folder },
}) => {
  const keys = new Keys(page)
  const desk = new CodingPage(page)

  await test.step('a file is imported', async () => {
    await keys.command('Go to Sources')
    const chooser = page.waitForEvent('filechooser')
    await keys.use(page.getByRole('button', { name: 'Import files…' }))
    await (await chooser).setFiles(lay(folder, raid))
    await expect(new SourcesPage(page).rows).toHaveCount(1)
  })

  await test.step('an incident is opened beside it', async () => {
    await asOneChange(page, () => keys.command('New incident'))
    await expect(page.getByRole('textbox', { name: 'Title of the incident' })).toBeFocused()
    await keys.type('Raid on a farmhouse near Dar Selim')
    await asOneChange(page, () => keys.press('Enter'))
    await asOneChange(page, () => keys.choose(desk.incident.getByRole('button', { name: /Type/ }), 'Raid'))
    await keys.use(desk.reader.region.getByRole('button', { name: 'Read another source' }))
    await expect(page.getByRole('combobox', { name: 'Choose a source to read' })).toBeFocused()
    await keys.type('raid-near')
    await expect(page.getByRole('option', { name: raid.name })).toHaveAttribute('aria-selected', 'true')
    await keys.press('Enter')
  })

  const killed = desk.field('Killed')
  await test.step('two tolls and a denial', async () => {
    await keys.find('Eight people were killed')
    await keys.attach('kill', 'Killed, reads as 8')
    await expect(killed.line).toHaveAccessibleName(/8.*one source/)
    await keys.find('at least ten bodies')
    await keys.attach('killed', 'Killed, reads as ≥ 10')
    await expect(killed.line).toHaveAccessibleName(/8 or ≥ 10.*rival/)
    await keys.find('denied that eight people had died')
    await keys.attach('killed', 'Killed, disputes 8, denied by The interior ministry')
    await expect(killed.line).toHaveAccessibleName(/8 or ≥ 10.*disputed/)
  })

  await test.step('a decision with its reason', async () => {
    await keys.press('F8')
    await expect(killed.line).toBeFocused()
    await expect(killed.claims).toHaveCount(2)
    await keys.goTo(killed.decision.getByRole('radio', { name: 'best' }))
    await keys.goTo(killed.decision.getByRole('radio', { name: 'lowest' }), 'ArrowRight')
    await keys.press('Space')
    await expect(killed.deciding.getByRole('textbox', { name: 'Reason' })).toBeFocused()
    await asOneChange(page, () => keys.press('Enter'))
    await expect(killed.decision.getByRole('radio', { name: 'lowest' })).toBeFocused()
    await keys.use(killed.reason)
    await keys.type('The council holds the names.')
    await asOneChange(page, () => keys.press('Enter'))
    await expect(killed.reason).toBeFocused()
    await expect(desk.incident).toContainText('The council holds the names.')
  })

  await test.step('from a value to its passage and back', async () => {
    await keys.use(killed.passage('at least ten bodies'))
    await expect(desk.reader.mark('at least ten bodies')).toHaveAttribute('data-active', 'yes')
    await keys.goTo(killed.line, 'Shift+Tab')
    await keys.press('Enter')
    await expect(killed.line).toHaveAttribute('aria-expanded', 'false')
    await keys.intoText()
    await keys.press('Home', 'Control+ArrowLeft', 'Control+ArrowLeft', 'Control+ArrowLeft')
    await keys.press('n')
    await keys.selected('at least ten bodies')
    await keys.press('o')
    await expect(killed.line).toHaveAttribute('aria-expanded', 'true')
  })

  await test.step('undo and redo', async () => {
    for (let step = 0; step < 3; step += 1) await asOneChange(page, () => keys.press('Control+z'))
    await expect(killed.line).toHaveAccessibleName(/8 or ≥ 10.*rival/)
    for (let step = 0; step < 3; step += 1) await asOneChange(page, () => keys.press('Control+Shift+z'))
    await expect(killed.line).toHaveAccessibleName(/8.*disputed/)
    await expect(desk.incident).toContainText('The council holds the names.')
  })

  await test.step('the report', async () => {
    await keys.command('Go to Export')
    await keys.goTo(page.getByRole('textbox', { name: 'Write to the folder' }))
    const report = join(folder, 'report')
    await keys.type(report)
    await keys.press('Enter')
    await expect(new ExportPage(page).done).toContainText(report)
    expect(existsSync(join(report, 'claims.csv'))).toBe(true)
    expect(readFileSync(join(report, 'incidents.csv'), 'utf8')).toContain(
      'Raid on a farmhouse near Dar Selim',
    )
  })
})

test('in an Arabic text the arrow keys go where they point', async ({ workbench: { page } }) => {
  const keys = new Keys(page)
  const desk = new CodingPage(page)
  await keys.command('Go to Sources')
  await keys.use(page.getByRole('button', { name: 'Paste text…' }))
  await keys.type(arabic.text)
  await keys.goTo(page.getByRole('textbox', { name: 'Title, if it has one' }), 'Shift+Tab')
  await keys.type('بيان المجلس')
  await asOneChange(page, () => keys.press('Enter'))
  await keys.use(new SourcesPage(page).row('بيان المجلس').getByRole('link'))
  await asOneChange(page, () => keys.use(desk.newIncident))
  await keys.type('مداهمة قرب دار سليم')
  await asOneChange(page, () => keys.press('Enter'))

  await keys.intoText()
  await keys.press('Control+f')
  await keys.type('ثمانية')
  await keys.press('Escape')
  await keys.press('ArrowLeft')
  await keys.selected('أشخاص')
  await keys.press('ArrowRight')
  await keys.selected('ثمانية')
  await keys.press('Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft')
  await keys.selected('ثمانية أشخاص قتلوا في')
  await keys.press('Shift+ArrowRight')
  await keys.selected('ثمانية أشخاص قتلوا')
  await keys.press('Enter')
  await keys.type('killed')
  await expect(page.getByRole('option', { name: /^Killed, / }).first()).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await keys.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Value' })).toBeFocused()
  await keys.press('Control+a')
  await keys.type('8')
  await keys.goTo(page.getByRole('textbox', { name: 'Who says so' }))
  await keys.type('مجلس البلدة')
  await asOneChange(page, () => keys.press('Enter'))
  await expect(desk.field('Killed').line).toHaveAccessibleName(/8.*one source/)
  await expect(desk.reader.mark('ثمانية أشخاص قتلوا')).toBeVisible()

  await keys.press('Control+ArrowLeft')
  await keys.selected('وأضاف')
  await keys.press('Shift+End')
  await expect.poll(() => desk.reader.selected()).toContain('سقوط أي مدني')
})

test('a letter means one thing: I in the list is a new incident, N is none', async ({
  workbench: { page },
}) => {
  const keys = new Keys(page)
  await keys.command('Go to Incidents')
  await expect(page.getByRole('heading', { level: 1, name: 'Incidents' })).toBeVisible()
  await keys.press('n')
  await expect(page.getByRole('heading', { level: 1, name: 'Incidents' })).toBeVisible()
  await asOneChange(page, () => keys.press('i'))
  await expect(page.getByRole('textbox', { name: 'Title of the incident' })).toBeFocused()
})

test('where a control goes away, the focus stays near it', async ({ workbench: { page } }) => {
  const keys = new Keys(page)
  const isLost = () => page.evaluate(() => document.activeElement === document.body)
  await expect.poll(isLost, 'after the workbook was made').toBe(false)
  await keys.command('Go to Sources')
  await keys.use(page.getByRole('button', { name: 'Paste text…' }).first())
  await keys.type('Three people were wounded near the mill, a farmer said.')
  await keys.use(page.getByRole('button', { name: 'Add' }))
  await expect(new SourcesPage(page).rows).toHaveCount(1)
  await expect.poll(isLost, 'after a text was added').toBe(false)
})

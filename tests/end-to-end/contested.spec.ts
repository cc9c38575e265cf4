import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { army, hospital, newspaper, wire } from './contested-documents.ts'
import { lay } from './documents.ts'
import { CodingPage } from './pages/coding-page.ts'
import { ExportPage } from './pages/export-page.ts'
import { Keys } from './pages/keys.ts'
import { SourcesPage } from './pages/sources-page.ts'
import { asOneChange, savedChange } from './pages/views.ts'
import { expect, test } from './workbench.ts'

/**
 * A contested incident from an empty workbook to its report, by keys alone: three sources with three death tolls, a
 * denial, and a newspaper that printed the wire.
 */

test.setTimeout(120_000)

test('three tolls, a denial and a wire copy, coded without a mouse', async ({
  workbench: { page, folder },
}) => {
  const keys = new Keys(page)
  const desk = new CodingPage(page)
  const sources = new SourcesPage(page)
  const killed = desk.field('Killed')

  await test.step('a workbook', async () => {
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
    await keys.type('Contested')
    await keys.press('Tab')
    await keys.type('CO')
    await keys.use(page.getByRole('button', { name: 'Make the workbook' }))
    await savedChange(page)
  })

  await test.step('three files and a pasted text', async () => {
    await keys.command('Go to Sources')
    const chooser = page.waitForEvent('filechooser')
    await keys.use(page.getByRole('button', { name: 'Import files…' }))
    await (await chooser).setFiles(lay(folder, wire, hospital, army))
    await expect(sources.rows).toHaveCount(3)
    await keys.use(page.getByRole('button', { name: 'Paste text…' }))
    await page.keyboard.insertText(newspaper.text)
    await keys.goTo(page.getByRole('textbox', { name: 'Title, if it has one' }), 'Shift+Tab')
    await keys.type(newspaper.title)
    await asOneChange(page, () => keys.press('Enter'))
    await expect(sources.rows).toHaveCount(4)
  })

  await test.step('the copy is offered, and taken for one', async () => {
    await expect(sources.report).toContainText('harbour-wire')
    await asOneChange(page, () => keys.use(sources.report.getByRole('button', { name: 'It is a copy' })))
  })

  await test.step('an incident beside the wire', async () => {
    await asOneChange(page, () => keys.command('New incident'))
    await expect(page.getByRole('textbox', { name: 'Title of the incident' })).toBeFocused()
    await keys.type('Shelling of the market of Qasr Nahran')
    await asOneChange(page, () => keys.press('Enter'))
    await keys.read('harbour')
  })

  await test.step('the wire: the value is read, who says so and how sure is said', async () => {
    await keys.find('At least 14 people were killed')
    await keys.details('killed', 'Killed, reads as ≥ 14')
    const speaker = page.getByRole('textbox', { name: 'Who says so' })
    await expect(speaker).toHaveValue('a rescue worker')
    await expect(page.getByRole('textbox', { name: 'Through whom' })).toHaveValue('Harbour Wire')
    await keys.goTo(page.getByRole('radio', { name: 'stated' }))
    await keys.goTo(page.getByRole('radio', { name: 'reported' }), 'ArrowRight')
    await keys.press('Space')
    await keys.goTo(speaker, 'Shift+Tab')
    await asOneChange(page, () => keys.press('Enter'))
    await expect(killed.line).toHaveAccessibleName(/≥ 14.*one source/)
  })

  await test.step('the copy stands behind it and is not counted', async () => {
    await keys.read('valley paper')
    await keys.find('At least 14 people were killed')
    await keys.attach('killed', 'Killed, one more source for ≥ 14')
    await expect(killed.line).toHaveAccessibleName(/≥ 14.*one source/)
    await expect(killed.claim('rescue worker')).toContainText(
      '1 independent source · a source and its copies count once',
    )
    await expect(killed.claim('rescue worker')).toContainText('copy of harbour-wire.txt')
  })

  await test.step('two more tolls', async () => {
    await keys.read('hospital')
    await keys.find('registered 11 dead')
    await keys.details('killed', 'Killed, reads as 11')
    await keys.goTo(page.getByRole('textbox', { name: 'Who says so' }))
    await keys.type('the hospital’s director')
    await asOneChange(page, () => keys.press('Enter'))
    await keys.read('army')
    await keys.find('four fighters were killed')
    await keys.attach('killed', 'Killed, reads as 4')
    await expect(killed.line).toHaveAccessibleName(/≥ 14 or 11 or 4.*3 rival/)
  })

  await test.step('the denial has a speaker of its own', async () => {
    await keys.find('denied that 14 people had died')
    await keys.details('killed', 'Killed, disputes ≥ 14', 'Alt+d')
    await expect(page.getByRole('textbox', { name: 'Who says so' })).toHaveValue('An army spokesman')
    await keys.goTo(page.getByRole('textbox', { name: 'Who says so' }))
    await asOneChange(page, () => keys.press('Enter'))
    await expect(killed.line).toHaveAccessibleName(/≥ 14 or 11 or 4.*disputed/)
    await expect(killed.claim('rescue worker')).toContainText('denied by An army spokesman')
  })

  const reason = 'The register names each of the dead; nobody was brought in later.'
  await test.step('the best is decided with a reason, in one change', async () => {
    await keys.press('F8')
    await expect(killed.line).toBeFocused()
    await keys.goTo(killed.decision.getByRole('radio', { name: 'best' }))
    await keys.press('Space')
    await expect(killed.deciding.getByRole('radio', { name: '≥ 14' })).toBeFocused()
    await expect(killed.deciding).toContainText('say which you hold for the best')
    await keys.goTo(killed.deciding.getByRole('radio', { name: '11' }), 'ArrowRight')
    await keys.press('Space')
    await keys.goTo(killed.deciding.getByRole('textbox', { name: 'Reason' }))
    await keys.type(reason)
    await asOneChange(page, () => keys.press('Enter'))
    await expect(killed.line).toHaveAccessibleName(/11.*low 4.*disputed/)
    await expect(desk.incident).toContainText(reason)
  })

  await test.step('the report', async () => {
    const report = join(folder, 'report')
    await keys.command('Go to Export')
    await keys.goTo(page.getByRole('textbox', { name: 'Write to the folder' }))
    await keys.type(report)
    await keys.press('Enter')
    await expect(new ExportPage(page).done).toContainText(report)
    expect(rows(report, 'incidents.csv')).toMatchObject([
      { killed: '11', killed_low: '4', killed_high: '', killed_rule: 'best', killed_sources: '1' },
    ])
    expect(rows(report, 'decisions.csv')).toMatchObject([
      { field: 'killed', rule: 'best', value: '11', reason, overtaken: 'no' },
    ])
    expect(rows(report, 'claims.csv').toSorted(byValue)).toMatchObject([
      { value: '11', supports: '1', disputes: '0' },
      { value: '4', supports: '1', disputes: '0' },
      { value: 'at least 14', low: '14', high: '', supports: '2', disputes: '1' },
    ])
    const said = rows(report, 'citations.csv').map(({ value, stance, speaker, via, certainty }) =>
      [value, stance, speaker, via, certainty].join(' | '),
    )
    expect(said.toSorted()).toEqual([
      '11 | supports | the hospital’s director |  | stated',
      '4 | supports | The army |  | stated',
      'at least 14 | disputes | An army spokesman |  | stated',
      'at least 14 | supports | a rescue worker | Harbour Wire | reported',
      'at least 14 | supports | a rescue worker | Harbour Wire | stated',
    ])
    const sources = rows(report, 'sources.csv')
    const original = sources.find(({ file }) => file === wire.name)
    expect(sources.find(({ title }) => title === newspaper.title)).toMatchObject({ copyOf: original?.source })
    expect(sources.filter(({ copyOf }) => copyOf !== '')).toHaveLength(1)
  })
})

function rows(folder: string, name: string): Record<string, string>[] {
  const text = readFileSync(join(folder, name), 'utf8')
  return Papa.parse<Record<string, string>>(text, { header: true, delimiter: ',', skipEmptyLines: true }).data
}

function byValue(one: Record<string, string>, other: Record<string, string>): number {
  return (one.value ?? '') < (other.value ?? '') ? -1 : 1
}

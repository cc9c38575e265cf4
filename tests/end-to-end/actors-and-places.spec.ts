import { AuthoritiesPage } from './pages/authorities-page.ts'
import { CodingPage } from './pages/coding-page.ts'
import { IncidentsPage } from './pages/incidents-page.ts'
import { SourcesPage } from './pages/sources-page.ts'
import { StartPage } from './pages/start-page.ts'
import { asOneChange, message } from './pages/views.ts'
import { expect, test } from './workbench.ts'

const title = 'Note from the northern farms'
const text = [
  'Men of the Orchard Guard searched a farm in Atmeh on 3 May 2024. Their leader, al-Darari, gave the order.',
  'A grocer’s son was killed at the gate, neighbours told the council. The search came after the market fire.',
].join('\n\n')

test.beforeEach(async ({ workbench: { page } }) => {
  const templates = ['Raids and arrests', 'Casualty recording']
  await new StartPage(page).make('Who and where', { prefix: 'WW', templates })
})

test('names are kept with their kind, those that may be one are compared, merged, parted, told apart', async ({
  workbench: { page },
}) => {
  const places = new AuthoritiesPage(page, 'Places')
  await places.goTo()
  await places.add('Harim district')
  await places.add('Atmah')
  await places.addName('أطمة', 'spelling', 'ar')
  await expect(places.part('Names').getByRole('listitem').filter({ hasText: 'أطمة' })).toContainText(
    'spelling · Arabic',
  )
  const where = places.part('Where it is')
  await where.getByRole('button', { name: 'Add what it lies in' }).click()
  await page.getByRole('combobox', { name: 'Which place does it lie in?' }).fill('hari')
  await asOneChange(page, () => page.getByRole('option', { name: /Harim district/ }).click())
  await expect(where.getByRole('list', { name: 'Lies in' })).toContainText('Harim district')
  await where.getByRole('button', { name: 'Point' }).click()
  await where.getByRole('textbox', { name: 'Point' }).fill('36.3156 N, 36.6892 E')
  await asOneChange(page, () => page.keyboard.press('Enter'))
  await expect(where.getByRole('button', { name: 'Point: 36.3156, 36.6892' })).toBeVisible()

  await places.add('Atmeh')
  await expect(places.card).toContainText('Perhaps the same as')
  await places.card.getByRole('button', { name: 'Compare' }).click()
  const sides = page.getByRole('region', { name: 'Are these one?' })
  await expect(sides.getByRole('region', { name: 'Stays: Atmeh' })).toBeVisible()
  await sides.getByRole('button', { name: 'The other way round' }).click()
  await expect(sides.getByRole('region', { name: 'Stays: Atmah' })).toContainText('أطمة')
  await asOneChange(page, () => sides.getByRole('button', { name: 'Make them one' }).click())
  await expect(message(page)).toContainText('Atmeh is now Atmah')
  await expect(places.part('Names').getByRole('listitem')).toHaveCount(3)
  await expect(places.row('Atmeh')).toHaveCount(1)

  await asOneChange(page, () =>
    places.part('Merged into it').getByRole('button', { name: 'Take Atmeh out again' }).click(),
  )
  await expect(places.part('Names').getByRole('listitem')).toHaveCount(2)
  await asOneChange(page, () => places.card.getByRole('button', { name: 'Not the same' }).click())
  await expect(places.card).not.toContainText('Perhaps the same as')
  await places.goTo()
  await expect(places.pairs).toHaveCount(0)
})

test('people of an incident are coded like the incident; the name that a source uses is offered as a name', async ({
  workbench: { page },
}) => {
  const actors = new AuthoritiesPage(page, 'Actors')
  await actors.goTo()
  await actors.add('Salim Orchard')
  const sources = new SourcesPage(page)
  await sources.goTo()
  await sources.paste(text, title)
  const incidents = new IncidentsPage(page)
  await incidents.goTo()
  await incidents.add()
  const desk = new CodingPage(page)
  await desk.setTitle('A fire in the market')
  await incidents.goTo()
  await incidents.add()
  await desk.setTitle('Search of a farm')
  await desk.reader.read(title)

  await desk.reader.select('al-Darari')
  await page.keyboard.press('a')
  await desk.palette.find('Initiator')
  await page.keyboard.press('Tab')
  const value = page.getByRole('combobox', { name: 'Value' })
  await value.fill('salim')
  await page.getByRole('option', { name: 'Salim Orchard, on record' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await asOneChange(page, () => page.keyboard.press('Enter'))
  const initiator = desk.field('Initiator')
  await initiator.open()
  await expect(initiator.line).toContainText('Salim Orchard')
  await expect(initiator.claim('al-Darari')).toContainText('Remember al-Darari as a name of Salim Orchard?')
  await asOneChange(page, () =>
    initiator
      .claim('al-Darari')
      .getByRole('button', { name: /^Remember as/ })
      .click(),
  )
  await expect(desk.incident).not.toContainText('Remember al-Darari')

  const people = desk.incident.getByRole('region', { name: 'People' })
  await people.getByRole('button', { name: 'Add somebody' }).click()
  await people.getByRole('combobox', { name: 'Who' }).fill('a grocer’s son')
  await asOneChange(page, () => page.keyboard.press('Enter'))
  await desk.reader.select('A grocer’s son was killed')
  await page.keyboard.press('a')
  await desk.palette.attachSaying('Fate · a grocer’s son', { value: 'Killed', speaker: 'neighbours' })
  await expect(people.locator('[data-row]').filter({ hasText: 'Fate' })).toContainText('Killed')
  await expect(
    people.getByRole('button', { name: 'Show the passage: A grocer’s son was killed' }),
  ).toBeVisible()

  const links = desk.incident.getByRole('region', { name: 'Other incidents' })
  await links.getByRole('button', { name: 'Relate to another incident' }).click()
  await page.getByRole('option', { name: /is in response to …$/ }).click()
  await page.getByRole('combobox', { name: 'Which incident is it?' }).fill('fire')
  await asOneChange(page, () => page.getByRole('option', { name: /A fire in the market/ }).click())
  await expect(links.getByRole('listitem').first()).toContainText(/in response to.*A fire in the market/)
  await desk.reader.select('The search came after the market fire')
  await page.keyboard.press('a')
  const own = await page.getByRole('navigation', { name: 'Where you are' }).locator('li').last().innerText()
  const other = await links.getByRole('link').first().innerText()
  const link = `The link holds · ${own.trim()} in response to ${other}`
  await desk.palette.attachSaying(link, { value: 'yes' })
  await expect(links.locator('[data-row]').filter({ hasText: 'The link holds' })).toContainText('yes')

  await actors.goTo()
  await actors.open('Salim Orchard')
  await expect(actors.part('Where it is spoken of')).toContainText(/1 incident.*1 claim/)
  await actors.part('Names').getByRole('button', { name: 'Show the passage: al-Darari' }).click()
  await expect(desk.reader.marks.filter({ hasText: 'al-Darari' }).first()).toBeInViewport()
})

test('two incidents become one, and one undo parts them', async ({ workbench: { page } }) => {
  const incidents = new IncidentsPage(page)
  const desk = new CodingPage(page)
  for (const name of ['Search of a farm', 'The same search again']) {
    await incidents.goTo()
    await incidents.add()
    await desk.setTitle(name)
  }
  await desk.incident.getByRole('button', { name: 'More about this incident' }).click()
  await page.getByRole('menuitem', { name: 'Merge another incident into this one…' }).click()
  await desk.incident.getByRole('option', { name: /Search of a farm/ }).click()
  await expect(desk.incident.getByRole('region', { name: 'Goes into it: Search of a farm' })).toBeVisible()
  await asOneChange(page, () => desk.incident.getByRole('button', { name: 'Make them one' }).click())
  await incidents.goTo()
  await expect(incidents.row('Search of a farm')).toHaveCount(0)
  await asOneChange(page, () => page.getByRole('button', { name: /^Undo/ }).click())
  await expect(incidents.row('Search of a farm')).toHaveCount(1)
})

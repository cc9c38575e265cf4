import { AuthoritiesPage } from './pages/authorities-page.ts'
import { begin } from './pages/begin.ts'
import { IncidentsPage } from './pages/incidents-page.ts'
import { Keys } from './pages/keys.ts'
import { PlaceLine } from './pages/place-line.ts'
import { asOneChange, message, savedChange } from './pages/views.ts'
import { violations } from './pages/violations.ts'
import { expect, test } from './workbench.ts'

const report = {
  name: 'shots.txt',
  text: 'Shots were heard near Dar Selim on 3 May 2024. A farmer said that they came from the orchards.',
}
const title = 'Shots at night'
const badAround = 'Write how far around as kilometres: a number above 0 and at most 20,000.'

test('where it was is said whole by keys, each part is one change, and what is no distance changes nothing', async ({
  workbench,
}) => {
  const { page } = workbench
  const desk = await begin(workbench, title, report)
  const places = new AuthoritiesPage(page, 'Places')
  await places.goTo()
  await places.add('Dar Selim')
  const where = places.part('Where it is')
  await where.getByRole('button', { name: 'Point' }).click()
  await where.getByRole('textbox', { name: 'Point' }).fill('36.3156 N, 36.6892 E')
  await asOneChange(page, () => page.keyboard.press('Enter'))
  const incidents = new IncidentsPage(page)
  await incidents.goTo()
  await incidents.open(title)
  await desk.reader.read(report.name)
  const keys = new Keys(page)
  const place = desk.field('Place')

  await test.step('as it is attached', async () => {
    await keys.find('near Dar Selim')
    await keys.details('place', 'Place, reads as near Dar Selim')
    const line = new PlaceLine(page, desk.reader.region)
    await expect(page.getByRole('combobox', { name: 'Value' })).toHaveValue('Dar Selim')
    await expect(line.relation).toHaveText('near')
    expect(await violations(page, 'main')).toEqual([])
    await keys.goTo(line.side, 'Shift+Tab')
    await line.say(line.side, 'southern countryside of')
    await line.say(line.around, '0')
    await expect(message(page)).toContainText(badAround)
    await keys.press('Control+a')
    await keys.type('5 km')
    await keys.press('Enter')
    await expect(line.around).toHaveText('about 5 km around')
    await keys.goTo(page.getByRole('combobox', { name: 'Value' }), 'Shift+Tab')
    await asOneChange(page, () => keys.press('Enter'))
    await expect(place.line).toHaveAccessibleName(/near Dar Selim, southern countryside, about 5 km around/)
  })

  await test.step('as it stands, each part one change', async () => {
    await place.open()
    const line = new PlaceLine(page, desk.incident)
    await asOneChange(page, () => line.choose(line.relation, 'in'))
    await expect(place.line).toHaveAccessibleName(/southern countryside of Dar Selim, about 5 km around/)
    const before = await savedChange(page)
    for (const typed of ['-3', '20001', 'near']) {
      await line.say(line.around, typed)
      await expect(message(page)).toContainText(badAround)
      await keys.press('Escape')
    }
    expect(await savedChange(page)).toBe(before)
    await asOneChange(page, () => line.say(line.around, '12'))
    await expect(line.around).toBeFocused()
    await asOneChange(page, () => line.choose(line.known, 'the district'))
    await expect(line.known).toHaveText('known to the district')
    await desk.incident.getByText('On the map').click()
    await expect(
      desk.incident.getByRole('img', { name: 'Dar Selim on a map, known to within 12 km' }),
    ).toBeVisible()
    expect(await violations(page, 'main')).toEqual([])
    for (let step = 0; step < 3; step += 1) await asOneChange(page, () => keys.press('Control+z'))
    await expect(place.line).toHaveAccessibleName(/near Dar Selim, southern countryside, about 5 km around/)
    await expect(line.known).toHaveText('as exactly as the place named')
  })

  await test.step('as it is corrected: what is typed before the name is said beside it', async () => {
    const line = new PlaceLine(page, desk.incident)
    await place.claimMenu(place.claims.first(), 'Correct the value')
    const typing = desk.incident.getByRole('combobox', { name: 'Value' })
    await keys.goTo(typing)
    await keys.press('Control+a')
    await keys.type('outskirts of Wadi Nar')
    await keys.press('Shift+Tab')
    await expect(typing).toHaveValue('Wadi Nar')
    await expect(line.side).toHaveText('outskirts of')
    await keys.goTo(typing)
    await asOneChange(page, () => keys.press('Enter'))
    await expect(place.line).toHaveAccessibleName(/near Wadi Nar, outskirts, about 5 km around/)
  })

  await test.step('as it is added', async () => {
    await keys.use(desk.incident.getByRole('button', { name: 'Another value' }))
    await keys.type('near northern Dar Selim')
    await asOneChange(page, () => keys.press('Enter'))
    await expect(place.claim('near northern Dar Selim')).toBeVisible()
    await places.goTo()
    await expect(places.row('northern Dar Selim')).toHaveCount(0)
  })
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AuthoritiesPage } from './pages/authorities-page.ts'
import { begin } from './pages/begin.ts'
import { StartPage } from './pages/start-page.ts'
import { asOneChange, message } from './pages/views.ts'
import { expect, test } from './workbench.ts'

/** A village in the form of a GeoNames dump. */
const village = [
  ...[990000001, 'Tell Zaytun', 'Tell Zaytun', 'تل زيتون', 35.51, 36.42, 'P', 'PPL', 'SY', '', '06'],
  ...['', '', '', 120, '', '', 'Asia/Damascus', '2020-01-01'],
].join('\t')

test('a country file is added from the places, a wrong file is refused in a sentence', async ({
  workbench: { page, folder },
}) => {
  await new StartPage(page).make('Villages', { prefix: 'VV', templates: ['Raids and arrests'] })
  const places = new AuthoritiesPage(page, 'Places')
  await places.goTo()
  const wrong = join(folder, 'report.txt')
  writeFileSync(wrong, 'A raid in the north.\n')
  await places.addCountryFile(wrong)
  await expect(page.getByRole('alert')).toContainText('Line 1 is none of a GeoNames dump')
  const right = join(folder, 'XX.txt')
  writeFileSync(right, `${village}\n`)
  await places.addCountryFile(right)
  await expect(message(page)).toContainText('XX.txt: 1 place added to the gazetteer.')
  await places.add('Tell Zaytun')
  await page.getByRole('button', { name: 'Find in the gazetteer' }).click()
  await asOneChange(page, () => page.getByRole('option', { name: /Tell Zaytun, SY/ }).click())
  await expect(places.card).toContainText('35.51, 36.42')
})

test('a place of the gazetteer is taken by keys where a value is attached, in one change', async ({
  workbench,
}) => {
  const { page } = workbench
  const text = 'Men searched houses in the village on 3 May 2024.'
  const desk = await begin(workbench, 'A search', { name: 'note.txt', text })
  await desk.reader.select('in the village')
  await page.keyboard.press('a')
  await desk.palette.find('Place')
  await page.keyboard.press('Tab')
  await page.getByRole('combobox', { name: 'Value' }).fill('near Idlib')
  await page.getByRole('option', { name: /^Idlib, from the gazetteer, Town · SY/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await asOneChange(page, () => page.keyboard.press('Enter'))
  await expect(desk.field('Place').line).toContainText('near Idlib')
  const places = new AuthoritiesPage(page, 'Places')
  await places.goTo()
  await expect(places.row('Idlib')).toHaveCount(1)
  await asOneChange(page, () => page.getByRole('button', { name: /^Undo/ }).click())
  await expect(places.row('Idlib')).toHaveCount(0)
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AuthoritiesPage } from './pages/authorities-page.ts'
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

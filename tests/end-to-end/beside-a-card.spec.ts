import { lay } from './documents.ts'
import { AuthoritiesPage } from './pages/authorities-page.ts'
import { FieldRow } from './pages/field-row.ts'
import { Keys } from './pages/keys.ts'
import { SourcesPage } from './pages/sources-page.ts'
import { StartPage } from './pages/start-page.ts'
import { asOneChange, message } from './pages/views.ts'
import { expect, test } from './workbench.ts'

const letter = {
  name: 'letter.txt',
  text: 'The Orchard Guard was founded in 2012. Its men call themselves the Night Watch of the hills.',
}
const leaflet = {
  name: 'leaflet.txt',
  text: 'The Orchard Guard was founded in 2014, a former commander claimed.',
}

test('passages are attached to an actor from a text beside its card: a name, rival claims, a decision', async ({
  workbench: { page, folder },
}) => {
  const keys = new Keys(page)
  await new StartPage(page).make('Who is who', { prefix: 'WW', templates: ['Casualty recording'] })
  const sources = new SourcesPage(page)
  await sources.goTo()
  await sources.import(lay(folder, letter, leaflet))
  const actors = new AuthoritiesPage(page, 'Actors')
  await actors.goTo()
  await actors.add('Orchard Guard')
  await keys.use(actors.card.getByRole('button', { name: 'Attach a passage' }))
  await expect(actors.card.getByRole('heading', { level: 2, name: 'Orchard Guard' })).toBeVisible()

  await keys.read('letter')
  await keys.find('Night Watch')
  await keys.attach('name', 'Name of Orchard Guard, a new name: Night Watch')
  await expect(message(page)).toContainText('kept as a name of Orchard Guard')
  await expect(actors.part('Names').getByRole('listitem').filter({ hasText: 'Night Watch' })).toContainText(
    'other',
  )
  const founded = new FieldRow(page, actors.card, 'Born or founded', 'card')
  await keys.find('founded in 2012')
  await keys.attach('founded', 'Born or founded · Orchard Guard, reads as 2012')
  await keys.read('leaflet')
  await keys.find('founded in 2014')
  await keys.attach('founded', 'Born or founded · Orchard Guard, reads as 2014')
  await expect(founded.line).toHaveAccessibleName(/2012 or 2014.*rival/)
  await expect(founded.claims).toHaveCount(2)
  await expect(page.getByRole('list', { name: 'Passages in this text' })).toContainText('Born or founded')

  await keys.goTo(founded.decision.getByRole('radio', { name: 'best' }))
  await keys.press('Space')
  await keys.press('Space')
  await keys.goTo(founded.deciding.getByRole('textbox', { name: 'Reason' }))
  await keys.type('The letter is of the time.')
  await asOneChange(page, () => keys.press('Enter'))
  await expect(founded.line).toHaveAccessibleName(/2012.*rival/)
  await page
    .getByRole('navigation', { name: 'Where you are' })
    .getByRole('link', { name: 'Orchard Guard' })
    .press('Enter')
  await expect(actors.part('Names')).toContainText('Night Watch')
})

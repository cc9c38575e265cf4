import { pdfOf, run } from '../main/readers/write-pdf.ts'
import { arabic, council, page as gazette, lay, layLarge, raid, turkish } from './documents.ts'
import { CodingPage } from './pages/coding-page.ts'
import { SourcesPage } from './pages/sources-page.ts'
import { StartPage } from './pages/start-page.ts'
import { asOneChange, goTo, message } from './pages/views.ts'
import { expect, test } from './workbench.ts'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
const words = pdfOf([{ runs: [run('The keeper of the mill had left the day before.', 50, 700)] }])

/** Files that cannot be read, with what is said of each: one sentence that says what to do. */
const unreadable = [
  { name: 'empty.txt', bytes: new Uint8Array(), said: /holds no text: check that it is the right file/ },
  {
    name: 'scanned.pdf',
    bytes: pdfOf([{ runs: [], isPainted: 'painted' }]),
    said: /holds only pictures of pages: run text recognition/,
  },
  {
    name: 'locked.pdf',
    bytes: pdfOf([{ runs: [run('Words.', 50, 700)] }], { protection: 'password' }),
    said: /protected by a password: save a copy without the password/,
  },
  { name: 'cut.pdf', bytes: words.slice(0, 400), said: /damaged or cut short: get it again/ },
  { name: 'picture.docx', bytes: png, said: /named \.docx but looks like a picture/ },
  { name: 'report.txt', bytes: words, said: /named \.txt but looks like a PDF: rename it to \.pdf/ },
]

test.beforeEach(async ({ workbench: { page } }) => {
  await new StartPage(page).make('First day', { prefix: 'DS', templates: ['Raids and arrests'] })
})

test('a batch is read as far as it can be, and each file that cannot gets one sentence', async ({
  workbench: { page, folder },
}) => {
  const sources = new SourcesPage(page)
  await sources.goTo()
  await expect(page.getByText('No sources yet')).toBeVisible()
  const large = layLarge(folder, 'large.txt', 200 * 1024 * 1024)
  const readable = lay(folder, raid, council, gazette, arabic, turkish)
  await sources.import([...readable, ...lay(folder, ...unreadable), large])

  await expect(sources.report).toContainText('5 sources imported.')
  await expect(sources.report).toContainText('7 files could not be read:')
  const largeToo = { name: 'large.txt', said: /larger than 100 MB: split it/ }
  for (const { name, said } of [...unreadable, largeToo]) {
    const line = sources.report.getByRole('listitem').filter({ hasText: name })
    await expect(line).toHaveText(said)
    await expect(line, 'one sentence').toHaveText(/^[^.]+\.[a-z]+ [A-Z].*\.$/)
  }
  await expect(sources.rows).toHaveCount(5)
  await expect(sources.row('Ten bodies after night raid')).toContainText(
    /Valley Gazette.*14 May 2024.*English/,
  )
  await expect(sources.row('Note of the Dar Selim council')).toBeVisible()
  await expect(sources.row('bayan.txt')).toContainText('Arabic')

  await sources.import(readable.slice(0, 1))
  await expect(sources.report).toContainText(`${raid.name} is here already as “${raid.name}”.`)
  await expect(sources.rows).toHaveCount(5)
})

test('text comes in by pasting, and files by dropping them on the list', async ({
  workbench: { page, folder },
}) => {
  const sources = new SourcesPage(page)
  await sources.goTo()
  await sources.paste('The keeper of the mill had left the day before.', 'Call with the mill')
  await expect(sources.row('Call with the mill')).toBeVisible()

  await sources.drop(lay(folder, raid, arabic))
  await expect(sources.report).toContainText('2 sources imported.')
  await expect(sources.rows).toHaveCount(3)

  await sources.copyAndPaste('Smoke was seen over the lower fields.')
  await expect(sources.rows).toHaveCount(4)
  await sources.open('Smoke was seen over the lower fields.')
  await expect(new CodingPage(page).reader.text).toHaveText('Smoke was seen over the lower fields.')
})

test('a text that is pasted brings what is known of it; what stands in the form outlives leaving the view', async ({
  workbench: { page },
}) => {
  const sources = new SourcesPage(page)
  await sources.goTo()
  await page.getByRole('button', { name: 'Paste text…' }).click()
  const form = page.getByRole('form', { name: 'Paste the text of a source' })
  const fill = (name: string, words: string) => form.getByRole('textbox', { name, exact: true }).fill(words)
  await fill('Text', 'The mill burnt down on Tuesday.\nNobody was hurt.')
  await fill('Publisher', 'Valley Gazette')
  await fill('Published', '03/04/2026')
  await fill('Link', 'https://valley.example/mill')
  await goTo(page, 'Incidents')
  await sources.goTo()
  await form.getByRole('button', { name: 'Add' }).click()
  await expect(message(page)).toContainText('2026-03-04 or 2026-04-03')
  await expect(form.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(/^The mill burnt down/)
  await fill('Published', '4 March 2026')
  await asOneChange(page, () => form.getByRole('button', { name: 'Add' }).click())
  await expect(form).toBeHidden()
  await expect(sources.row('The mill burnt down on Tuesday.')).toContainText(/Valley Gazette.*4 Mar 2026/)
})

test('what is known of a source is edited in place, and what is not stays unknown', async ({
  workbench: { page, folder },
}) => {
  const sources = new SourcesPage(page)
  await sources.goTo()
  await sources.import(lay(folder, raid))
  await sources.open(raid.name)
  const { reader } = new CodingPage(page)
  await expect(reader.fact('Publisher')).toHaveText('publisher unknown')
  await expect(reader.fact('Published')).toHaveText('date unknown')

  await asOneChange(page, () => reader.setFact('Title', 'Raid near Dar Selim'))
  await asOneChange(page, () => reader.setFact('Publisher', 'Valley Gazette'))
  await asOneChange(page, () => reader.setFact('Published', '2024-05'))
  await expect(reader.fact('Published')).toHaveText('published May 2024')
  await asOneChange(page, () => reader.choose('Kind', 'News'))
  await asOneChange(page, () => reader.choose('Reliability', 'B, usually reliable'))
  await expect(reader.fact('Author')).toHaveText('author unknown')

  await asOneChange(page, () => reader.setFact('Published', '12 March 2024'))
  await expect(reader.fact('Published')).toHaveText('published 12 Mar 2024')
  await reader.setFact('Published', 'some day in May')
  await expect(message(page)).toContainText('some day in May')
  await expect(reader.editing('Published')).toHaveValue('some day in May')
  await reader.text.click()
  await expect(reader.editing('Published')).toHaveAttribute('aria-invalid', 'true')
  await reader.editing('Published').press('Escape')
  await expect(reader.fact('Published')).toHaveText('published 12 Mar 2024')
  await asOneChange(page, () => reader.setFact('Published', ''))
  await expect(reader.fact('Published')).toHaveText('date unknown')

  await sources.goTo()
  await expect(sources.row('Raid near Dar Selim')).toContainText(/Valley Gazette.*English.*B/)
})

test('letters that were read wrong are read again, and the passages with them', async ({
  workbench: { page, folder },
}) => {
  const sources = new SourcesPage(page)
  await sources.goTo()
  await sources.import(lay(folder, turkish))
  await sources.open(turkish.name)
  const desk = new CodingPage(page)
  const { reader } = desk
  await expect(reader.text).toContainText('Şüpheli iki kişi gözaltına alındı.')
  await expect(reader.encoding).toHaveText('read as windows-1254')

  await asOneChange(page, () => desk.newIncident.click())
  await desk.setTitle('Farmhouse')
  await reader.select('sekiz kişi')
  await reader.offer.click()
  await desk.palette.attachSaying('Killed', { value: '8' })
  await asOneChange(page, () => reader.readAs('windows-1252'))
  await expect(reader.text).toContainText('Þüpheli')
  await expect(message(page)).toContainText('1 are approximate, 0 are lost')
  await desk.field('Killed').open()
  await expect(desk.field('Killed').claims).toContainText('found again only roughly')
  await asOneChange(page, () => reader.readAs('windows-1254'))
  await expect(message(page)).toContainText('Of the passages 1 stand as before')
  await expect(reader.marks).toHaveText('sekiz kişi')
})

test('a book on a shelf is a source without a file', async ({ workbench: { page } }) => {
  const sources = new SourcesPage(page)
  await sources.goTo()
  await asOneChange(page, () => sources.addWithoutFile('Farms of the lower valley'))
  const { reader } = new CodingPage(page)
  await expect(reader.region).toContainText('This source has no text')
  await asOneChange(page, () => reader.setFact('Author', 'H. Sabbagh'))
  await sources.goTo()
  await expect(sources.row('Farms of the lower valley')).toContainText('no text')
})

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { casualtyRecording } from '../../data/codebook/templates/casualty-recording.ts'
import { raidsAndArrests } from '../../data/codebook/templates/raids-and-arrests.ts'
import { articlesFolder, type CodedClaim, coding, whyNoArticles, words } from '../acceptance/articles.ts'
import { codeByCommandLine } from '../acceptance/code-by-command-line.ts'
import { CodingPage } from './pages/coding-page.ts'
import { ExportPage } from './pages/export-page.ts'
import { IncidentsPage } from './pages/incidents-page.ts'
import { SourcesPage } from './pages/sources-page.ts'
import { StartPage } from './pages/start-page.ts'
import { expect, test } from './workbench.ts'

const templates = [casualtyRecording, raidsAndArrests]
const fields = templates.flatMap((template) => template.fields)
const types = templates.flatMap((template) => template.types)
const tables = ['incidents.csv', 'claims.csv', 'citations.csv', 'sources.csv', 'codebook.csv']

test.describe('the two articles, in the window', () => {
  const missing = whyNoArticles()
  // The articles are nobody's to copy: they lie beside the project where it is made, and elsewhere there is nothing to read.
  test.skip(missing !== null, `the articles cannot be read: ${missing}`)
  test.setTimeout(180_000)

  test('three incidents are coded, and export as the command line codes them, ids apart', async ({
    workbench: { page, folder },
  }) => {
    const byCommandLine = codeByCommandLine(folder)
    await new StartPage(page).make('Articles', { prefix: 'SY', templates: templates.map(({ name }) => name) })
    const sources = new SourcesPage(page)
    await sources.goTo()
    await sources.import(Object.keys(coding.files).map((name) => join(articlesFolder, name)))
    await expect(sources.rows).toHaveCount(2)

    for (const incident of coding.incidents) {
      const incidents = new IncidentsPage(page)
      await incidents.goTo()
      await incidents.add()
      const desk = new CodingPage(page)
      await desk.setTitle(incident.title)
      await desk.setType(types.find(({ code }) => code === incident.type)?.label ?? incident.type)
      for (const claim of incident.claims) await code(desk, claim)
      await desk.setStatus('Coded')
    }

    const report = new ExportPage(page)
    await report.goTo()
    await report.write(join(folder, 'report'))
    const expected = await byCommandLine
    for (const name of tables) {
      const written = await withoutIds(join(folder, 'report', name))
      expect(written, name).toEqual(await withoutIds(join(expected, name)))
    }
  })
})

async function code(desk: CodingPage, claim: CodedClaim): Promise<void> {
  const field = fields.find(({ id }) => id === claim.field)
  if (!field) throw new Error(`no template has a field ${claim.field}`)
  const chosen = field.type === 'one-of' && field.options.find((option) => option.code === claim.value)
  await desk.reader.read(claim.file)
  await desk.reader.select(claim)
  await desk.reader.offer.click()
  await desk.palette.attachSaying(field.label, {
    value: chosen ? chosen.label : claim.value,
    speaker: claim.speaker ?? '',
    via: '',
    certainty: claim.certainty ?? 'stated',
    wording: claim.wording ? words(claim.file, claim.wording) : '',
  })
}

/** The rows of a file with every record id made the same. */
async function withoutIds(path: string): Promise<string[][]> {
  const { data } = Papa.parse<string[]>(await readFile(path, 'utf8'))
  return data.map((row) => row.map((cell) => cell.replace(/\b([a-z]+):[0-9A-HJKMNP-TV-Z]{26}/g, '$1:ID')))
}

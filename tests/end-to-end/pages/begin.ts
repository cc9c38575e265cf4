import { lay } from '../documents.ts'
import type { Workbench } from '../workbench.ts'
import { CodingPage } from './coding-page.ts'
import { IncidentsPage } from './incidents-page.ts'
import { SourcesPage } from './sources-page.ts'
import { StartPage } from './start-page.ts'

type Document = { name: string; text: string }

/** A new workbook with some sources, and one incident open beside the first of them. */
export async function begin(
  { page, folder }: Pick<Workbench, 'page' | 'folder'>,
  title: string,
  ...documents: [Document, ...Document[]]
): Promise<CodingPage> {
  await new StartPage(page).make('Field work', { prefix: 'FW', templates: ['Raids and arrests'] })
  const sources = new SourcesPage(page)
  await sources.goTo()
  await sources.import(lay(folder, ...documents))
  const incidents = new IncidentsPage(page)
  await incidents.goTo()
  await incidents.add()
  const desk = new CodingPage(page)
  await desk.setTitle(title)
  await desk.reader.read(documents[0].name)
  return desk
}

/** The sample workbook, with an incident of it open. */
export async function openSample({ page }: Pick<Workbench, 'page'>, code: string): Promise<CodingPage> {
  await new StartPage(page).openSample()
  await new IncidentsPage(page).open(code)
  return new CodingPage(page)
}

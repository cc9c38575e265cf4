import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { openSample } from './pages/begin.ts'
import { ExportPage } from './pages/export-page.ts'
import { message } from './pages/views.ts'
import { expect, test } from './workbench.ts'

const files = ['incidents.csv', 'claims.csv', 'citations.csv', 'sources.csv', 'codebook.csv']
const byteOrderMark = '\uFEFF'

test('the preview shows the very rows that are written, and each cell its passages', async ({
  workbench,
}) => {
  const { page, folder } = workbench
  const desk = await openSample(workbench, 'NH-2024-0005')
  await desk.setTitle('=SUM(1+1), said the caller')
  const view = new ExportPage(page)
  await view.goTo()
  const report = join(folder, 'report')
  await view.write(report)
  await expect(view.done).toContainText('1 cell begins like a formula')
  for (const name of files) {
    const written = readFileSync(join(report, name), 'utf8')
    expect(written.startsWith(byteOrderMark), name).toBe(false)
    const { data } = Papa.parse<string[]>(written, { skipEmptyLines: true })
    expect(await view.allRows(name), name).toEqual(data)
  }
  expect(readFileSync(join(report, 'incidents.csv'), 'utf8')).toContain(`"'=SUM(1+1), said the caller"`)

  await view.show('incidents.csv')
  await (await view.cell('NH-2024-0003', 'killed')).click()
  await expect(view.passages).toContainText('NH-2024-0003 · Killed')
  await expect(view.passages).toContainText('At least nine bodies were buried from this house')
  await expect(view.passages).toContainText('إلى تسعة قتلى')
  await (await view.cell('NH-2024-0003', 'title')).click()
  await expect(view.passages).toContainText('No field stands behind this cell.')
  await view.show('claims.csv')
  await (await view.cell('a small guided bomb', 'value')).click()
  await expect(view.passages).toContainText('two engineers')
  await expect(view.passages).not.toContainText('a missile fired by a drone')
  await view.show('sources.csv')
  await (await view.cell('Press release 24-031', 'title')).click()
  await expect(view.passages.getByRole('link', { name: 'Press release 24-031' })).toBeVisible()
})

test('the preview shows the columns in use, keeps the code in sight, and is narrowed to one incident', async ({
  workbench,
}) => {
  const { page } = workbench
  await openSample(workbench, 'NH-2024-0003')
  const view = new ExportPage(page)
  await view.goTo()
  await view.show('incidents.csv')
  const [inUse = [], ...all] = await view.rows()
  expect(inUse).toContain('killed')
  expect(inUse.every((_, at) => all.some((row) => row[at] !== ''))).toBe(true)
  const cell = await view.cell('NH-2024-0003', inUse.at(-1) ?? '')
  await cell.scrollIntoViewIfNeeded()
  await expect((await view.cell('NH-2024-0003', 'code')).first()).toBeInViewport()
  await view.find('0003')
  await expect.poll(async () => (await view.rows()).length).toBe(2)
  await view.showAllColumns()
  expect((await view.rows())[0]?.length).toBeGreaterThan(inUse.length)
  await view.show('claims.csv')
  await expect
    .poll(async () => (await view.rows()).slice(1).every((row) => row.includes('NH-2024-0003')))
    .toBe(true)
  await view.find('no such code')
  await expect.poll(async () => (await view.rows()).length).toBe(1)
})

test('what stands at the place is kept unless one says otherwise', async ({ workbench }) => {
  const { page, folder } = workbench
  await openSample(workbench, 'NH-2024-0003')
  const view = new ExportPage(page)
  await view.goTo()
  const report = join(folder, 'report')
  await view.write(report)
  writeFileSync(join(report, 'incidents.csv'), 'mine')

  await view.ask(report)
  await expect(message(page)).toContainText(
    `${report} exists already; choose another name, or ask to overwrite it.`,
  )
  expect(readFileSync(join(report, 'incidents.csv'), 'utf8')).toBe('mine')
  await view.tick('Begin with a byte order mark')
  await view.tick('Write over what is there')
  await view.write(report)
  for (const name of files) {
    expect(readFileSync(join(report, name), 'utf8').startsWith(byteOrderMark), name).toBe(true)
  }
})

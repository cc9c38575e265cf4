import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type HardCase, withSources } from '../hard-cases/hard-case.ts'
import { editLines, sourceline } from '../main/command-line/sourceline.ts'
import { lay } from './documents.ts'
import { type HardCaseStage, hardCaseStages, type Ids } from './pages/hard-case-stages.ts'
import { expect, test } from './workbench.ts'

/** What `npm run screenshots -- --hard-cases` takes pictures of: each hard case as the tests code it. */

const folder = process.env.SOURCELINE_SCREENSHOTS ?? 'screenshots'
const viewport = { width: 1200, height: 780 }

for (const stage of hardCaseStages) {
  test(`${stage.hardCase.id} in the window`, async ({ workbench }) => {
    const { page } = workbench
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    const { workbook, id } = await coded(workbench.folder, stage.hardCase)
    await page.getByRole('textbox', { name: 'Open a workbook by its folder' }).fill(workbook)
    await page.keyboard.press('Enter')
    await page.getByRole('navigation', { name: 'Views' }).waitFor()
    await reach(page, stage, id)
    await page.evaluate(() => document.fonts.ready.then(() => null))
    await page.mouse.move(0, 0)
    const name = `h${stage.hardCase.id.slice(1).padStart(2, '0')}.png`
    await page.screenshot({ path: join(folder, name) })
  })
}

async function reach(page: Page, { address, row, open }: HardCaseStage, id: Ids): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, address(id))
  await page.locator('main h2').first().waitFor()
  if (row) {
    const line = page.locator(`main [data-row="${row(id)}"]`)
    await line.click()
    await expect(line).toHaveAttribute('aria-expanded', 'true')
    await line.evaluate((one) => one.closest('li')?.scrollIntoView({ block: 'center' }))
  }
  await open?.(page)
}

/** A workbook with one case, coded by the command line. */
async function coded(at: string, { id, documents, edits }: HardCase): Promise<{ workbook: string; id: Ids }> {
  const workbook = join(at, `Hard case ${id}.sourceline`)
  const codebooks = ['--codebook', 'casualty-recording', '--codebook', 'raids-and-arrests']
  const by = ['--by', 'Noor']
  await must(['new', workbook, ...codebooks, '--prefix', 'HC', ...by])
  const paths = lay(at, documents[0] ?? { name: '' }, ...documents.slice(1))
  const imported = await must(['import', workbook, ...paths, ...by])
  const ids = new Map(documents.map(({ as }, index) => [as, imported[index]?.id ?? '']))
  const made = await must(['edit', workbook, ...by], editLines(...withSources(edits, ids)))
  edits.forEach(({ as }, index) => {
    if (as !== undefined) ids.set(as, made[index]?.id ?? '')
  })
  return { workbook, id: (as) => ids.get(as) ?? '' }
}

async function must(command: string[], input = ''): Promise<{ id?: string }[]> {
  const { code, lines, said } = await sourceline(command, input)
  if (code !== 0) throw new Error(`${command[0]}: ${said}`)
  return lines
}

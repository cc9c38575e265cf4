import { expect, type Page } from '@playwright/test'

/** A state of the window that can be looked at: its name, and the way there by keys and places, in any language. */
export type Stage = {
  name: string
  reach(page: Page): Promise<void>
  /** What is new in it, where all the rest was there in the stage before. */
  part?: string
}

/** The views of the sample workbook, and what opens in them. The workbook is open; the order matters. */
export const sampleStages: readonly Stage[] = [
  view('incidents', 'main [role="row"] >> nth=3'),
  view('sources', 'main [role="row"] >> nth=3'),
  { name: 'source-alone', reach: (page) => firstLineOf(page, 'sources', 'main [data-reading], main h1') },
  view('actors', 'main [role="row"] >> nth=3'),
  { name: 'actor', reach: (page) => firstLineOf(page, 'actors', 'main [data-pane] >> nth=1 >> h2') },
  view('places', 'main [role="row"] >> nth=3'),
  { name: 'place', reach: (page) => firstLineOf(page, 'places', 'main [data-pane] >> nth=1 >> h2') },
  view('problems', 'main h2 >> nth=0'),
  view('history', 'main [role="row"] >> nth=3'),
  { name: 'export', reach: reachExport },
  { name: 'coding', reach: (page) => reachCoding(page) },
  { name: 'coding-field', reach: reachField, part: '[data-pane="incident"]' },
  { name: 'coding-palette', reach: reachPalette, part: '[data-pane="text"]' },
  { name: 'coding-details', reach: reachDetails, part: '[data-pane="text"]' },
  { name: 'coding-find', reach: reachFind, part: 'main search' },
  { name: 'command-palette', reach: reachCommands, part: '[role="dialog"]' },
  { name: 'keys', reach: reachKeys, part: 'aside' },
  { name: 'codebook', reach: reachCodebook },
  { name: 'codebook-editor', reach: reachEditor },
]

/** The views of a new workbook, which has nothing in it. */
export const emptyStages: readonly Stage[] = [
  ...['incidents', 'sources', 'actors', 'places', 'problems', 'history', 'export', 'coding'].map((name) =>
    view(name, 'main h1, main section'),
  ),
  { name: 'paste', reach: reachPaste },
]

function view(name: string, shows: string): Stage {
  return {
    name,
    async reach(page) {
      await go(page, `#/${name}`)
      await page.locator(shows).first().waitFor()
    },
  }
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to
  }, hash)
}

async function firstLineOf(page: Page, name: string, shows: string): Promise<void> {
  await go(page, `#/${name}`)
  await page.locator('main [role="row"] a').first().click()
  await page.locator(shows).first().waitFor()
}

/** The richest incident of the sample, read in an English or an Arabic source. */
export async function reachCoding(page: Page, tab = 0): Promise<void> {
  await go(page, '#/incidents')
  await page.locator('main [role="row"] a', { hasText: 'NH-2024-0003' }).click()
  await page.locator('main [role="tab"]').nth(tab).click()
  await page.locator('main [data-note]').first().waitFor()
  await expect(page.locator('main [data-row="killed#1"]')).toBeVisible()
}

async function reachField(page: Page): Promise<void> {
  await reachCoding(page)
  await openField(page, 'killed#1')
}

/** Lays a field open, wherever it stands. */
export async function openField(page: Page, row: string): Promise<void> {
  const line = page.locator(`main [data-row="${row}"]`)
  if ((await line.getAttribute('aria-expanded')) !== 'true') await line.click()
  await expect(line).toHaveAttribute('aria-expanded', 'true')
}

async function reachPalette(page: Page): Promise<void> {
  await reachCoding(page)
  const text = page.locator('[data-reading]')
  await text.focus()
  await text.press('n')
  await text.press('Enter')
  await page.locator('[role="option"]').first().waitFor()
}

async function reachDetails(page: Page): Promise<void> {
  await reachPalette(page)
  await page.keyboard.press('Tab')
  await page.locator('main form [role="radiogroup"]').first().waitFor()
}

async function reachFind(page: Page): Promise<void> {
  await reachCoding(page)
  await page.locator('[data-reading]').press('Control+f')
  await page.keyboard.insertText('a')
  await expect(page.locator('main search [role="status"]')).not.toBeEmpty()
}

async function reachCommands(page: Page): Promise<void> {
  await reachCoding(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.insertText('kafr')
  await expect(page.locator('[role="dialog"] [role="option"]').nth(2)).toBeVisible()
}

async function reachKeys(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await reachCoding(page)
  await page.keyboard.press('?')
  await page.locator('aside dl').first().waitFor()
}

async function reachCodebook(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await go(page, '#/codebook')
  await page.locator('main h2').first().waitFor()
}

async function reachExport(page: Page): Promise<void> {
  await go(page, '#/export')
  await page.locator('main [data-cell]').first().waitFor()
  const column = await page.locator('main thead th[data-field="yes"]').first().getAttribute('data-column')
  await page.locator(`main [data-cell="3 ${column}"]`).click()
  await page.locator('main [data-pane="passages"] h2').waitFor()
}

async function reachEditor(page: Page): Promise<void> {
  await go(page, '#/codebook')
  await page.locator('main header button').last().click()
  await page.locator('main input').first().waitFor()
}

async function reachPaste(page: Page): Promise<void> {
  await go(page, '#/sources')
  await page.locator('main header button').nth(1).click()
  await page.locator('main form textarea').waitFor()
}

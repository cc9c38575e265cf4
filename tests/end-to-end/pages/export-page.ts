import { expect, type Locator, type Page } from '@playwright/test'
import { goTo } from './views.ts'

/** The report as it will be written. */
export class ExportPage {
  readonly #page: Page
  readonly #main: Locator
  /** What was written, once it is. */
  readonly done: Locator
  /** The passages behind the chosen cell. */
  readonly passages: Locator

  constructor(page: Page) {
    this.#page = page
    this.#main = page.getByRole('main')
    this.done = this.#main.getByRole('status').filter({ hasText: 'Written to' })
    this.passages = page.getByRole('region', { name: 'Where this comes from' })
  }

  async goTo(): Promise<void> {
    await goTo(this.#page, 'Export')
  }

  /** Asks for the files, whatever comes of it. */
  async ask(folder: string): Promise<void> {
    await this.#main.getByRole('textbox', { name: 'Write to the folder' }).fill(folder)
    await this.#main.getByRole('button', { name: 'Export', exact: true }).click()
  }

  async write(folder: string): Promise<void> {
    await this.ask(folder)
    await expect(this.done).toContainText(folder)
  }

  async tick(label: string): Promise<void> {
    await this.#main.locator('label').filter({ hasText: label }).click()
  }

  /** Shows one of the files. */
  async show(name: string): Promise<void> {
    await this.#main.getByRole('tab', { name }).click()
    await this.#page.getByRole('region', { name }).getByRole('table').waitFor()
  }

  /** Shows also the columns that have nothing in them. */
  async showAllColumns(): Promise<void> {
    const tick = this.#main.getByRole('checkbox', { name: 'Also the empty columns' })
    if (!(await tick.isChecked())) await this.tick('Also the empty columns')
  }

  /** Narrows the rows by words of their code, title or name. */
  async find(words: string): Promise<void> {
    await this.#main.getByRole('textbox', { name: 'Narrow by code, title or name' }).fill(words)
  }

  /** All rows of a file, leafing through them, the heads first. */
  async allRows(name: string): Promise<string[][]> {
    await this.show(name)
    await this.showAllColumns()
    const rows = await this.rows()
    const next = this.#page.getByRole('button', { name: 'Next rows' })
    while ((await next.count()) > 0 && (await next.isEnabled())) {
      await next.click()
      await expect(this.#page.getByRole('contentinfo')).toContainText(`${rows.length}–`)
      rows.push(...(await this.rows()).slice(1))
    }
    return rows
  }

  /** The rows shown, the heads first. */
  rows(): Promise<string[][]> {
    return this.#main
      .getByRole('table')
      .locator('tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('th, td')].map(
            (cell) => (cell.querySelector('bdi') ?? cell).textContent ?? '',
          ),
        ),
      )
  }

  /** A cell by words of its row and the name of its column. */
  async cell(row: string, column: string): Promise<Locator> {
    const heads = await this.#main.getByRole('columnheader').allInnerTexts()
    return this.#main
      .getByRole('row')
      .filter({ hasText: row })
      .getByRole('cell')
      .nth(heads.indexOf(column))
      .getByRole('button')
  }
}

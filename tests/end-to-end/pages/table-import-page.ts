import type { Locator, Page } from '@playwright/test'

/** A spreadsheet on its way in, on the list of sources. */
export class TableImportPage {
  readonly #page: Page
  readonly panel: Locator
  /** What a try or the deed came to. */
  readonly outcome: Locator

  constructor(page: Page) {
    this.#page = page
    this.panel = page.getByRole('region', { name: /^Bring / })
    this.outcome = this.panel.getByRole('status')
  }

  /** Chooses a file in the system's dialog, and waits until its first rows are shown. */
  async bring(path: string): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser')
    await this.#page.getByRole('button', { name: 'Bring a spreadsheet…' }).click()
    await (await chooser).setFiles(path)
    await this.panel.waitFor()
  }

  /** The chooser above a column. */
  use(column: string): Locator {
    return this.panel.getByRole('button', { name: `What “${column}” is` })
  }

  async setUse(column: string, use: string): Promise<void> {
    await this.use(column).click()
    await this.#page.getByRole('option', { name: use, exact: true }).click()
  }

  async setDateOrder(column: string, order: string): Promise<void> {
    await this.panel.getByRole('button', { name: `How “${column}” writes days` }).click()
    await this.#page.getByRole('option', { name: order, exact: true }).click()
  }

  async try(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Try it' }).click()
  }

  async import(): Promise<void> {
    await this.panel.getByRole('button', { name: /^Bring .* in$/ }).click()
  }
}

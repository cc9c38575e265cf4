import type { Page } from '@playwright/test'

/** The screen without a workbook. */
export class StartPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async make(name: string, { prefix, templates }: { prefix: string; templates: string[] }): Promise<void> {
    const page = this.#page
    await page.getByRole('textbox', { name: 'Name' }).fill(name)
    await page.getByRole('textbox', { name: 'Codes begin with' }).fill(prefix)
    const offered = page.getByRole('group', { name: 'Start from these codebooks' }).locator('label')
    for (const label of await offered.all()) {
      const text = await label.innerText()
      const wanted = templates.some((template) => text.startsWith(template))
      if (wanted !== (await label.getByRole('checkbox').isChecked())) await label.click()
    }
    await page.getByRole('button', { name: 'Make the workbook' }).click()
    await this.#inside()
  }

  async openSample(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Open the sample' }).click()
    await this.#inside()
  }

  /** Opens one of the workbooks that were opened before. */
  async openRecent(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    await this.#inside()
  }

  async #inside(): Promise<void> {
    await this.#page.getByRole('navigation', { name: 'Views' }).waitFor()
  }
}

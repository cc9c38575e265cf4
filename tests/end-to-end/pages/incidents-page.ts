import type { Locator, Page } from '@playwright/test'
import { asOneChange, goTo } from './views.ts'

/** The table of incidents. */
export class IncidentsPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async goTo(): Promise<void> {
    await goTo(this.#page, 'Incidents')
  }

  /** Starts an incident, which opens it for coding. */
  async add(): Promise<void> {
    const button = this.#page.getByRole('main').getByRole('button', { name: 'New incident' })
    await asOneChange(this.#page, () => button.first().click())
    await this.#page
      .getByRole('region', { name: 'The incident' })
      .getByRole('heading', { level: 2 })
      .waitFor()
  }

  /** Opens an incident by words of its line. */
  async open(words: string): Promise<void> {
    await this.row(words).getByRole('link').click()
    await this.#page
      .getByRole('region', { name: 'The incident' })
      .getByRole('heading', { level: 2 })
      .waitFor()
  }

  row(words: string): Locator {
    return this.#page.getByRole('row').filter({ hasText: words })
  }

  /** Narrows to a span of days, as one types a date. */
  async narrow({ from = '', to = '' }: { from?: string; to?: string }): Promise<void> {
    const when = this.#page.getByRole('group', { name: 'When' })
    await when.getByRole('textbox', { name: 'From date' }).fill(from)
    await when.getByRole('textbox', { name: 'To date' }).fill(to)
    await this.#page.keyboard.press('Enter')
  }

  /** The titles from top to bottom. */
  titles(): Promise<string[]> {
    return this.#page.locator('[role="row"] [role="cell"]:nth-child(2)').allInnerTexts()
  }
}

import type { Locator, Page } from '@playwright/test'
import { goTo } from './views.ts'

/** The list of sources, and bringing documents in. */
export class SourcesPage {
  readonly #page: Page
  /** What the last import came to. */
  readonly report: Locator
  /** One for each source. */
  readonly rows: Locator

  constructor(page: Page) {
    this.#page = page
    this.report = page.getByRole('main').getByRole('status')
    this.rows = page
      .getByRole('table', { name: 'Sources' })
      .getByRole('row')
      .filter({ has: page.getByRole('cell') })
  }

  async goTo(): Promise<void> {
    await goTo(this.#page, 'Sources')
  }

  /** Chooses files in the system's dialog, and waits for what comes of them. */
  async import(paths: string[]): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser')
    await this.#page.getByRole('button', { name: 'Import files…' }).click()
    await (await chooser).setFiles(paths)
    await this.finished()
  }

  /** The report can be put away only when everything is read. */
  async finished(): Promise<void> {
    await this.report.getByRole('button', { name: 'Put away' }).waitFor()
  }

  /** Opens a source by words of its line. */
  async open(words: string): Promise<void> {
    await this.rows.filter({ hasText: words }).getByRole('link').click()
    await this.#page.getByRole('region', { name: 'The text' }).waitFor()
  }
}

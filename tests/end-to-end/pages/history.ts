import type { Locator, Page } from '@playwright/test'
import { asOneChange } from './views.ts'

/** Taking back and making again, from the bar above every view, and the list of all changes. */
export class History {
  readonly #page: Page
  readonly undoButton: Locator
  readonly redoButton: Locator
  /** The changes listed, newest first. */
  readonly rows: Locator

  constructor(page: Page) {
    this.#page = page
    const bar = page.getByRole('banner')
    this.undoButton = bar.getByRole('button', { name: /^Undo/ })
    this.redoButton = bar.getByRole('button', { name: /^Redo/ })
    this.rows = page
      .getByRole('table', { name: 'Changes, newest first' })
      .getByRole('row')
      .filter({ has: page.getByRole('cell') })
  }

  async undo(): Promise<void> {
    await asOneChange(this.#page, () => this.undoButton.click())
  }

  async redo(): Promise<void> {
    await asOneChange(this.#page, () => this.redoButton.click())
  }
}

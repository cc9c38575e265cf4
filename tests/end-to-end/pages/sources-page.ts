import type { Locator, Page } from '@playwright/test'
import { dropFiles } from './drop-files.ts'
import { asOneChange, goTo } from './views.ts'

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
    await this.startImport(paths)
    await this.finished()
  }

  /** Chooses files in the system's dialog. */
  async startImport(paths: string[]): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser')
    await this.#page.getByRole('button', { name: 'Import files…' }).click()
    await (await chooser).setFiles(paths)
  }

  /** How many sources the workbook has, as the foot of the window says. */
  async total(): Promise<number> {
    const foot = this.#page.getByRole('contentinfo').filter({ hasText: /sources?$/ })
    return Number((await foot.innerText()).replace(/\D/g, ''))
  }

  /** The report can be put away only when everything is read. */
  async finished(): Promise<void> {
    await this.report.getByRole('button', { name: 'Put away' }).waitFor()
  }

  /** Pastes text into the form that is there for it. */
  async paste(text: string, title: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Paste text…' }).click()
    const form = this.#page.getByRole('form', { name: 'Paste the text of a source' })
    await form.getByRole('textbox', { name: 'Text', exact: true }).fill(text)
    await form.getByRole('textbox', { name: 'Title, if it has one' }).fill(title)
    await asOneChange(this.#page, () => form.getByRole('button', { name: 'Add' }).click())
  }

  /** Copies text out of a field and pastes it on the list, as it would be copied elsewhere. */
  async copyAndPaste(text: string): Promise<void> {
    const { keyboard } = this.#page
    const field = this.#page.getByRole('textbox', { name: 'Narrow by title, publisher or file' })
    await field.fill(text)
    await field.press('Control+a')
    await keyboard.press('Control+x')
    await field.blur()
    await keyboard.press('Control+v')
    const form = this.#page.getByRole('form', { name: 'Paste the text of a source' })
    await asOneChange(this.#page, () => form.getByRole('button', { name: 'Add' }).click())
  }

  /** Drops files from the system's file manager on the list, and waits for what comes of them. */
  async drop(paths: string[]): Promise<void> {
    await dropFiles(this.#page, this.#page.getByRole('heading', { name: 'Sources' }), paths)
    await this.finished()
  }

  async addWithoutFile(title: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Without a file…' }).click()
    const form = this.#page.getByRole('dialog', { name: 'Without a file…' })
    await form.getByRole('textbox', { name: 'Title' }).fill(title)
    await form.getByRole('button', { name: 'Add' }).click()
  }

  /** A source by words of its line. */
  row(words: string): Locator {
    return this.rows.filter({ hasText: words })
  }

  async open(words: string): Promise<void> {
    await this.row(words).getByRole('link').click()
    await this.#page.getByRole('region', { name: 'The text' }).waitFor()
  }
}

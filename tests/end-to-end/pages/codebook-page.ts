import { expect, type Locator, type Page } from '@playwright/test'
import { asOneChange, goTo } from './views.ts'

/** The codebook: as it is read, and as it is changed. */
export class CodebookPage {
  readonly #page: Page
  readonly #main: Locator
  /** The versions, newest first. */
  readonly versions: Locator
  readonly outline: Locator
  readonly card: Locator
  readonly preview: Locator
  /** What the draft would touch. */
  readonly touched: Locator

  constructor(page: Page) {
    this.#page = page
    this.#main = page.getByRole('main')
    this.versions = this.#main.getByRole('region', { name: 'Versions' }).last().locator('ol > li')
    this.outline = this.#main.getByRole('grid', { name: 'What the codebook has' })
    this.card = this.#main.getByRole('region', { name: 'What is being changed' })
    this.preview = this.#main.getByRole('region', { name: 'Preview', exact: true })
    this.touched = this.#main.getByRole('region', { name: 'What it touches', exact: true })
  }

  async goTo(): Promise<void> {
    await goTo(this.#page, 'Codebook')
  }

  /** Begins a draft. */
  async begin(): Promise<void> {
    await this.#main.getByRole('button', { name: 'Change the codebook' }).click()
    await this.outline.waitFor()
  }

  /** A line of the outline: a section or a field. */
  row(label: string): Locator {
    return this.outline.getByRole('row').filter({ has: this.#page.getByText(label, { exact: true }) })
  }

  async choose(label: string): Promise<void> {
    await this.row(label).getByText(label, { exact: true }).click()
    await expect(this.row(label)).toHaveAttribute('aria-selected', 'true')
  }

  /** Adds a field behind the one that is chosen, with a name. */
  async addField(label: string): Promise<void> {
    await this.#main.getByRole('button', { name: 'Field', exact: true }).click()
    await this.card.getByRole('textbox', { name: 'Name of the field' }).fill(label)
  }

  async type(box: string, text: string): Promise<void> {
    await this.card.getByRole('textbox', { name: box, exact: true }).fill(text)
  }

  async pick(list: string, option: string): Promise<void> {
    await this.card.getByRole('button', { name: new RegExp(`${list}$`) }).click()
    await this.#page.getByRole('option', { name: option, exact: true }).click()
  }

  async tick(label: string): Promise<void> {
    await this.card.locator('label').filter({ hasText: label }).first().click()
  }

  /** Adds an option, called so. */
  async addOption(label: string): Promise<void> {
    const boxes = this.card.getByRole('textbox', { name: 'What it is called' })
    const before = await boxes.count()
    await this.card.getByRole('button', { name: 'Option', exact: true }).click()
    await boxes.nth(before).fill(label)
  }

  async press(button: string): Promise<void> {
    await this.#main.getByRole('button', { name: button, exact: true }).click()
  }

  /** The labels of the outline from top to bottom, sections and fields alike. */
  labels(): Promise<string[]> {
    return this.outline.getByRole('row').locator('bdi').allInnerTexts()
  }

  /** Shows what the draft would touch. */
  async see(): Promise<void> {
    await this.press('See what it touches')
    await this.touched.waitFor()
  }

  /** Takes the draft over; the codebook is then shown to be read. */
  async take(): Promise<void> {
    await asOneChange(this.#page, () =>
      this.#main.getByRole('button', { name: /^Take over as version/ }).click(),
    )
    await this.#main.getByRole('button', { name: 'Change the codebook' }).waitFor()
  }

  /** Writes the codebook into a file. */
  async write(path: string): Promise<void> {
    await this.press('Write to a file…')
    const dialog = this.#page.getByRole('dialog', { name: 'Write to a file…' })
    await dialog.getByRole('textbox', { name: 'The file to write' }).fill(path)
    await dialog.getByRole('button', { name: 'Write', exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
  }

  /** Brings a codebook in out of a file, as a draft. */
  async bring(path: string): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser')
    await this.press('Bring in a file…')
    await (await chooser).setFiles(path)
    await this.outline.waitFor()
  }
}

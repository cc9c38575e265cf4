import { expect, type Locator, type Page } from '@playwright/test'
import { asOneChange } from './views.ts'

const mostStops = 80

/** The program by keys alone: what a person does who cannot or will not use a mouse. */
export class Keys {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Presses keys one after another, as `Control+k` or `ArrowLeft`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
  }

  /** Goes by Tab, or by another key, until a control has the focus. */
  async goTo(control: Locator, key = 'Tab'): Promise<void> {
    await control.waitFor()
    for (let stop = 0; stop < mostStops && !(await hasFocus(control)); stop += 1) await this.press(key)
    await expect(control).toBeFocused()
  }

  /** Goes to a control and presses Enter on it. */
  async use(control: Locator): Promise<void> {
    await this.goTo(control)
    await this.press('Enter')
  }

  /** Does a command of the palette that Ctrl K opens. */
  async command(name: string): Promise<void> {
    await this.press('Control+k')
    await this.type(name)
    await expect(this.#page.getByRole('dialog').getByRole('option', { name })).toHaveAttribute(
      'aria-selected',
      'true',
    )
    await this.press('Enter')
  }

  /** Chooses from a list by its first letters. */
  async choose(control: Locator, option: string): Promise<void> {
    await this.use(control)
    await this.#page.getByRole('listbox').waitFor()
    await this.type(option)
    await expect(this.#page.getByRole('option', { name: option, exact: true })).toBeFocused()
    await this.press('Enter')
  }

  /** Opens another source beside the incident, by letters of its title. */
  async read(title: string): Promise<void> {
    await this.use(this.#page.getByRole('button', { name: 'Read another source' }))
    await expect(this.#page.getByRole('combobox', { name: 'Choose a source to read' })).toBeFocused()
    await this.type(title)
    await expect(this.#page.getByRole('option', { name: title })).toHaveAttribute('aria-selected', 'true')
    await this.press('Enter')
    await this.#page.getByRole('group', { name: new RegExp(`^Text of .*${title}`) }).waitFor()
  }

  /** Goes into the text, whichever pane one is in. */
  async intoText(): Promise<void> {
    await this.goTo(this.#page.getByRole('group', { name: /^Text of / }), 'F6')
  }

  /** Selects words of the text by finding them. */
  async find(words: string): Promise<void> {
    await this.intoText()
    await this.press('Control+f')
    const field = this.#page.getByRole('searchbox', { name: 'Find in the text' })
    await expect(field).toBeFocused()
    await this.press('Control+a')
    await this.type(words)
    await expect(this.#page.getByRole('search').getByRole('status')).toContainText('1 of')
    await this.press('Escape')
    await this.selected(words)
  }

  /** Whether the page has these words selected. */
  async selected(words: string): Promise<void> {
    await expect.poll(() => this.#page.evaluate(() => document.getSelection()?.toString())).toBe(words)
  }

  /** Opens the palette at the selected words, narrows it to a line, and presses Enter. */
  async attach(letters: string, line: string, ...before: string[]): Promise<void> {
    await this.#toLine(letters, line, before)
    await asOneChange(this.#page, () => this.press('Enter'))
  }

  /** Opens the palette at the selected words, narrows it to a line, and lays its details open. */
  async details(letters: string, line: string, ...before: string[]): Promise<void> {
    await this.#toLine(letters, line, before)
    await this.press('Tab')
    await this.#page.getByRole('textbox', { name: 'Who says so' }).waitFor()
  }

  async #toLine(letters: string, line: string, before: string[]): Promise<void> {
    await this.press('Enter', ...before)
    await this.type(letters)
    const option = this.#page.getByRole('option', { name: line, exact: true })
    await option.waitFor()
    for (let step = 0; step < 20 && (await option.getAttribute('aria-selected')) !== 'true'; step += 1) {
      await this.press('ArrowDown')
    }
  }
}

async function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement)
}

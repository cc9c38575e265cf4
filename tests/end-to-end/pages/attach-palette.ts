import { expect, type Locator, type Page } from '@playwright/test'
import { asOneChange } from './views.ts'

/** How words bear on a value, as a person says it. What is left out stays as it was offered. */
export type Bearing = {
  value?: string
  speaker?: string
  via?: string
  certainty?: string
  wording?: string
  stance?: 'supports' | 'disputes'
}

/** The list of fields that opens at the selected words, and the details behind it. */
export class AttachPalette {
  readonly #page: Page
  readonly #reader: Locator
  /** Where one types letters of a field. */
  readonly typing: Locator
  readonly options: Locator

  constructor(page: Page, reader: Locator) {
    this.#page = page
    this.#reader = reader
    this.typing = reader.getByRole('combobox', { name: 'Attach the selected words to a field' })
    this.options = reader.getByRole('option')
  }

  /** The line of a field, whatever the words read as there. */
  option(label: string): Locator {
    return this.#reader.getByRole('option', {
      name: new RegExp(`^${label}, (reads as|one more source for|new: |no value in these words)`),
    })
  }

  /** The line of a claim that stands already, as `disputes 8`. */
  claim(label: string, bearing: string): Locator {
    return this.#reader.getByRole('option', { name: `${label}, ${bearing}`, exact: true })
  }

  /** Turns from supporting to disputing and back. */
  get disputing(): Locator {
    return this.#reader.getByRole('button', { name: /as disputing|as supporting/ })
  }

  /** Narrows to a field and goes to its line with the arrow keys. */
  async find(label: string): Promise<void> {
    await this.typing.fill(label)
    await this.goTo(this.option(label))
  }

  /** Goes to a line of the list with the arrow keys. */
  async goTo(line: Locator): Promise<void> {
    await line.waitFor()
    const id = await line.getAttribute('id')
    const ids = await this.options.evaluateAll((all) => all.map((one) => one.id))
    for (let step = ids.indexOf(id ?? ''); step > 0; step -= 1) await this.#page.keyboard.press('ArrowDown')
    await expect(line).toHaveAttribute('aria-selected', 'true')
  }

  /** Attaches to a field as it was read. */
  async attach(label: string): Promise<void> {
    await this.find(label)
    await asOneChange(this.#page, () => this.#page.keyboard.press('Enter'))
  }

  /** Attaches to a field, with what the words do not say by themselves. */
  async attachSaying(label: string, bearing: Bearing): Promise<void> {
    await this.find(label)
    await this.#page.keyboard.press('Tab')
    await this.say(bearing)
    await asOneChange(this.#page, () => this.#reader.getByRole('button', { name: /^Attach/ }).click())
  }

  /** Fills in the details that are open. */
  async say({ value, speaker, via, certainty, wording, stance }: Bearing): Promise<void> {
    if (value !== undefined) await this.#sayValue(value)
    await this.#type('Who says so', speaker)
    await this.#type('Through whom', via)
    await this.#type('In which words', wording)
    await this.#mark(certainty)
    await this.#mark(stance)
  }

  /** A value is typed, or chosen where the codebook has a list. It is one of its own where others stand already. */
  async #sayValue(value: string): Promise<void> {
    const standsFor = this.#reader.getByRole('button', { name: /Stands for$/ })
    if (await standsFor.isVisible()) await this.#choose(standsFor, 'a value of its own')
    const named = this.#reader.getByRole('combobox', { name: 'Value', exact: true })
    const typed = this.#reader.getByRole('textbox', { name: 'Value', exact: true }).or(named)
    const listed = this.#reader.getByRole('button', { name: /Value$/ })
    await typed.or(listed).waitFor()
    if (await typed.isVisible()) await typed.fill(value)
    else await this.#choose(listed, value)
  }

  async #type(label: string, text: string | undefined): Promise<void> {
    const field = this.#reader.getByRole('textbox', { name: label, exact: true })
    if (text !== undefined && (await field.inputValue()) !== text) await field.fill(text)
  }

  async #mark(choice: string | undefined): Promise<void> {
    if (choice === undefined) return
    const radio = this.#reader.getByRole('radio', { name: choice, exact: true })
    if (!(await radio.isChecked())) await radio.click()
  }

  async #choose(control: Locator, option: string): Promise<void> {
    await control.click()
    await this.#page.getByRole('option', { name: option, exact: true }).click()
  }
}

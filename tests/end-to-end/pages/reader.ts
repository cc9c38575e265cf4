import { expect, type Locator, type Page } from '@playwright/test'
import { type Passage, placeOf, pointAt } from './passage.ts'

/** The side of the text: a source, its facts, its passages. */
export class Reader {
  readonly #page: Page
  readonly region: Locator
  /** The text itself. */
  readonly text: Locator
  /** The passages drawn in the text, one or more pieces each. */
  readonly marks: Locator

  constructor(page: Page) {
    this.#page = page
    this.region = page.getByRole('region', { name: 'The text' })
    this.text = this.region.getByRole('group', { name: /^Text of / })
    this.marks = this.text.locator('mark')
  }

  /** Opens a source by words of its title. */
  async read(title: string): Promise<void> {
    const tab = this.region.getByRole('tab', { name: title })
    if (await tab.count()) {
      if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click()
    } else {
      await this.region.getByRole('button', { name: 'Read another source' }).click()
      const list = this.#page.getByRole('dialog', { name: 'Choose a source to read' })
      await list.getByRole('combobox').fill(title)
      await list.getByRole('option', { name: title }).click()
    }
    await this.region.getByRole('group', { name: `Text of ${title}` }).waitFor()
  }

  /** A source of the incident that is at hand as a tab. */
  tab(title: string): Locator {
    return this.region.getByRole('tab', { name: title })
  }

  /** Scrolls words of the text into sight. */
  async show(passage: Passage): Promise<void> {
    const { start } = await placeOf(this.text, passage)
    await pointAt(this.text, start, 'before')
  }

  /** The ways in which passages of the incident are underlined, each line style and colour once. */
  looksOfMarks(): Promise<string[]> {
    return this.marks.evaluateAll((marks) => [
      ...new Set(
        marks
          .filter((mark) => mark.dataset.belongs === 'here')
          .map((mark) => {
            const { textDecorationStyle, textDecorationColor } = getComputedStyle(mark)
            return `${textDecorationStyle} ${textDecorationColor}`
          }),
      ),
    ])
  }

  /** Draws over a passage with the mouse: its words, or UTF-16 units of the text. */
  async select(passage: Passage): Promise<void> {
    const { start, end } = await placeOf(this.text, passage)
    const from = await pointAt(this.text, start, 'before')
    const to = await pointAt(this.text, end - 1, 'after')
    const { mouse } = this.#page
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2)
    await mouse.move(to.x, to.y)
    await mouse.up()
  }

  /** Clicks on words of the text. */
  async click(passage: Passage): Promise<void> {
    const { start } = await placeOf(this.text, passage)
    const { x, y } = await pointAt(this.text, start, 'after')
    await this.#page.mouse.click(x, y)
  }

  /** What the page has selected. */
  selected(): Promise<string> {
    return this.#page.evaluate(() => document.getSelection()?.toString() ?? '')
  }

  /** A passage that is drawn in the text, by its words. */
  mark(words: string): Locator {
    return this.marks.filter({ hasText: words })
  }

  /** The note beside a passage, by the field it feeds. */
  note(field: string): Locator {
    return this.region
      .getByRole('list', { name: 'Passages in this text' })
      .getByRole('button', { name: new RegExp(`^${field} `) })
  }

  /** The button beside words selected by mouse. */
  get offer(): Locator {
    return this.region.getByRole('button', { name: /^Attach/ })
  }

  /** A fact of the source as it is shown, edited in place. */
  fact(name: string): Locator {
    return this.region.getByRole('button', { name: new RegExp(`^${name}(:|$)| ${name}$`) })
  }

  async setFact(name: string, text: string): Promise<void> {
    await this.fact(name).click()
    await this.editing(name).fill(text)
    await this.#page.keyboard.press('Enter')
  }

  /** A fact while it is typed. */
  editing(name: string): Locator {
    return this.region.getByRole('textbox', { name, exact: true })
  }

  /** Chooses among the few things that a fact can be. */
  async choose(name: string, option: string): Promise<void> {
    await this.fact(name).click()
    await this.#page.getByRole('option', { name: option, exact: true }).click()
  }

  /** As which letters the file was read, where that was a guess. */
  get encoding(): Locator {
    return this.region.getByRole('button', { name: /Read the file again in another encoding/ })
  }

  async readAs(encoding: string): Promise<void> {
    await this.encoding.click()
    await this.#page.getByRole('option', { name: encoding }).click()
  }

  /** How far the text is scrolled, in pixels. */
  scrolled(): Promise<number> {
    return this.text.evaluate((text) => text.closest('[data-scroller]')?.scrollTop ?? 0)
  }

  /** Waits until words of the text can be seen. */
  async expectInSight(passage: Passage): Promise<void> {
    await expect
      .poll(async () => {
        const { start } = await placeOf(this.text, passage)
        const { y } = await pointAt(this.text, start, 'before', 'stay')
        const box = await this.region.boundingBox()
        return box !== null && y > box.y && y < box.y + box.height
      })
      .toBe(true)
  }
}

import type { Locator, Page } from '@playwright/test'
import { AttachPalette } from './attach-palette.ts'
import { FieldRow } from './field-row.ts'
import { Reader } from './reader.ts'
import { asOneChange } from './views.ts'

/** The heart: the text on one side, the incident on the other. */
export class CodingPage {
  readonly #page: Page
  readonly incident: Locator
  readonly reader: Reader
  readonly palette: AttachPalette

  constructor(page: Page) {
    this.#page = page
    this.incident = page.getByRole('region', { name: 'The incident' })
    this.reader = new Reader(page)
    this.palette = new AttachPalette(page, this.reader.region)
  }

  /** Where a text is read and no incident is open beside it. */
  get newIncident(): Locator {
    return this.incident.getByRole('button', { name: 'New incident' })
  }

  async setTitle(title: string): Promise<void> {
    await this.typeTitle(title)
    await asOneChange(this.#page, () => this.#page.keyboard.press('Enter'))
  }

  /** A new incident stands with its title being typed; an older one's is clicked first. */
  async typeTitle(title: string): Promise<void> {
    const typing = this.incident.getByRole('textbox', { name: 'Title of the incident' })
    const shown = this.incident.getByRole('button', { name: /^Title of the incident/ })
    await typing.or(shown).waitFor()
    if (await shown.isVisible()) await shown.click()
    await typing.fill(title)
  }

  setType(label: string): Promise<void> {
    return this.#choose('Type', label)
  }

  setStatus(label: string): Promise<void> {
    return this.#choose('Status', label)
  }

  field(label: string): FieldRow {
    return new FieldRow(this.#page, this.incident, label)
  }

  /** Selects words with the mouse and attaches them to a field as they are read, in one gesture. */
  async attach(words: string, field: string): Promise<void> {
    await this.reader.select(words)
    await this.reader.offer.click()
    await this.palette.typing.fill(field)
    await asOneChange(this.#page, () => this.palette.option(field).click())
  }

  /** The glyph of each state among the fields: its shape, its colour, and the words that are said for it. */
  looksOfEvidence(): Promise<Record<string, { shape: string; colour: string; words: string }>> {
    return this.incident.locator('[data-row]:has(svg)').evaluateAll((rows) =>
      Object.fromEntries(
        rows.flatMap((row) => {
          const glyph = row.querySelector<SVGElement>('svg[data-evidence]')
          if (!glyph) return []
          const words = (glyph.parentElement?.textContent ?? '').replace(/[\d\s]/g, '')
          return [
            [
              glyph.dataset.evidence,
              { shape: glyph.innerHTML, colour: getComputedStyle(glyph).color, words },
            ],
          ]
        }),
      ),
    )
  }

  async #choose(label: string, option: string): Promise<void> {
    await asOneChange(this.#page, async () => {
      await this.incident.getByRole('button', { name: new RegExp(`${label}$|^${label}`) }).click()
      await this.#page.getByRole('option', { name: option, exact: true }).click()
    })
  }
}

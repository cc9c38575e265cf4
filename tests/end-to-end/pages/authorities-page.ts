import type { Locator, Page } from '@playwright/test'
import { asOneChange, goTo } from './views.ts'

/** The view of actors, or that of places: the list on one side, a card or two side by side on the other. */
export class AuthoritiesPage {
  readonly #page: Page
  readonly #view: 'Actors' | 'Places'
  readonly card: Locator
  /** Those that may be one, a line each. */
  readonly pairs: Locator

  constructor(page: Page, view: 'Actors' | 'Places') {
    this.#page = page
    this.#view = view
    this.card = page.getByRole('region', { name: view === 'Actors' ? 'The actor' : 'The place' })
    this.pairs = page.getByRole('region', { name: 'Perhaps the same' }).getByRole('listitem')
  }

  async goTo(): Promise<void> {
    await goTo(this.#page, this.#view)
  }

  row(words: string): Locator {
    return this.#page.getByRole('table', { name: this.#view }).getByRole('row').filter({ hasText: words })
  }

  async open(words: string): Promise<void> {
    await this.row(words).getByRole('link').click()
    await this.card.getByRole('heading', { level: 2 }).waitFor()
  }

  async add(name: string): Promise<void> {
    const what = this.#view === 'Actors' ? 'actor' : 'place'
    await this.#page
      .getByRole('main')
      .getByRole('button', { name: `New ${what}` })
      .first()
      .click()
    await this.#page.getByRole('textbox', { name: `Name of the new ${what}` }).fill(name)
    await asOneChange(this.#page, () => this.#page.keyboard.press('Enter'))
    await this.card.getByRole('heading', { level: 2, name }).waitFor()
  }

  /** A part of the card by its title. */
  part(title: string): Locator {
    return this.card.getByRole('region', { name: title })
  }

  async addName(text: string, kind: string, language: string): Promise<void> {
    const names = this.part('Names')
    await names.getByRole('button', { name: 'Add a name' }).click()
    await names.getByRole('textbox', { name: 'Name', exact: true }).fill(text)
    await names.getByRole('button', { name: /What kind of name$/ }).click()
    await this.#page.getByRole('option', { name: kind, exact: true }).click()
    await names.getByRole('textbox', { name: 'Language' }).fill(language)
    await asOneChange(this.#page, () => names.getByRole('button', { name: 'Save' }).click())
  }

  /** Does what the menu of the card offers. */
  async menu(name: string, entry: string): Promise<void> {
    await this.card.getByRole('button', { name: `More about ${name}` }).click()
    await this.#page.getByRole('menuitem', { name: entry }).click()
  }

  /** Chooses a country file for the gazetteer, in the view of places. */
  async addCountryFile(path: string): Promise<void> {
    const choose = this.#page.getByRole('button', { name: 'Choose the file…' })
    if (!(await choose.isVisible()))
      await this.#page.getByRole('button', { name: 'Add a country file…' }).click()
    const chooser = this.#page.waitForEvent('filechooser')
    await choose.click()
    await (await chooser).setFiles(path)
  }
}

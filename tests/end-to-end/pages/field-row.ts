import type { Locator, Page } from '@playwright/test'
import { asOneChange } from './views.ts'

/** One field of the incident: a line that opens into its claims. */
export class FieldRow {
  readonly #page: Page
  readonly #whole: Locator
  /** The line itself: label, value, doubt, evidence. */
  readonly line: Locator
  /** The claims, once it is open. */
  readonly claims: Locator

  /** `of`: *incident* leaves out the rows of people and relations; *card* is any row of an actor’s or a place’s card. */
  constructor(page: Page, incident: Locator, label: string, of: 'incident' | 'card' = 'incident') {
    this.#page = page
    const row = page
      .locator(of === 'incident' ? '[data-row]:not([data-row*=":"])' : '[data-row]')
      .filter({ has: page.getByText(label, { exact: true }) })
    this.line = incident.locator(row).or(incident.getByRole('button', { name: label, exact: true }))
    this.#whole = incident.getByRole('listitem').filter({ has: row })
    this.claims = this.#whole.getByRole('list', { name: 'What is claimed' }).locator(':scope > li')
  }

  async open(): Promise<void> {
    if ((await this.line.getAttribute('aria-expanded')) !== 'true') await this.line.click()
    await this.claims.first().waitFor()
  }

  /** A claim by words of its value or its passages. */
  claim(words: string): Locator {
    return this.claims.filter({ hasText: words })
  }

  /** A passage of the open field, by its words. A click on it shows it in the text. */
  passage(words: string): Locator {
    return this.#whole.getByRole('button', { name: `Show the passage: ${words}` })
  }

  /** Does what a claim's menu offers. */
  async claimMenu(claim: Locator, entry: string): Promise<void> {
    await claim.getByRole('button', { name: 'More about this claim' }).click()
    await this.#page.getByRole('menuitem', { name: entry }).click()
  }

  /** Does what the menu of a claim's first passage offers. */
  async passageMenu(claim: Locator, entry: string): Promise<void> {
    await claim.getByRole('button', { name: 'More about this passage' }).first().click()
    await this.#page.getByRole('menuitem', { name: entry }).click()
  }

  /** Types another value than the one that a claim has. */
  async correct(claim: Locator, value: string): Promise<void> {
    await this.claimMenu(claim, 'Correct the value')
    const named = this.#whole.getByRole('combobox', { name: 'Value', exact: true })
    await this.#whole.getByRole('textbox', { name: 'Value', exact: true }).or(named).fill(value)
    await asOneChange(this.#page, () => this.#page.keyboard.press('Enter'))
  }

  get decision(): Locator {
    return this.#whole.getByRole('radiogroup', { name: 'Report' })
  }

  /** Where one says why, while it is being decided. */
  get deciding(): Locator {
    return this.#whole.getByRole('form', { name: /^Report / })
  }

  /** Decides by a rule, without a reason. */
  async decide(rule: string): Promise<void> {
    await this.decision.getByRole('radio', { name: rule }).click()
    await this.deciding.getByRole('textbox', { name: 'Reason' }).waitFor()
    await asOneChange(this.#page, () => this.#page.keyboard.press('Enter'))
  }

  /** Why it was decided so, edited in place. */
  get reason(): Locator {
    return this.#whole.getByRole('button', { name: /^Reason/ })
  }

  async giveReason(reason: string): Promise<void> {
    await this.reason.click()
    await this.#whole.getByRole('textbox', { name: 'Reason' }).fill(reason)
    await asOneChange(this.#page, () => this.#page.keyboard.press('Enter'))
  }
}

import type { Locator, Page } from '@playwright/test'
import { Keys } from './keys.ts'

/** What is said of a place beside its name, part by part; every part is reached and changed by keys. */
export class PlaceLine {
  readonly #keys: Keys
  readonly #line: Locator

  constructor(page: Page, within: Locator) {
    this.#keys = new Keys(page)
    this.#line = within.getByRole('group', { name: 'How it lies to the place' })
  }

  get relation(): Locator {
    return this.#line.getByRole('button', { name: /In the place or near it$/ })
  }

  get side(): Locator {
    return this.#line.getByRole('button', { name: /^Which side of it/ })
  }

  get around(): Locator {
    return this.#line.getByRole('button', { name: /^How far around/ })
  }

  get known(): Locator {
    return this.#line.getByRole('button', { name: /Known to$/ })
  }

  /** Types over what a part says. */
  async say(part: Locator, words: string): Promise<void> {
    await this.#keys.use(part)
    await this.#keys.press('Control+a')
    await this.#keys.type(words)
    await this.#keys.press('Enter')
  }

  async choose(part: Locator, option: string): Promise<void> {
    await this.#keys.choose(part, option)
  }
}

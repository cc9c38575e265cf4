import { expect, type Locator, type Page } from '@playwright/test'

export type ViewName = 'Incidents' | 'Sources' | 'Actors' | 'Places' | 'Codebook' | 'History' | 'Export'

/** Goes to a view by the rail. */
export async function goTo(page: Page, view: ViewName): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view })
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'page')
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
}

/** Where the window says whether what was done is on disk. */
export function savedState(page: Page): Locator {
  return page.getByRole('banner').getByRole('status')
}

/** The number of the last change, once the screen says that it is on disk. */
export async function savedChange(page: Page): Promise<number> {
  await expect(savedState(page)).toHaveText(/^Saved · change/)
  return Number((await savedState(page).innerText()).replace(/\D/g, ''))
}

/** Does something that is one change, and waits until the screen says that it is on disk. */
export async function asOneChange(page: Page, deed: () => Promise<unknown>): Promise<void> {
  const before = await savedChange(page)
  await deed()
  await expect(savedState(page)).toHaveText(`Saved · change ${(before + 1).toLocaleString('en-GB')}`)
}

/** What the window says at its foot: a deed done, or a refusal. */
export function message(page: Page): Locator {
  return page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Dismiss' }) })
}

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe-core finds wrong with the window as it is, light and dark. Only contrast can differ between the two, so
 * every other rule is asked once. `part` is a selector of what to look at.
 */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const light = await new AxeBuilder({ page }).include(part).setLegacyMode().analyze()
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const dark = await new AxeBuilder({ page })
    .include(part)
    .setLegacyMode()
    .withRules('color-contrast')
    .analyze()
  return [...light.violations, ...dark.violations].flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html.slice(0, 300)}\n${failureSummary}`),
  )
}

/** What is wider than its place: the page than the window, a table than where it is shown. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('[role="table"]')]
      .map((element) => (element.matches('html') ? element : (element.parentElement ?? element)))
      .filter((place) => place.scrollWidth > place.clientWidth + 1)
      .map((place) => place.outerHTML.slice(0, 200)),
  )
}

import type { Locator, Page } from '@playwright/test'

/** Drags files over a place of the page and lets go, as from the system's file manager: they keep their paths. */
export async function dropFiles(page: Page, place: Locator, files: string[]): Promise<void> {
  const box = await place.boundingBox()
  if (!box) throw new Error('there is nothing to drop files on')
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data })
  }
  await session.detach()
}

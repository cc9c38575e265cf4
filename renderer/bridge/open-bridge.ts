import type { Bridge } from './bridge.ts'
import { browserBridge } from './browser-bridge.ts'
import { desktopBridge } from './desktop-bridge.ts'

/** The wire of the shell that this page runs in. */
export function openBridge({ sourceline }: Pick<Window, 'sourceline'>): Bridge {
  return sourceline ? desktopBridge(sourceline) : browserBridge()
}

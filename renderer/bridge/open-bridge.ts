import type { Bridge } from './bridge.ts'
import { browserBridge } from './browser-bridge.ts'
import { type DesktopDoor, desktopBridge } from './desktop-bridge.ts'

/** The wire of the shell that this page runs in. */
export function openBridge(window: { sourceline?: DesktopDoor }): Bridge {
  return window.sourceline ? desktopBridge(window.sourceline) : browserBridge()
}

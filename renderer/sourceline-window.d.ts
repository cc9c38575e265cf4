import type { DesktopDoor } from './bridge/desktop-bridge.ts'

declare global {
  interface Window {
    /** Put there by the preload script of the desktop shell; absent in a browser. */
    sourceline?: DesktopDoor
  }
}

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { pageAddress } from './page-scheme.ts'

/** Paper and night of the tokens, so that nothing flashes before the page has painted. */
const ground = { light: '#f2f0eb', dark: '#16181b' }

/** Opens the one window: a sandboxed page that reaches the rest only through the preload script. */
export function openWindow(): BrowserWindow {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize
  const window = new BrowserWindow({
    width: Math.min(1440, width),
    height: Math.min(900, height),
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Sourceline',
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload: join(dirname(fileURLToPath(import.meta.url)), '..', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // The spelling checker fetches dictionaries from the network.
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  window.loadURL(pageAddress)
  return window
}

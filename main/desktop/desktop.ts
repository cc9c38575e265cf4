import { resolve } from 'node:path'
import { app, type BrowserWindow, Menu } from 'electron'
import { startDeskThread } from '../desk/desk-thread.ts'
import { connectWindow } from './connect-window.ts'
import { denyByDefault, refuseNetwork } from './deny-by-default.ts'
import { registerPageScheme, servePage } from './page-scheme.ts'
import { openWindow } from './window.ts'

/** The desktop shell: one Electron window on a desk in a thread of its own. */
function start(): void {
  app.setName('Sourceline')
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  refuseNetwork()
  registerPageScheme()
  denyByDefault()
  const desk = startDeskThread()
  let window: BrowserWindow | null = null
  const wanted = workbookArgument(process.argv)
  app.on('second-instance', (_event, words, folder) => {
    const path = workbookArgument(words, folder)
    if (path) desk.request('open-workbook', { path })
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('window-all-closed', () => app.quit())
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    desk.close().finally(() => {
      closed = true
      app.quit()
    })
  })
  const opening =
    wanted === null ? Promise.resolve() : desk.request('open-workbook', { path: wanted }).then(sayFailure)
  app.whenReady().then(() => {
    if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
    servePage()
    window = openWindow()
    connectWindow(window, desk, opening)
  })
}

function sayFailure(reply: { ok: boolean; error?: { sentence: string } }): void {
  if (!reply.ok) console.error(reply.error?.sentence)
}

/** The first word that is no switch, after the program (and, from source, the path of the project). */
function workbookArgument(words: readonly string[], folder = process.cwd()): string | null {
  const own = words.slice(1).filter((word) => !word.startsWith('-'))
  const path = app.isPackaged ? own[0] : own[1]
  return path === undefined ? null : resolve(folder, path)
}

start()

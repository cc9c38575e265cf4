import { app, session } from 'electron'
import { pageOrigin } from './page-scheme.ts'

/** Chromium's own reasons to call out: updates, reports, look-ups. None has a place in a program that works offline. */
const offSwitches = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
  'disable-quic',
]

/** Takes the network away from Chromium itself. Must be called before the app is ready. */
export function refuseNetwork(): void {
  for (const name of offSwitches) app.commandLine.appendSwitch(name)
  // No name is ever looked up, whoever asks.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Denies what a page could ask for: every permission, navigation, new window, web view and foreign request. */
export function denyByDefault(): void {
  app.on('web-contents-created', (_event, contents) => {
    // The page may go to itself, as when its language changes; anything else is denied.
    const stay = (event: { url: string; preventDefault(): void }) => {
      if (!event.url.startsWith(`${pageOrigin}/`)) event.preventDefault()
    }
    contents.on('will-navigate', stay)
    contents.on('will-frame-navigate', stay)
    contents.on('will-redirect', stay)
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
  app.whenReady().then(() => {
    const own = session.defaultSession
    // Without languages the spelling checker fetches no dictionaries.
    own.setSpellCheckerLanguages([])
    own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
    own.setPermissionCheckHandler(() => false)
    own.setDevicePermissionHandler(() => false)
    own.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isOurs(request.url) }))
  })
}

/** The page's own files, and what it makes in memory. Developer tools are of the program, not of the network. */
function isOurs(address: string): boolean {
  return address.startsWith(`${pageOrigin}/`) || /^(?:data|blob|devtools):/.test(address)
}

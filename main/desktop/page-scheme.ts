import { protocol } from 'electron'
import { securityHeaders } from '../security-headers.ts'
import { pageFile } from '../static-page.ts'

const scheme = 'sourceline'

/** Where the page lives: a scheme of its own, since `file:` would let it read the disk. */
export const pageOrigin = `${scheme}://window`
export const pageAddress = `${pageOrigin}/index.html`

/** Must be called before the app is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Answers the page's own files, with the headers that say what it may do. */
export function servePage(): void {
  protocol.handle(scheme, async (request) => {
    const address = new URL(request.url)
    const file =
      address.origin === pageOrigin || address.host === 'window' ? await pageFile(address.pathname) : null
    if (!file) return new Response('There is no such page.', { status: 404 })
    return new Response(new Uint8Array(file.bytes), {
      headers: { ...securityHeaders, 'Content-Type': file.type },
    })
  })
}

import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDeskThread } from '../desk/desk-thread.ts'
import { securityHeaders } from '../security-headers.ts'
import { pageFile } from '../static-page.ts'
import type { RawWire } from '../wires/wire.ts'
import { readBody } from './read-body.ts'
import { receiveUpload } from './receive-upload.ts'
import { Session } from './session.ts'

export type BrowserShell = {
  /** The link that opens the program once in one browser. */
  link: string
  wire: RawWire
  close(): Promise<void>
}

/** Bytes of JSON in one request: a pasted text of 20 million characters with room. */
const bodyAtMost = 100 * 1024 * 1024

/** Serves the window's page and the api on 127.0.0.1 alone, for machines without a display or without Electron. */
export async function startBrowserShell(
  options: { port?: number; author?: string } = {},
): Promise<BrowserShell> {
  const uploads = await mkdtemp(join(tmpdir(), 'sourceline-uploads-'))
  const desk = startDeskThread({
    uploads,
    ...(options.author === undefined ? {} : { author: options.author }),
  })
  const session = new Session()
  const server = createServer((request, response) => {
    answer({ desk, session, uploads, origin: origin() }, request, response).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      refuse(response, 500, 'fault', `Something went wrong in the program: ${reason}`)
    })
  })
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port: options.port ?? 0 }, resolve)
  })
  return {
    link: `${origin()}/?token=${session.token}`,
    wire: desk,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await desk.close()
      await rm(uploads, { recursive: true, force: true })
    },
  }
}

type Shell = { desk: RawWire; session: Session; uploads: string; origin: string }

async function answer(shell: Shell, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  const address = new URL(request.url ?? '/', shell.origin)
  if (request.headers.host !== new URL(shell.origin).host) {
    return refuse(response, 403, 'wrong-host', 'This address is not the one that was printed.')
  }
  if (request.method === 'GET' && address.searchParams.has('token')) return enter(shell, address, response)
  if (!shell.session.holds(request)) {
    return refuse(
      response,
      401,
      'no-session',
      'Open the link that was printed when Sourceline started; it works once.',
    )
  }
  if (request.method === 'GET' && address.pathname === '/events') return events(shell, request, response)
  if (request.method === 'GET') return page(address.pathname, response)
  if (request.method !== 'POST' || request.headers.origin !== shell.origin) {
    return refuse(response, 403, 'wrong-origin', 'Only the page of Sourceline itself may ask this.')
  }
  if (address.pathname === '/upload') return json(response, 200, await receiveUpload(request, shell.uploads))
  const name = /^\/request\/([a-z-]+)$/.exec(address.pathname)?.[1]
  if (name === undefined) return refuse(response, 404, 'no-request', 'There is no such request.')
  if (request.headers['content-type'] !== 'application/json') {
    return refuse(response, 415, 'not-json', 'A request is asked in JSON.')
  }
  const body = await readBody(request, bodyAtMost)
  if (body === null)
    return refuse(response, 413, 'too-large', 'This is more than one request can carry; import it as a file.')
  let argument: unknown
  try {
    argument = JSON.parse(body)
  } catch {
    return refuse(response, 400, 'not-json', 'A request is asked in JSON.')
  }
  json(response, 200, await shell.desk.request(name, argument))
}

function enter({ session, origin }: Shell, address: URL, response: ServerResponse): void {
  const cookie = session.trade(address.searchParams.get('token'))
  if (cookie === null) {
    refuse(response, 401, 'no-session', 'This link was used already; start Sourceline again for a new one.')
    return
  }
  response.writeHead(303, { 'Set-Cookie': cookie, Location: `${origin}/` }).end()
}

async function page(path: string, response: ServerResponse): Promise<void> {
  const file = await pageFile(path)
  if (!file) return refuse(response, 404, 'no-page', 'There is no such page.')
  response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'no-cache' }).end(file.bytes)
}

function events({ desk }: Shell, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  response.write(': welcome\n\n')
  const stop = desk.subscribe((notice) => response.write(`data: ${JSON.stringify(notice)}\n\n`))
  request.once('close', stop)
}

function refuse(response: ServerResponse, status: number, code: string, sentence: string): void {
  json(response, status, { ok: false, error: { code, sentence, details: {} } })
}

function json(response: ServerResponse, status: number, value: unknown): void {
  if (response.headersSent) return
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(JSON.stringify(value))
}

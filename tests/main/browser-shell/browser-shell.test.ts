import { mkdirSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type BrowserShell, startBrowserShell } from '../../../main/browser-shell/browser-shell.ts'
import { readerLimits } from '../../../main/readers/reader-limits.ts'
import { makeWorkbook } from '../../../main/workbook/make-workbook.ts'
import { temporaryFolder } from '../workbook/temporary-folder.ts'

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string }

async function shell(): Promise<BrowserShell & { origin: string; home: string }> {
  const home = temporaryFolder()
  const before = process.env.SOURCELINE_HOME
  process.env.SOURCELINE_HOME = home
  const started = await startBrowserShell({ author: 'Amal' })
  process.env.SOURCELINE_HOME = before ?? ''
  onTestFinished(() => started.close())
  return { ...started, origin: new URL(started.link).origin, home }
}

/** Plain HTTP, so that a test can send what no browser would. */
function ask(
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(address, { method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })
}

async function enter(link: string): Promise<string> {
  const { headers } = await ask(link)
  return String(headers['set-cookie']?.[0]).split(';')[0] as string
}

function asJson(origin: string, cookie: string): Record<string, string> {
  return { Cookie: cookie, Origin: origin, 'Content-Type': 'application/json' }
}

test('the link is traded once for a cookie that no script and no other site can use', async () => {
  const { link, origin } = await shell()
  const entered = await ask(link)
  expect(entered.status).toBe(303)
  expect(entered.headers.location).toBe(`${origin}/`)
  expect(entered.headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/)
  expect((await ask(link)).status).toBe(401)
  expect((await ask(`${origin}/?token=wrong`)).status).toBe(401)
})

test('nothing is answered without the cookie, from another origin, or under another name', async () => {
  const { link, origin } = await shell()
  const cookie = await enter(link)
  expect((await ask(`${origin}/`)).status).toBe(401)
  expect((await ask(`${origin}/events`)).status).toBe(401)
  const desk = (headers: Record<string, string>) => ask(`${origin}/request/desk`, headers, 'POST', '{}')
  expect((await desk(asJson(origin, cookie))).status).toBe(200)
  expect((await desk({ ...asJson(origin, cookie), Cookie: '' })).status).toBe(401)
  expect((await desk({ ...asJson(origin, cookie), Origin: 'http://evil.example' })).status).toBe(403)
  expect((await desk({ ...asJson(origin, cookie), Origin: 'null' })).status).toBe(403)
  expect((await desk({ ...asJson(origin, cookie), Host: 'evil.example' })).status).toBe(403)
  expect((await desk({ ...asJson(origin, cookie), Host: `localhost:${new URL(origin).port}` })).status).toBe(
    403,
  )
})

test('a request is JSON, small enough, and one of the list', async () => {
  const { link, origin } = await shell()
  const headers = asJson(origin, await enter(link))
  const post = (path: string, body: string, more = {}) =>
    ask(origin + path, { ...headers, ...more }, 'POST', body)
  expect((await post('/request/desk', '{}', { 'Content-Type': 'text/plain' })).status).toBe(415)
  expect((await post('/request/desk', '{')).status).toBe(400)
  expect(JSON.parse((await post('/request/conjure', '{}')).body)).toMatchObject({
    ok: false,
    error: { code: 'no-request' },
  })
  expect(JSON.parse((await post('/request/incident', '{"id":"claim:1"}')).body)).toMatchObject({
    ok: false,
    error: { code: 'bad-argument' },
  })
  expect(JSON.parse((await post('/request/constructor', '{}')).body)).toMatchObject({
    error: { code: 'no-request' },
  })
})

test('pages come with a strict policy, and no path leaves their folder', async () => {
  const { link, origin } = await shell()
  const cookie = await enter(link)
  const page = await ask(`${origin}/`, { Cookie: cookie })
  expect(page.status).toBe(200)
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")
  for (const path of [
    '/../main/command-line.js',
    '/%2e%2e/main/command-line.js',
    '/..%2fmain/command-line.js',
    '/%00',
  ]) {
    expect((await raw(origin, path, cookie)).split('\r\n')[0]).not.toContain(' 200 ')
  }
})

test('it listens on the loopback address alone', async () => {
  const { origin } = await shell()
  const { port } = new URL(origin)
  expect(new URL(origin).hostname).toBe('127.0.0.1')
  await expect(opened('127.0.0.2', Number(port))).rejects.toThrow('ECONNREFUSED')
})

test('an uploaded file is imported under its own name, and everyone is told', async () => {
  const { link, origin, home, wire } = await shell()
  const cookie = await enter(link)
  mkdirSync(join(home, 'workbooks'))
  const path = join(home, 'workbooks', 'Uploads.sourceline')
  await makeWorkbook(path, { name: 'Uploads', templates: ['casualty-recording'], author: 'Amal' })
  const notices: string[] = []
  wire.subscribe((notice) => notices.push(notice.type))
  expect(await wire.request('open-workbook', { path })).toEqual({ ok: true, value: { path } })
  const sent = await ask(
    `${origin}/upload`,
    { Cookie: cookie, Origin: origin, 'Content-Type': 'application/octet-stream' },
    'POST',
    'Two shells fell on the market.',
  )
  const { upload } = JSON.parse(sent.body).value
  const imported = await ask(
    `${origin}/request/import`,
    asJson(origin, cookie),
    'POST',
    JSON.stringify({ files: [{ upload, name: 'market.txt' }] }),
  )
  expect(JSON.parse(imported.body)).toMatchObject({
    ok: true,
    value: { lines: [{ file: 'market.txt', characters: 30 }] },
  })
  expect(notices).toContain('change')
  const foreign = await ask(
    `${origin}/request/import`,
    asJson(origin, cookie),
    'POST',
    JSON.stringify({ files: [{ upload: '../../etc/passwd', name: 'x.txt' }] }),
  )
  expect(JSON.parse(foreign.body)).toMatchObject({ ok: false, error: { code: 'no-upload' } })
})

test('a file that is too large is taken in to its end, so that its sentence arrives', async () => {
  const { link, origin } = await shell()
  const cookie = await enter(link)
  const sent = await ask(
    `${origin}/upload`,
    { Cookie: cookie, Origin: origin, 'Content-Type': 'application/octet-stream' },
    'POST',
    'x'.repeat(2 * readerLimits.bytes),
  )
  expect(JSON.parse(sent.body)).toMatchObject({
    ok: false,
    error: { code: 'too-large', sentence: expect.stringMatching(/^The file is larger than 100 MB: .*\.$/) },
  })
})

function opened(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port }, () => {
      socket.destroy()
      resolve()
    })
    socket.once('error', reject)
  })
}

/** A request line as it stands: no client tidies the path. */
function raw(origin: string, path: string, cookie: string): Promise<string> {
  const { hostname, port, host } = new URL(origin)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`)
    })
    let text = ''
    socket.on('data', (part) => {
      text += part.toString('latin1')
    })
    socket.once('end', () => resolve(text))
    socket.once('error', reject)
  })
}

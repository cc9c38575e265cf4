import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { openReaderPool, type ReaderPool } from '../../../main/readers/reader-pool.ts'
import type { ReadRequest } from '../../../main/readers/reading.ts'
import { docxOf, paragraph } from './write-docx.ts'
import { pdfOf, run } from './write-pdf.ts'

const open: ReaderPool[] = []

function pool(options: Parameters<typeof openReaderPool>[0] = {}): ReaderPool {
  const opened = openReaderPool(options)
  open.push(opened)
  return opened
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((opened) => opened.close()))
})

function text(name: string, words: string): ReadRequest {
  return { name, bytes: new TextEncoder().encode(words) }
}

/** A page that takes a minute and a gigabyte. */
function endless(): ReadRequest {
  return text(
    'endless.html',
    `<!doctype html><html><body>${'<p>one <b>word</b> more</p>'.repeat(500_000)}</body></html>`,
  )
}

describe('a reader pool', () => {
  it('reads every kind of document in its threads', async () => {
    const readers = pool()
    const answers = await Promise.all([
      readers.read(text('a.txt', 'The keeper left.')),
      readers.read(text('a.md', '# Notes\n\nThe keeper left.')),
      readers.read(text('a.html', '<html><body><p>The keeper left.</p></body></html>')),
      readers.read({ name: 'a.pdf', bytes: pdfOf([{ runs: [run('The keeper left.', 50, 700)] }]) }),
      readers.read({ name: 'a.docx', bytes: docxOf(paragraph('The keeper left.')) }),
    ])
    for (const answer of answers)
      expect(answer).toMatchObject({ text: expect.stringContaining('The keeper left.') })
  })

  it('moves the bytes it is given, and takes parts of a larger buffer without taking the rest', async () => {
    const readers = pool()
    const request = text('a.txt', 'The keeper left.')
    await readers.read(request)
    expect(request.bytes.byteLength).toBe(0)
    const whole = new TextEncoder().encode('before|The keeper left.|after')
    await expect(readers.read({ name: 'a.txt', bytes: whole.subarray(7, 23) })).resolves.toMatchObject({
      text: 'The keeper left.',
    })
    expect(new TextDecoder().decode(whole)).toBe('before|The keeper left.|after')
  })

  it('answers for a document that breaks, and reads the others', async () => {
    const readers = pool({ workers: 2 })
    const requests = Array.from({ length: 40 }, (_, index) =>
      index % 4 === 0 ? text(`${index}.pdf`, 'no pdf') : text(`${index}.txt`, `Statement ${index}`),
    )
    const answers = await Promise.all(requests.map((request) => readers.read(request)))
    for (const [index, answer] of answers.entries()) {
      expect(answer).toMatchObject(
        index % 4 === 0 ? { code: 'wrong-extension' } : { text: `Statement ${index}` },
      )
    }
  })

  it('ends what takes too long, and reads on', async () => {
    const readers = pool({ workers: 1, limits: { milliseconds: 4_000 } })
    const [slow, next] = await Promise.all([
      readers.read(endless()),
      readers.read(text('a.txt', 'The keeper left.')),
    ])
    expect(slow).toMatchObject({ code: 'too-slow', details: { seconds: 4 } })
    expect(next).toMatchObject({ text: 'The keeper left.' })
  })

  it('survives what takes all memory, and reads on', async () => {
    const readers = pool({ workers: 1, limits: { heapMegabytes: 96 } })
    const [large, next] = await Promise.all([
      readers.read(endless()),
      readers.read(text('a.txt', 'The keeper left.')),
    ])
    expect(large).toMatchObject({ code: 'too-much-memory' })
    expect(next).toMatchObject({ text: 'The keeper left.' })
  })

  it('refuses a document that is too large before it is sent', async () => {
    const request = text('a.txt', 'The keeper left.')
    await expect(pool({ limits: { bytes: 5 } }).read(request)).resolves.toMatchObject({ code: 'too-large' })
    expect(request.bytes.byteLength).toBe(16)
  })

  it('stops at once when cancelled, also what still waits, and reads on', async () => {
    const readers = pool({ workers: 1 })
    await readers.read(text('a.txt', 'The thread has started.'))
    const cancelling = new AbortController()
    const cancelled = [
      readers.read(endless(), cancelling.signal),
      readers.read(text('b.txt', 'b'), cancelling.signal),
    ]
    setTimeout(() => cancelling.abort(), 50)
    const before = performance.now()
    for (const answer of await Promise.all(cancelled)) expect(answer).toMatchObject({ code: 'cancelled' })
    expect(performance.now() - before).toBeLessThan(5_000)
    await expect(readers.read(text('c.txt', 'The keeper left.'))).resolves.toMatchObject({
      text: 'The keeper left.',
    })
  })

  it('ends what is being read when it is closed', async () => {
    const readers = pool({ workers: 1 })
    const reading = readers.read(endless())
    setTimeout(() => readers.close(), 50)
    await expect(reading).resolves.toMatchObject({ code: 'cancelled' })
  })

  it('asks nothing of any address that a document names', async () => {
    let asked = 0
    const server = createServer((_, response) => {
      asked++
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const page = `<!doctype html><html><head><base href="${address}/"><link rel="stylesheet" href="${address}/a.css"><link rel="preload" href="${address}/b"><meta http-equiv="refresh" content="0;url=${address}/c"><style>@import url(${address}/d.css)</style></head><body><p>The keeper left.</p><img src="${address}/e.png"><script src="${address}/f.js"></script><iframe src="${address}/g"></iframe><script>fetch("${address}/h")</script></body></html>`
    const picture = `<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="rId1"/></w:drawing></w:r></w:p>`
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${address}/i.png" TargetMode="External"/></Relationships>`
    const readers = pool()
    await readers.read(text('a.html', page))
    await readers.read({
      name: 'a.docx',
      bytes: docxOf(paragraph('The keeper left.') + picture, { 'word/_rels/document.xml.rels': relations }),
    })
    await new Promise((resolve) => setTimeout(resolve, 200))
    server.close()
    expect(asked).toBe(0)
  })

  it('leaves the thread that asks free while it reads a thousand files', async () => {
    const readers = pool()
    await readers.read(text('a.txt', 'The threads have started.'))
    const idle = new Worker(idleThread, { eval: true })
    await once(idle, 'message')
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    const page = `<html><body>${'<p>The keeper of the mill had left the day before, said the driver.</p>'.repeat(40)}</body></html>`
    let next = 0
    const reader = async () => {
      while (next < 1_000) await readers.read(text(`${next++}.html`, page))
    }
    await Promise.all([reader(), reader(), reader(), reader()])
    delay.disable()
    idle.postMessage('end')
    const [unhurried] = (await once(idle, 'message')) as [number]
    await idle.terminate()
    // What a thread that does nothing waits for as well is the machine's doing.
    expect(delay.percentile(99) - unhurried).toBeLessThan(50e6)
  })
})

/** Says how long it was held up, as the 99th percentile in nanoseconds, when it is spoken to. */
const idleThread = `
const { parentPort } = require('node:worker_threads')
const delay = require('node:perf_hooks').monitorEventLoopDelay({ resolution: 5 })
delay.enable()
parentPort.on('message', () => parentPort.postMessage(delay.percentile(99)))
parentPort.postMessage('started')
`

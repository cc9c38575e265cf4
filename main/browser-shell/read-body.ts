import type { IncomingMessage } from 'node:http'

/** The body of a request as text; null where it is longer than `atMost` bytes, which is found before it is all read. */
export async function readBody(request: IncomingMessage, atMost: number): Promise<string | null> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    length += (part as Buffer).length
    if (length > atMost) return null
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts).toString('utf8')
}

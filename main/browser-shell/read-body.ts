import type { IncomingMessage } from 'node:http'

/**
 * The body of a request as text; null where it is longer than `atMost` bytes. What is longer is read to its end and not
 * kept: a page that is cut off while it still sends never reads the reply.
 */
export async function readBody(request: IncomingMessage, atMost: number): Promise<string | null> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    length += (part as Buffer).length
    if (length <= atMost) parts.push(part as Buffer)
    else parts.length = 0
  }
  if (length > atMost) return null
  return Buffer.concat(parts).toString('utf8')
}

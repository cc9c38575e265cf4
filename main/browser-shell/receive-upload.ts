import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Reply } from '../../data/api.ts'
import { readerLimits, refuseBySize } from '../readers/reader-limits.ts'

/** Lays the bytes of a file that was dropped on the page aside, under a name that `import` can ask for. */
export async function receiveUpload(
  request: IncomingMessage,
  folder: string,
): Promise<Reply<{ upload: string }>> {
  const upload = randomUUID()
  const path = join(folder, upload)
  try {
    await pipeline(request, limit(readerLimits.bytes), createWriteStream(path, { flags: 'wx' }))
    return { ok: true, value: { upload } }
  } catch (error) {
    await rm(path, { force: true })
    if (error instanceof TooLarge) {
      const sentence = refuseBySize(readerLimits.bytes + 1)?.error ?? error.message
      return { ok: false, error: { code: 'too-large', sentence, details: {} } }
    }
    throw error
  }
}

class TooLarge extends Error {}

/**
 * Passes on no more than a number of bytes, and fails once all are read: a page that is cut off while it still sends never
 * reads the reply.
 */
function limit(bytes: number): Transform {
  let length = 0
  return new Transform({
    transform(part: Buffer, _encoding, done) {
      length += part.length
      done(null, length > bytes ? undefined : part)
    },
    flush(done) {
      done(length > bytes ? new TooLarge('The file is too large.') : null)
    },
  })
}

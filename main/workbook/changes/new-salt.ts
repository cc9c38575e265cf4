import { randomFillSync } from 'node:crypto'

const saltBytes = 16
/** Random bytes are fetched for many salts at once: one at a time is dear. */
const pool = Buffer.alloc(256 * saltBytes)
let used = pool.length

/** 128 random bits for the body of a change, as text. */
export function newSalt(): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += saltBytes
  return pool.toString('base64url', used - saltBytes, used)
}

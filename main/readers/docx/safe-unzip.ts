import { type Unzipped, unzipSync, zipSync } from 'fflate/browser'
import { ReadRefusal, refusals } from '../read-refusal.ts'
import type { ReaderLimits } from '../reader-limits.ts'

/** Text and what relates it; pictures, fonts and embedded files stay packed. */
const textPart = /\.(?:xml|rels)$/i
const megabyte = 1024 * 1024

/**
 * The text parts of a DOCX, unpacked within limits.
 *
 * Sizes are checked as the archive claims them, before anything is unpacked. A false claim gains nothing: each part is
 * unpacked into exactly the room it claimed, and what does not fit is cut off.
 *
 * @throws ReadRefusal `too-large` for an archive that unpacks to more than a document holds, `broken` for a damaged one.
 */
export function unzipTextParts(bytes: Uint8Array, limits: ReaderLimits): Unzipped {
  let entries = 0
  let total = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries++
        if (entries > limits.zipEntries) throw refusals.zipBomb()
        if (!textPart.test(name) || name.includes('..')) return false
        total += originalSize
        const isSwollen = total > 10 * megabyte && total > bytes.length * limits.unpackedRatio
        if (total > limits.unpackedBytes || isSwollen) throw refusals.zipBomb()
        return true
      },
    })
  } catch (error) {
    throw error instanceof ReadRefusal ? error : refusals.broken('DOCX')
  }
}

/** The same parts as an archive that anyone may open: no compression, no entry that was not looked at. */
export function packAgain(parts: Unzipped): Uint8Array {
  return zipSync(parts, { level: 0 })
}

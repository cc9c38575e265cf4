import { join } from 'node:path'
import { Refusal } from '../../../data/refusal.ts'
import type { FileLayer } from '../file-layer.ts'
import { notWritten } from '../not-written.ts'
import { sha256Of } from '../sha256.ts'
import { writeWhole } from '../write-whole.ts'

/**
 * Files that are named by the SHA-256 of their bytes and never change: originals and texts. What comes out is what the
 * name says, or nothing.
 */
export class HashedFiles {
  readonly #files: FileLayer
  readonly #folder: string
  readonly #what: 'original' | 'text'
  /** Hashes that are known to be on the disk. */
  readonly #kept = new Set<string>()

  constructor(files: FileLayer, folder: string, what: 'original' | 'text') {
    this.#files = files
    this.#folder = folder
    this.#what = what
  }

  /**
   * Keeps bytes and returns their hash when they are on the disk. What is kept already is not written again. Throws
   * Refusal where the disk does.
   */
  put(bytes: Uint8Array): string {
    const sha256 = sha256Of(bytes)
    if (this.#kept.has(sha256) && this.#sizeOf(sha256) === bytes.length) return sha256
    try {
      if (this.isWhole(sha256)) this.#files.syncFolder(this.#folder)
      else writeWhole(this.#files, join(this.#folder, sha256), bytes)
    } catch (error) {
      throw notWritten(error)
    }
    this.#kept.add(sha256)
    return sha256
  }

  has(sha256: string): boolean {
    if (!isSha256(sha256)) return false
    return this.#kept.has(sha256) || this.#files.facts(join(this.#folder, sha256)) !== null
  }

  /** The bytes of a hash. Throws Refusal where they are missing or are no longer what the hash says. */
  get(sha256: string): Buffer {
    if (!isSha256(sha256) || !this.#files.facts(join(this.#folder, sha256))) {
      throw new Refusal('not-kept', `This workbook does not keep the ${this.#what} ${sha256}.`, {
        ...{ sha256, what: this.#what },
      })
    }
    const bytes = this.#files.readWhole(join(this.#folder, sha256))
    if (sha256Of(bytes) === sha256) return bytes
    throw new Refusal(
      'damaged',
      `The ${this.#what} ${sha256} is damaged: it is not what it was. Run verify.`,
      { sha256, what: this.#what },
    )
  }

  /** Whether the file is there with the very bytes: a damaged one is written anew. Does not trust what was known before. */
  isWhole(sha256: string): boolean {
    const isThere = isSha256(sha256) && this.#sizeOf(sha256) !== null
    const whole = isThere && sha256Of(this.#files.readWhole(join(this.#folder, sha256))) === sha256
    if (!whole) this.#kept.delete(sha256)
    return whole
  }

  #sizeOf(sha256: string): number | null {
    return this.#files.facts(join(this.#folder, sha256))?.size ?? null
  }
}

function isSha256(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name)
}

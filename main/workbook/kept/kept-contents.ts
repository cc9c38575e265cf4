import type { KeptFiles } from '../../../data/edits/check-draft.ts'
import { Refusal } from '../../../data/refusal.ts'
import type { FileLayer } from '../file-layer.ts'
import type { Layout } from '../layout.ts'
import { HashedFiles } from './hashed-files.ts'
import { TextCache } from './text-cache.ts'

/** The originals and texts of a workbook, by their hash. What is put is on the disk when its hash comes back. */
export class KeptContents implements KeptFiles {
  readonly #originals: HashedFiles
  readonly #texts: HashedFiles
  readonly #textCache: TextCache

  constructor(files: FileLayer, layout: Layout) {
    this.#originals = new HashedFiles(files, layout.originals, 'original')
    this.#texts = new HashedFiles(files, layout.texts, 'text')
    this.#textCache = new TextCache(this.#texts)
  }

  hasText(sha256: string): boolean {
    return this.#texts.has(sha256)
  }

  hasOriginal(sha256: string): boolean {
    return this.#originals.has(sha256)
  }

  /** Whether the folder holds it undamaged, looked up on the disk. */
  keeps(what: 'text' | 'original', sha256: string): boolean {
    return (what === 'text' ? this.#texts : this.#originals).isWhole(sha256)
  }

  /** Throws Refusal where the text holds what UTF-8 cannot. */
  putText(text: string): string {
    if (/\p{Surrogate}/u.test(text)) {
      throw new Refusal(
        'bad-text',
        'The text holds half a character (a lone surrogate), which no file can keep.',
      )
    }
    return this.#texts.put(Buffer.from(text))
  }

  putOriginal(bytes: Uint8Array): string {
    return this.#originals.put(bytes)
  }

  /** Throws Refusal where the text is missing or damaged. */
  textOf(sha256: string): string {
    return this.#textCache.get(sha256)
  }

  /** Throws Refusal where the original is missing or damaged. */
  original(sha256: string): Buffer {
    return this.#originals.get(sha256)
  }
}

import type { HashedFiles } from './hashed-files.ts'

/** How many UTF-16 units of text are kept in memory: some hundred articles. */
const capacity = 8_000_000

/** Texts of sources by their hash, the last used ones in memory. */
export class TextCache {
  readonly #texts: HashedFiles
  /** Least recently used first. */
  readonly #recent = new Map<string, string>()
  #held = 0

  constructor(texts: HashedFiles) {
    this.#texts = texts
  }

  /** Throws Refusal where the text is missing or damaged. */
  get(sha256: string): string {
    const known = this.#recent.get(sha256)
    const text = known ?? this.#texts.get(sha256).toString('utf8')
    if (known !== undefined) this.#recent.delete(sha256)
    else this.#held += text.length
    this.#recent.set(sha256, text)
    for (const [oldest, { length }] of this.#recent) {
      if (this.#held <= capacity || oldest === sha256) break
      this.#recent.delete(oldest)
      this.#held -= length
    }
    return text
  }
}

import { Refusal } from '../../../data/refusal.ts'
import { errorCode, type FileLayer } from '../file-layer.ts'
import { journalFile, type Layout } from '../layout.ts'
import { notWritten } from '../not-written.ts'

/** A place in the journal: the segment, and the byte in it. */
export type JournalPosition = { segment: number; offset: number }

/**
 * So much of a segment is reserved at a time, as null bytes behind the last line: a disk confirms what is written within
 * a file's length a third quicker than what makes it longer. No line holds a null byte; the rest is cut off on closing.
 */
const reserveBytes = 65_536

/**
 * Appends to the last segment of the journal. Either all of what is given is on the disk when `append` returns, or it
 * throws and nothing of it is. Where even that cannot be made sure of, `broken` says why and nothing is written again:
 * after a failed fsync the page cache may show what the disk does not hold.
 */
export class JournalWriter {
  readonly #files: FileLayer
  readonly #layout: Layout
  #segment: number
  /** Behind the last line. */
  #length: number
  /** Of the file, with what is reserved. */
  #size = 0
  #file: number
  #inode = -1
  #checkAgain = 0
  #broken: string | null = null

  /** Opens a segment that exists; behind the position it may hold null bytes, and nothing else. */
  constructor(files: FileLayer, layout: Layout, { segment, offset }: JournalPosition) {
    this.#files = files
    this.#layout = layout
    this.#segment = segment
    this.#length = offset
    this.#file = files.open(journalFile(layout, segment), 'write')
    this.#noteFacts()
  }

  get position(): JournalPosition {
    return { segment: this.#segment, offset: this.#length }
  }

  /** Why nothing can be written any more, in one sentence; null while all is well. */
  get broken(): string | null {
    return this.#broken
  }

  /** Writes whole lines and returns when they are on the disk. Throws Refusal. */
  append(lines: Uint8Array): void {
    if (this.#broken) throw new Refusal('read-only', this.#broken)
    this.#checkUntouched()
    const end = this.#length + lines.length
    try {
      if (end > this.#size) this.#reserve(end + reserveBytes)
      this.#files.write(this.#file, lines, this.#length)
    } catch (error) {
      this.#takeBack()
      throw notWritten(error)
    }
    try {
      this.#files.sync(this.#file)
    } catch (error) {
      const refusal = this.#break(
        'The disk could not confirm a change; the workbook is read-only until opened again.',
        error,
      )
      this.#takeBack()
      throw refusal
    }
    this.#length = end
  }

  /** Begins a new segment, on the disk before anything is written to it. Throws Refusal. */
  beginSegment(): JournalPosition {
    if (this.#broken) throw new Refusal('read-only', this.#broken)
    const segment = this.#segment + 1
    const path = journalFile(this.#layout, segment)
    const file = this.#files.open(path, 'new')
    try {
      this.#files.syncFolder(this.#layout.journal)
    } catch (error) {
      this.#files.close(file)
      throw this.#break('The disk failed; the workbook is read-only until opened again.', error)
    }
    this.#closeSegment()
    this.#file = file
    this.#segment = segment
    this.#length = 0
    this.#noteFacts()
    return this.position
  }

  close(): void {
    this.#closeSegment()
    this.#broken ??= 'The workbook is closed.'
  }

  #reserve(size: number): void {
    this.#files.truncate(this.#file, size)
    this.#size = size
  }

  #noteFacts(): void {
    const facts = this.#files.facts(journalFile(this.#layout, this.#segment))
    this.#inode = facts?.inode ?? -1
    this.#size = facts?.size ?? 0
  }

  /** Gives back what is reserved. Should that fail, null bytes are left, which mean nothing. */
  #closeSegment(): void {
    try {
      if (!this.#broken && this.#size > this.#length) this.#files.truncate(this.#file, this.#length)
    } finally {
      this.#files.close(this.#file)
    }
  }

  /**
   * The journal must still lie where it was and be as long as we left it: nobody else may have written or moved it. Looked
   * at before every change a person makes, but not again within a tenth of a second.
   */
  #checkUntouched(): void {
    const now = performance.now()
    if (now < this.#checkAgain) return
    this.#checkAgain = now + 100
    const facts = this.#files.facts(journalFile(this.#layout, this.#segment))
    if (facts?.inode === this.#inode && facts.size === this.#size) return
    throw this.#break(
      facts
        ? 'Another program wrote to this workbook; it is read-only until opened again.'
        : 'The workbook was moved or removed; open it where it is now.',
    )
  }

  #takeBack(): void {
    try {
      this.#reserve(this.#length)
      this.#files.sync(this.#file)
    } catch (error) {
      this.#break(
        'The disk failed while taking back a change; the workbook is read-only until opened again.',
        error,
      )
    }
  }

  #break(sentence: string, cause?: unknown): Refusal {
    this.#broken ??= sentence
    return new Refusal('read-only', this.#broken, { reason: errorCode(cause) ?? '' })
  }
}

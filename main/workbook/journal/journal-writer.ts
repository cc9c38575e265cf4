import { Refusal } from '../../../data/refusal.ts'
import { errorCode, type FileLayer } from '../file-layer.ts'
import { journalFile, type Layout } from '../layout.ts'
import { notWritten } from '../not-written.ts'

/** A place in the journal: the segment, and the byte in it. */
export type JournalPosition = { segment: number; offset: number }

/**
 * Appends to the last segment of the journal. Either all of what is given is on the disk when `append` returns, or it
 * throws and nothing of it is. Where even that cannot be made sure of, `broken` says why and nothing is written again:
 * after a failed fsync the page cache may show what the disk does not hold.
 */
export class JournalWriter {
  readonly #files: FileLayer
  readonly #layout: Layout
  #segment: number
  #length: number
  #file: number
  #inode: number
  #broken: string | null = null

  /** Opens a segment that exists and is `length` bytes long. */
  constructor(files: FileLayer, layout: Layout, { segment, offset }: JournalPosition) {
    this.#files = files
    this.#layout = layout
    this.#segment = segment
    this.#length = offset
    this.#file = files.open(journalFile(layout, segment), 'append')
    this.#inode = files.facts(journalFile(layout, segment))?.inode ?? -1
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
    try {
      this.#files.write(this.#file, lines)
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
    this.#length += lines.length
  }

  /** Begins a new segment, on the disk before anything is written to it. */
  beginSegment(): JournalPosition {
    const segment = this.#segment + 1
    const path = journalFile(this.#layout, segment)
    const file = this.#files.open(path, 'new')
    try {
      this.#files.syncFolder(this.#layout.journal)
    } catch (error) {
      this.#files.close(file)
      throw this.#break('The disk failed; the workbook is read-only until opened again.', error)
    }
    this.#files.close(this.#file)
    this.#file = file
    this.#segment = segment
    this.#length = 0
    this.#inode = this.#files.facts(path)?.inode ?? -1
    return this.position
  }

  close(): void {
    this.#broken ??= 'The workbook is closed.'
    this.#files.close(this.#file)
  }

  /** The journal must still lie where it was and be as long as we left it: nobody else may have written or moved it. */
  #checkUntouched(): void {
    const facts = this.#files.facts(journalFile(this.#layout, this.#segment))
    if (facts?.inode === this.#inode && facts.size === this.#length) return
    throw this.#break(
      facts
        ? 'Another program wrote to this workbook; it is read-only until opened again.'
        : 'The workbook was moved or removed; open it where it is now.',
    )
  }

  #takeBack(): void {
    try {
      this.#files.truncate(this.#file, this.#length)
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

import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'

/** A file to which bytes are appended and synced, and nothing else is done. */
export class BareFile {
  readonly #descriptor: number

  constructor(path: string) {
    this.#descriptor = openSync(path, 'a')
  }

  append(value: unknown): void {
    writeSync(this.#descriptor, Buffer.from(`${JSON.stringify(value)}\n`))
    fdatasyncSync(this.#descriptor)
  }

  close(): void {
    closeSync(this.#descriptor)
  }
}

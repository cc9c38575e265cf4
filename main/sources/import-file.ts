import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'

/** A file to import: its bytes are read only when its turn comes. */
export type ImportFile = {
  /** How the line of the report names it. */
  label: string
  /** The name that the source keeps, without folders. */
  name: string
  size(): Promise<number>
  bytes(): Promise<Uint8Array>
}

export function fileAt(path: string, name = basename(path)): ImportFile {
  return {
    label: path,
    name,
    async size() {
      const found = await stat(path)
      if (found.isFile()) return found.size
      throw Object.assign(new Error(`${path} is no file`), {
        code: found.isDirectory() ? 'EISDIR' : 'ENOTFILE',
      })
    },
    bytes: () => readFile(path),
  }
}

/** Words pasted from elsewhere, kept as the plain text file they would be. */
export function pastedText(text: string, name: string): ImportFile {
  const bytes = new TextEncoder().encode(text)
  return { label: name, name, size: async () => bytes.length, bytes: async () => bytes }
}

import { type FileLayer, realFiles } from '../../main/workbook/file-layer.ts'
import type { Acknowledged } from './editing.ts'

/** One call that changes something on the disk, or a promise that was made after the calls before it. */
export type Call =
  | { do: 'open'; file: number; path: string; mode: 'write' | 'new' }
  | { do: 'write'; file: number; bytes: Buffer; position: number | null }
  | { do: 'truncate'; file: number; length: number }
  | { do: 'sync'; file: number }
  | { do: 'rename' | 'link' | 'copy'; from: string; to: string }
  | { do: 'remove' | 'removeFolder' | 'makeFolder' | 'syncFolder'; path: string }
  | { do: 'promise'; promise: Acknowledged | 'created' }

/** The disk itself, with every call that alters it written down in order. Failed calls alter nothing and are left out. */
export class RecordingFiles {
  readonly calls: Call[] = []
  readonly layer: FileLayer

  constructor() {
    const { calls } = this
    const path = (name: 'remove' | 'removeFolder' | 'makeFolder') => (where: string) => {
      realFiles[name](where)
      calls.push({ do: name, path: where })
    }
    const pair = (name: 'rename' | 'link' | 'copy') => (from: string, to: string) => {
      realFiles[name](from, to)
      calls.push({ do: name, from, to })
    }
    this.layer = {
      ...realFiles,
      open(where, mode) {
        const file = realFiles.open(where, mode)
        if (mode !== 'read') calls.push({ do: 'open', file, path: where, mode })
        return file
      },
      write(file, bytes, position) {
        realFiles.write(file, bytes, position)
        calls.push({ do: 'write', file, bytes: Buffer.from(bytes), position: position ?? null })
      },
      truncate(file, length) {
        realFiles.truncate(file, length)
        calls.push({ do: 'truncate', file, length })
      },
      // The disk under the test need not obey: what would be lost is worked out from the calls.
      sync: (file) => void calls.push({ do: 'sync', file }),
      syncFolder: (where) => void calls.push({ do: 'syncFolder', path: where }),
      rename: pair('rename'),
      link: pair('link'),
      copy: pair('copy'),
      remove: path('remove'),
      removeFolder: path('removeFolder'),
      makeFolder: path('makeFolder'),
    }
  }

  promise(promise: Acknowledged | 'created'): void {
    this.calls.push({ do: 'promise', promise })
  }
}

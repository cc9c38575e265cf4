import type { Reply } from '../../data/api.ts'
import type { Notice } from '../../data/replies.ts'
import { type Bridge, unreachable } from './bridge.ts'

/** What the preload script puts into the page. */
export type DesktopDoor = {
  request(name: string, argument: unknown): Promise<Reply<unknown>>
  subscribe(listener: (notice: Notice) => void): () => void
  /** The path of a file that was dropped or chosen; empty for one that never was on disk. */
  pathOf(file: File): string
  chooseFolder(title: string): Promise<Reply<string | null>>
  reveal(path: string): Promise<Reply<null>>
}

/** Electron's one channel. */
export function desktopBridge(door: DesktopDoor): Bridge {
  return {
    shell: {
      chooseFolder: (title) => door.chooseFolder(title).catch(unreachable),
      reveal: (path) => door.reveal(path).catch(unreachable),
    },
    request: (name, argument) => door.request(name, argument).catch(unreachable),
    subscribe: (listener) => door.subscribe(listener),
    hand: async (file) => {
      const path = door.pathOf(file)
      return path === ''
        ? { ok: false, error: { code: 'no-path', sentence: file.name, details: { name: file.name } } }
        : { ok: true, value: { path } }
    },
  }
}

import type { Notice, Reply } from '../../data/api.ts'
import { type Bridge, unreachable } from './bridge.ts'

/** What the preload script puts into the page. */
export type DesktopDoor = {
  request(name: string, argument: unknown): Promise<Reply<unknown>>
  subscribe(listener: (notice: Notice) => void): () => void
  /** The path of a file that was dropped or chosen; empty for one that never was on disk. */
  pathOf(file: File): string
}

/** Electron's one channel. */
export function desktopBridge(door: DesktopDoor): Bridge {
  return {
    shell: { kind: 'desktop', choosesFolders: true, reveals: true },
    request: (name, argument) => door.request(name, argument).catch(unreachable),
    subscribe: (listener) => door.subscribe(listener),
    hand: async (file) => {
      const path = door.pathOf(file)
      return path === '' ? unreachable(new Error(file.name)) : { ok: true, value: { path } }
    },
  }
}

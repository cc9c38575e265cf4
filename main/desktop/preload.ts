import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Reply } from '../../data/api.ts'
import type { Notice } from '../../data/replies.ts'
import { noticeChannel, requestChannel } from './channels.ts'

const request = (name: string, argument: unknown): Promise<Reply<unknown>> =>
  ipcRenderer.invoke(requestChannel, { name, argument })

/** What the page gets of the program: requests, notices, and the path of a file that a person dropped or chose. */
const door = {
  request,
  subscribe(listener: (notice: Notice) => void): () => void {
    const told = (_event: unknown, notice: Notice) => listener(notice)
    ipcRenderer.on(noticeChannel, told)
    return () => ipcRenderer.removeListener(noticeChannel, told)
  },
  pathOf: (file: File): string => webUtils.getPathForFile(file),
  /** The folder chosen in a dialog of the system; null where it was closed. */
  chooseFolder: (title: string) => request('shell-choose-folder', { title }) as Promise<Reply<string | null>>,
  /** Shows a file or folder in the system's file manager. */
  reveal: (path: string) => request('shell-reveal', { path }) as Promise<Reply<null>>,
}

export type DesktopDoor = typeof door

contextBridge.exposeInMainWorld('sourceline', door)

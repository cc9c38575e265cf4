import { type BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain, shell } from 'electron'
import { z } from 'zod'
import type { Reply } from '../../data/api.ts'
import type { RawWire } from '../wires/wire.ts'
import { noticeChannel, requestChannel } from './channels.ts'
import { pageOrigin } from './page-scheme.ts'

const asked = z.strictObject({ name: z.string(), argument: z.unknown() })
const chosen = z.strictObject({ title: z.string().max(200) })
const revealed = z.strictObject({ path: z.string().max(4_096) })

/**
 * Joins a window to the desk: requests in, replies and notices out. What only this shell can do (a folder dialog, the
 * file manager) is asked under names that begin with `shell-`. `opening` is a workbook on its way, waited for by all.
 */
export function connectWindow(window: BrowserWindow, desk: RawWire, opening: Promise<void>): void {
  ipcMain.handle(requestChannel, async (event, message: unknown): Promise<Reply<unknown>> => {
    if (!isOurPage(event, window))
      return failed('wrong-sender', 'Only the page of Sourceline itself may ask this.')
    const parsed = asked.safeParse(message)
    if (!parsed.success) return failed('bad-argument', 'A request is a name and an argument.')
    const { name, argument } = parsed.data
    if (name === 'shell-choose-folder') return chooseFolder(window, argument)
    if (name === 'shell-reveal') return reveal(argument)
    await opening
    return desk.request(name, argument)
  })
  const stop = desk.subscribe((notice) => {
    if (!window.isDestroyed()) window.webContents.send(noticeChannel, notice)
  })
  window.once('closed', stop)
}

/** Only the top frame of our window, showing our page, is listened to. */
function isOurPage(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === window.webContents.mainFrame && frame.url.startsWith(`${pageOrigin}/`)
}

async function chooseFolder(window: BrowserWindow, argument: unknown): Promise<Reply<string | null>> {
  const { title } = chosen.parse(argument)
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: ['openDirectory', 'createDirectory'],
  })
  return { ok: true, value: filePaths[0] ?? null }
}

async function reveal(argument: unknown): Promise<Reply<null>> {
  shell.showItemInFolder(revealed.parse(argument).path)
  return { ok: true, value: null }
}

function failed(code: string, sentence: string): Reply<never> {
  return { ok: false, error: { code, sentence, details: {} } }
}

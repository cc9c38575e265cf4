import { existsSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { templates } from '../../data/codebook/templates.ts'
import { workbookOf } from '../../data/edits/existing.ts'
import { type RecordKind, recordKinds } from '../../data/records/record-id.ts'
import { Refusal } from '../../data/refusal.ts'
import type { OpenWorkbook } from '../../data/replies.ts'
import type { WorkbookRequest } from '../../data/requests/workbook-requests.ts'
import type { Handlers } from '../dispatch.ts'
import { programVersion } from '../program-version.ts'
import { sampleWorkbook } from '../sample-workbook.ts'
import { makeWorkbook } from '../workbook/make-workbook.ts'
import { recoverWorkbook } from '../workbook/recover/recover-workbook.ts'
import { recoverySentence } from '../workbook/recover/recovery-sentence.ts'
import type { WorkbookStore } from '../workbook/workbook-store.ts'
import type { Desk } from './desk.ts'
import { firstDeed } from './first-deed.ts'
import { troublesOf } from './troubles.ts'

/** Starting, opening and closing workbooks. */
export function answerWorkbookRequests(desk: Desk): Pick<Handlers, WorkbookRequest> {
  async function opened(path: string): Promise<{ path: string }> {
    const store = await desk.open(path)
    await desk.recent.remember(store.path, workbookOf(store.records).name, new Date().toISOString())
    return { path: store.path }
  }
  return {
    async desk() {
      const store = desk.openStore
      return {
        version: programVersion,
        author: desk.author,
        workbook: store && (await overview(store, desk.author)),
        recent: await desk.recent.list(),
        templates: Object.entries(templates).map(([name, template]) => ({
          name,
          label: template.name,
          types: template.types.map((type) => type.label),
        })),
        folder: desk.folders.workbooks,
      }
    },
    async 'new-workbook'({ name, templates: chosen, codePrefix, folder }) {
      const place = folder ?? desk.folders.workbooks
      await mkdir(place, { recursive: true })
      const path = join(place, `${fileName(name)}.sourceline`)
      await makeWorkbook(path, { name, templates: chosen, author: desk.author, codePrefix })
      return opened(path)
    },
    'open-workbook': ({ path }) => opened(path),
    async 'recover-workbook'({ path }) {
      const recovery = await recoverWorkbook(path)
      await opened(recovery.path)
      return { path: recovery.path, sentence: recoverySentence(recovery) }
    },
    async 'open-sample'() {
      const original = sampleWorkbook()
      if (!original)
        throw new Refusal('no-sample', 'The sample is missing from this installation; run npm run sample.')
      await mkdir(desk.folders.workbooks, { recursive: true })
      const path = freePath(desk.folders.workbooks, basename(original, '.sourceline'))
      await cp(original, path, { recursive: true })
      return opened(path)
    },
    async 'close-workbook'() {
      await desk.closeWorkbook()
      return null
    },
    async 'forget-recent'({ path }) {
      await desk.recent.forget(path)
      return null
    },
  }
}

async function overview(store: WorkbookStore, author: string): Promise<OpenWorkbook> {
  const { undo, redo } = await store.undoState(author)
  const counts = recordKinds.map((kind) => [kind, store.records.count(kind)])
  return {
    path: store.path,
    workbook: workbookOf(store.records),
    number: store.number,
    counts: Object.fromEntries(counts) as Record<RecordKind, number>,
    readOnly: store.obstacle,
    troubles: troublesOf(store.report),
    damaged: store.report.damage !== null,
    undo: undo && { label: await firstDeed(store, undo) },
    redo: redo && { label: await firstDeed(store, redo) },
  }
}

/** A name as a file can bear it on every system. */
function fileName(name: string): string {
  const safe = name
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^\.+|[. ]+$/g, '')
    .trim()
  return safe === '' ? 'Workbook' : safe
}

function freePath(folder: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${number === 1 ? name : `${name} ${number}`}.sourceline`)
    if (!existsSync(path)) return path
  }
}

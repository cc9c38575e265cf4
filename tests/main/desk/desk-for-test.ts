import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import type { ArgumentOf, ReplyOf, RequestName } from '../../../data/api.ts'
import type { Notice } from '../../../data/replies.ts'
import { Desk } from '../../../main/desk/desk.ts'
import { temporaryFolder } from '../workbook/temporary-folder.ts'

/** A desk on folders of its own, with a new workbook open, asked as a window would. */
export type TestDesk = {
  desk: Desk
  folder: string
  notices: Notice[]
  /** The value of a reply; fails the test where it is refused. */
  ask<N extends RequestName>(name: N, argument: ArgumentOf<N>): Promise<ReplyOf<N>>
  /** The sentence of a refusal; fails the test where there is none. */
  refused<N extends RequestName>(
    name: N,
    argument: ArgumentOf<N>,
  ): Promise<{ code: string; sentence: string }>
  write(name: string, content: string | Uint8Array): string
}

export async function deskForTest(author = 'Amal'): Promise<TestDesk> {
  const folder = temporaryFolder()
  const desk = new Desk({
    folders: { settings: join(folder, 'settings'), workbooks: join(folder, 'workbooks') },
    author,
  })
  onTestFinished(() => desk.close())
  mkdirSync(join(folder, 'files'))
  const notices: Notice[] = []
  desk.subscribe((notice) => notices.push(notice))
  const it: TestDesk = {
    desk,
    folder,
    notices,
    async ask(name, argument) {
      const reply = await desk.request(name, argument)
      if (!reply.ok) expect.fail(`${name}: ${reply.error.sentence}`)
      return reply.value as never
    },
    async refused(name, argument) {
      const reply = await desk.request(name, argument)
      if (reply.ok) expect.fail(`${name} was not refused`)
      return reply.error
    },
    write(name, content) {
      const path = join(folder, 'files', name)
      writeFileSync(path, content)
      return path
    },
  }
  await it.ask('new-workbook', {
    name: 'Test',
    templates: ['casualty-recording', 'raids-and-arrests'],
    codePrefix: 'TT',
  })
  return it
}

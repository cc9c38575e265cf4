import { z } from 'zod'
import { Refusal } from '../../data/refusal.ts'
import { errorCode, type FileLayer } from './file-layer.ts'
import type { Layout } from './layout.ts'
import { currentVersion } from './migrations.ts'
import { writeWhole } from './write-whole.ts'

const aboutSchema = z.looseObject({
  format: z.literal('sourceline'),
  version: z.int().min(1),
  workbook: z.string().min(1),
})

/** `workbook.json`: which format a workbook has, and whose journal it is. Written once per migration. */
export type About = { format: 'sourceline'; version: number; workbook: string }

/** Throws Refusal where the folder holds no workbook, or one that a newer program wrote. */
export function readAbout(files: FileLayer, layout: Layout, current: number = currentVersion): About {
  const about = aboutSchema.safeParse(readJson(files, layout))
  if (!about.success) {
    throw new Refusal(
      'bad-workbook',
      `${layout.about} is damaged or gone; run recover to make a workbook of what is certain.`,
      {
        path: layout.folder,
      },
    )
  }
  if (about.data.version > current) {
    throw new Refusal(
      'newer-workbook',
      `This workbook was written by a newer Sourceline (format ${about.data.version}); update Sourceline to open it.`,
      { version: about.data.version },
    )
  }
  const { format, version, workbook } = about.data
  return { format, version, workbook }
}

export function aboutBytes(about: About): Uint8Array {
  return Buffer.from(`${JSON.stringify(about)}\n`)
}

export function writeAbout(files: FileLayer, layout: Layout, about: About): void {
  writeWhole(files, layout.about, aboutBytes(about))
}

function readJson(files: FileLayer, layout: Layout): unknown {
  try {
    return JSON.parse(files.readWhole(layout.about).toString('utf8'))
  } catch (error) {
    const code = errorCode(error)
    // Without it, but with a journal, it is a workbook that lost a file.
    if (code === 'ENOENT' && files.facts(layout.journal)?.folder) return undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new Refusal('no-workbook', `There is no workbook at ${layout.folder}.`, { path: layout.folder })
    }
    if (code !== undefined) throw error
    return undefined
  }
}

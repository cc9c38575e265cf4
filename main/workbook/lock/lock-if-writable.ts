import { errorCode, type FileLayer } from '../file-layer.ts'
import type { Layout } from '../layout.ts'
import { WorkbookLock } from './lock.ts'

/** What a system says of a folder in which nothing may be made. */
const unwritable: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM', 'EROFS'])

/** The lock of a workbook; null where its folder may not be written. Throws Refusal where someone else holds it. */
export async function lockIfWritable(
  files: FileLayer,
  layout: Layout,
  time: string,
): Promise<WorkbookLock | null> {
  try {
    return await WorkbookLock.take(files, layout, time)
  } catch (error) {
    if (unwritable.has(errorCode(error))) return null
    throw error
  }
}

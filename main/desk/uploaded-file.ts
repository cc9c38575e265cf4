import { basename, join } from 'node:path'
import { Refusal } from '../../data/refusal.ts'
import type { Desk } from './desk.ts'

/** Where the bytes of a file lie that a request names, and what the file is called. Throws Refusal for no upload of ours. */
export function pathOf(
  desk: Pick<Desk, 'uploads'>,
  file: { path: string } | { upload: string; name: string },
): { path: string; name: string } {
  if ('path' in file) return { path: file.path, name: basename(file.path) }
  if (!desk.uploads || !/^[0-9a-f-]{36}$/.test(file.upload)) {
    throw new Refusal('no-upload', `“${file.name}” was not uploaded; add it again.`, { name: file.name })
  }
  return { path: join(desk.uploads, file.upload), name: file.name }
}

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The made sample workbook that came with the program, to be copied before it is opened; null where it is missing. In an
 * installed program it lies beside the archive, since no folder can be copied out of one.
 */
export function sampleWorkbook(): string | null {
  const here = dirname(fileURLToPath(import.meta.url))
  const found = [join(here, '..', 'sample'), join(here, '..', 'dist', 'sample')]
    .map((folder) => join(folder, 'Sample.sourceline').replace(/\bapp\.asar\b/, 'app.asar.unpacked'))
    .find((path) => existsSync(path))
  return found ?? null
}

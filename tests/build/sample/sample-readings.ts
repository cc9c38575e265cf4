import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleSources } from '../../../build/sample/make-sample.mjs'
import { readDocument } from '../../../main/readers/read-document.ts'
import { isReadFailure, type Reading } from '../../../main/readers/reading.ts'

/** What the readers make of each source that has a file, by the source's name in the coding. */
export async function sampleReadings(): Promise<Map<string, Reading>> {
  const folder = join(import.meta.dirname, '../../../build/sample/texts')
  const readings = new Map<string, Reading>()
  for (const { as, file } of sampleSources()) {
    if (file === undefined) continue
    const reading = await readDocument({ name: file, bytes: readFileSync(join(folder, file)) })
    if (isReadFailure(reading)) throw new Error(`${file}: ${reading.error}`)
    readings.set(as, reading)
  }
  return readings
}

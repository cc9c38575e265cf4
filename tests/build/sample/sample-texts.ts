import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleSources } from '../../../build/sample/make-sample.mjs'
import { decodeText } from '../../../main/readers/encoding/decode-text.ts'
import { readHtml } from '../../../main/readers/html/html-reader.ts'

export type SampleText = { file: string; text: string; encoding: string | null }

/** The text of each source that has a file, by its name in the coding, as the readers give it. */
export function sampleTexts(): Map<string, SampleText> {
  const folder = join(import.meta.dirname, '../../../build/sample/texts')
  const texts = sampleSources().flatMap(({ as, file }) => {
    if (file === undefined) return []
    const bytes = readFileSync(join(folder, file))
    const { text, encoding } = file.endsWith('.html') ? readHtml(bytes, undefined) : decodeText(bytes)
    return [[as, { file, text, encoding }] as const]
  })
  return new Map(texts)
}

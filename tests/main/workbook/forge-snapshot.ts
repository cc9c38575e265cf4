import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Of } from '../../../main/workbook/sha256.ts'

/** Alters a file of a snapshot and every hash over it: what a program that is not ours might hand us. */
export function forgeSnapshot(path: string, file: string, forge: (content: string) => string): void {
  const content = forge(readFileSync(join(path, 'snapshot', file), 'utf8'))
  writeFileSync(join(path, 'snapshot', file), content)
  const { manifest } = JSON.parse(readFileSync(join(path, 'snapshot/manifest.json'), 'utf8'))
  for (const segment of manifest.segments) {
    if (segment.file === file) segment.sha256 = sha256Of(content)
  }
  const sha256 = sha256Of(JSON.stringify(manifest))
  writeFileSync(join(path, 'snapshot/manifest.json'), JSON.stringify({ sha256, manifest }))
}

import { join } from 'node:path'
import type { Records } from '../../../data/records/records.ts'
import type { Source } from '../../../data/records/source.ts'
import { type FileLayer, namesIn } from '../file-layer.ts'
import type { Finding } from '../finding.ts'
import type { Layout } from '../layout.ts'
import { sha256Later } from '../sha256.ts'
import { isPart } from '../write-whole.ts'

/** Originals and texts that are not what their name says, or that a source names and nobody keeps. */
export async function verifyKept(files: FileLayer, layout: Layout, records: Records): Promise<Finding[]> {
  const originals = await hashFolder(files, layout.originals, 'original')
  const texts = await hashFolder(files, layout.texts, 'text')
  const missing: Finding[] = []
  for (const source of records.ofKind('source')) {
    missing.push(...missingOf(source, originals.kept, texts.kept))
  }
  return [...originals.findings, ...texts.findings, ...missing]
}

type Kept = Map<string, { bytes: number; letters: number | null }>

async function hashFolder(
  files: FileLayer,
  folder: string,
  kind: 'original' | 'text',
): Promise<{ kept: Kept; findings: Finding[] }> {
  const kept: Kept = new Map()
  const findings: Finding[] = []
  for (const name of namesIn(files, folder).sort()) {
    if (isPart(name)) continue
    const bytes = await files.readWholeLater(join(folder, name))
    const found = await sha256Later(bytes)
    kept.set(name, { bytes: bytes.length, letters: kind === 'text' ? bytes.toString('utf8').length : null })
    if (found !== name) findings.push({ kind, id: name, expected: name, found })
  }
  return { kept, findings }
}

function missingOf({ original, texts }: Source, originals: Kept, keptTexts: Kept): Finding[] {
  const findings: Finding[] = []
  const file = original && originals.get(original.sha256)
  if (original && file?.bytes !== original.bytes) {
    const found = file ? `${file.bytes} bytes` : 'no such file'
    findings.push({ kind: 'original', id: original.sha256, expected: `${original.bytes} bytes`, found })
  }
  for (const { sha256, length } of texts) {
    const text = keptTexts.get(sha256)
    if (text?.letters === length) continue
    const found = text ? `${text.letters} characters` : 'no such file'
    findings.push({ kind: 'text', id: sha256, expected: `${length} characters`, found })
  }
  return findings
}

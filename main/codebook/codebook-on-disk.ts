import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type CodebookFile, printCodebookFile, readCodebookFile } from '../../data/codebook/codebook-file.ts'
import type { Template } from '../../data/codebook/template.ts'
import { templateNamed } from '../../data/codebook/templates.ts'
import type { Codebook } from '../../data/records/codebook.ts'
import { Refusal } from '../../data/refusal.ts'
import { realFiles } from '../workbook/file-layer.ts'
import { writeWhole } from '../workbook/write-whole.ts'

/** Far more than any codebook that people can code by. */
const bytesAtMost = 20_000_000

/** Reads a codebook file; throws Refusal where there is none, or no codebook in it. */
export async function readCodebookAt(path: string): Promise<CodebookFile> {
  const facts = await stat(path).catch(() => null)
  if (!facts?.isFile())
    throw new Refusal('no-file', `There is no file ${path} to read a codebook from.`, { path })
  if (facts.size > bytesAtMost) {
    throw new Refusal('file-too-large', `${path} is too large for a codebook; choose another file.`, { path })
  }
  return readCodebookFile(await readFile(path, 'utf8'))
}

/** Puts a codebook into a file, whole or not at all. Refused where something is there, unless it is to be replaced. */
export function writeCodebookTo(
  path: string,
  codebook: Codebook,
  existing: 'refuse' | 'replace',
): { path: string; bytes: number } {
  const target = resolve(path)
  const facts = realFiles.facts(target)
  if (facts && (facts.folder || existing === 'refuse')) {
    const so = facts.folder ? 'name a file, not a folder' : 'choose another name, or say to overwrite it'
    throw new Refusal('exists', `There is something at ${target} already; ${so}.`, { path: target })
  }
  if (!existsSync(dirname(target))) {
    throw new Refusal('no-folder', `There is no folder ${dirname(target)} to write the file in.`, {
      path: dirname(target),
    })
  }
  const bytes = Buffer.from(printCodebookFile(codebook))
  writeWhole(realFiles, target, bytes)
  return { path: target, bytes: bytes.length }
}

/** The template of a name, or the codebook of a file whose name ends in .json. */
export async function templateOrFile(name: string): Promise<Template> {
  if (!/\.json$/i.test(name)) return templateNamed(name)
  const { content, templates } = await readCodebookAt(name)
  return { ...content, templates }
}

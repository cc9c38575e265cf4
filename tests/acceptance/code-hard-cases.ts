import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { editLines, sourceline } from '../main/command-line/sourceline.ts'
import { articlesFolder } from './articles.ts'
import { files, hardCaseEdits } from './hard-cases.ts'

export type Row = Record<string, string>
export type Report = (table: string) => Row[]

/**
 * Codes H1 to H18 on the two articles by the command line: the report while nothing is known of the articles but their
 * words, and the report after the publication of one was filled in.
 */
export async function codeHardCases(folder: string): Promise<{ unpublished: Report; published: Report }> {
  const workbook = join(folder, 'Hard cases.sourceline')
  const codebooks = ['--codebook', 'casualty-recording', '--codebook', 'raids-and-arrests']
  await must(['new', workbook, ...codebooks, '--prefix', 'SY'])
  const paths = [files.d, files.h].map((name) => join(articlesFolder, name))
  const [d, h] = (await must(['import', workbook, ...paths])).map(({ id }) => id as string)
  if (d === undefined || h === undefined) throw new Error('the articles were not imported')
  await must(['edit', workbook], editLines(...hardCaseEdits({ d, h })))
  const unpublished = await report('unpublished')
  const known = { id: h, published: '2024-05-30' }
  await must(['edit', workbook], editLines({ edit: 'set-source', argument: known }))
  return { unpublished, published: await report('published') }

  async function report(name: string): Promise<Report> {
    const to = join(folder, name)
    await must(['export', workbook, '--format', 'csv', '--to', to])
    return (table) =>
      Papa.parse<Row>(readFileSync(join(to, `${table}.csv`), 'utf8'), {
        header: true,
        skipEmptyLines: true,
      }).data
  }
}

async function must(command: string[], input = ''): Promise<Record<string, unknown>[]> {
  const { code, lines, said } = await sourceline(command, input)
  const errors = lines.filter((line) => 'error' in line)
  if (code !== 0) throw new Error(`${command[0]}: ${said} ${JSON.stringify(errors)}`)
  return lines
}

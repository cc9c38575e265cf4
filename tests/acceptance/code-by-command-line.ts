import { join } from 'node:path'
import { editLines, sourceline } from '../main/command-line/sourceline.ts'
import { articlesFolder, type CodedClaim, coding, words } from './articles.ts'

/** Codes the articles by the command line alone; returns the folder of the exported report. */
export async function codeByCommandLine(folder: string): Promise<string> {
  const workbook = join(folder, 'By command line.sourceline')
  await must([
    'new',
    workbook,
    '--codebook',
    'casualty-recording',
    '--codebook',
    'raids-and-arrests',
    '--prefix',
    'SY',
  ])
  const files = Object.keys(coding.files)
  const lines = await must(['import', workbook, ...files.map((name) => join(articlesFolder, name))])
  const sources = new Map(files.map((name, index) => [name, lines[index]?.id as string]))
  const edits = coding.incidents.flatMap(({ title, type, status, claims }, index) => [
    { edit: 'add-incident', argument: { title, type, status }, as: `incident-${index}` },
    ...claims.map((claim) => ({
      edit: 'attach',
      argument: attachment(claim, sources, `$incident-${index}`),
    })),
  ])
  await must(['edit', workbook], editLines(...edits))
  const report = join(folder, 'report by command line')
  await must(['export', workbook, '--format', 'csv', '--to', report])
  return report
}

function attachment(claim: CodedClaim, sources: Map<string, string>, subject: string) {
  const { file, start, field, value, speaker, certainty, wording } = claim
  return {
    source: sources.get(file),
    quote: words(file, claim),
    start,
    subject,
    field,
    value,
    speaker,
    certainty,
    wording: wording && words(file, wording),
  }
}

async function must(command: string[], input = ''): Promise<Record<string, unknown>[]> {
  const { code, lines, said } = await sourceline(command, input)
  const errors = lines.filter((line) => 'error' in line)
  if (code !== 0) throw new Error(`${command[0]}: ${said} ${JSON.stringify(errors)}`)
  return lines
}

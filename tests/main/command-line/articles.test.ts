import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { coding, whyNoArticles, words } from '../../acceptance/articles.ts'
import { codeByCommandLine } from '../../acceptance/code-by-command-line.ts'
import { temporaryFolder } from '../workbook/temporary-folder.ts'

describe.runIf(whyNoArticles() === null)('the two articles, by the command line', () => {
  test('three incidents come out as the articles tell them, every value quoted', async () => {
    const report = await codeByCommandLine(temporaryFolder())
    const incidents = await table(report, 'incidents.csv')
    expect(incidents.map((row) => row.title)).toEqual(coding.incidents.map((incident) => incident.title))
    expect(incidents[0]).toMatchObject({
      type: 'air-strike',
      date: '2025-09-28',
      place: 'Tamanah',
      killed: '1',
      killed_citations: expect.stringContaining('; '),
      injured: '0',
      weapon: 'drone-munition',
      weapon_detail: 'MQ-9 drone',
    })
    expect(incidents[1]).toMatchObject({
      type: 'raid',
      place: 'Atmah',
      cell_size: '14',
      killed: '8',
      injured: '2',
      detained: '4',
      killed_rule: 'only',
    })
    expect(incidents[2]).toMatchObject({
      date: '2024-05-30',
      killed: 'several',
      killed_low: '',
      killed_high: '',
      detained: 'at least 2',
      seized: 'weapons; ammunition; explosive belts; car bomb',
      resistance: 'fortified; gunfire',
    })
    const citations = await table(report, 'citations.csv')
    const coded = coding.incidents.flatMap((incident) => incident.claims)
    expect(citations).toHaveLength(coded.length)
    expect(new Set(citations.map((row) => row.quote))).toEqual(
      new Set(coded.map((claim) => words(claim.file, claim))),
    )
    const strike = citations.find((row) => row.field === 'weapon')
    expect(strike).toMatchObject({ certainty: 'suspected', stance: 'supports' })
    expect(strike?.wording).toMatch(/^believed/)
  })
})

async function table(folder: string, name: string): Promise<Record<string, string>[]> {
  const text = await readFile(join(folder, name), 'utf8')
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
}

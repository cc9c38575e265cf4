import Papa from 'papaparse'

/** What may stand between cells. */
export const delimiters = [',', ';', '\t', '|'] as const

const looksAt = 200_000
const rows = 20

/** The delimiter that cuts the first rows into the most even columns; a comma where there is only one column. */
export function csvDelimiter(text: string): string {
  const { meta } = Papa.parse<string[]>(text.slice(0, looksAt), {
    preview: rows,
    skipEmptyLines: true,
    delimitersToGuess: [...delimiters],
  })
  return delimiters.find((one) => one === meta.delimiter) ?? ','
}

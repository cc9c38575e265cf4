import type { Excerpt, ExcerptResolution } from '../../../data/records/excerpt.ts'
import { recordKinds } from '../../../data/records/record-id.ts'
import type { Records } from '../../../data/records/records.ts'
import { referencesOf } from '../../../data/records/references.ts'
import type { Finding } from '../finding.ts'
import { misfitOf } from '../journal/replay.ts'
import { Pace } from '../pace.ts'

/** The text of a hash as it stands on the disk; null where it is missing. */
export type TextOf = (sha256: string) => string | null

/** Records that do not fit their schemas, that point to nothing, or that quote what does not stand there. */
export async function verifyRecords(records: Records, textOf: TextOf): Promise<Finding[]> {
  const findings: Finding[] = []
  const pace = new Pace()
  for (const kind of recordKinds) {
    for (const record of records.ofKind(kind)) {
      if (pace.tired) await pace.rest()
      const misfit = misfitOf(record)
      if (misfit) {
        findings.push(misfit)
        continue
      }
      for (const id of referencesOf(record)) {
        if (!records.get(id))
          findings.push({ kind: 'record', id: record.id, expected: id, found: 'no such record' })
      }
    }
  }
  const workbooks = records.count('workbook')
  if (workbooks !== 1) {
    findings.push({ kind: 'workbook', id: 'workbook', expected: '1 workbook record', found: `${workbooks}` })
  }
  return [...findings, ...(await verifyExcerpts(records, textOf))]
}

/** By text, so that each is read once. */
async function verifyExcerpts(records: Records, textOf: TextOf): Promise<Finding[]> {
  const bySource = new Map<string, Excerpt[]>()
  for (const excerpt of records.ofKind('excerpt')) {
    if (misfitOf(excerpt)) continue
    const together = bySource.get(excerpt.source)
    if (together) together.push(excerpt)
    else bySource.set(excerpt.source, [excerpt])
  }
  const findings: Finding[] = []
  const pace = new Pace()
  for (const excerpts of bySource.values()) {
    const texts = new Map<string, string | null>()
    const text = (sha256: string): string | null => {
      const known = texts.get(sha256)
      if (known !== undefined) return known
      texts.set(sha256, textOf(sha256))
      return texts.get(sha256) ?? null
    }
    for (const excerpt of excerpts) {
      findings.push(...verifyExcerpt(records, excerpt, text))
      if (pace.tired) await pace.rest()
    }
  }
  return findings
}

function verifyExcerpt(records: Records, excerpt: Excerpt, textOf: TextOf): Finding[] {
  const { id, source, textSha256, quote, prefix, suffix, start, end } = excerpt
  const off = (expected: string, found: string): Finding => ({ kind: 'excerpt', id, expected, found })
  const known = records.get(source)?.texts.map(({ sha256 }) => sha256) ?? []
  if (!known.includes(textSha256)) return [off(`a text of ${source}`, textSha256)]
  const text = textOf(textSha256)
  if (text === null) return [off(quote, `no text ${textSha256}`)]
  const found = text.slice(start, end)
  if (found !== quote) return [off(quote, found)]
  const around = [text.slice(Math.max(0, start - prefix.length), start), text.slice(end, end + suffix.length)]
  if (around[0] !== prefix) return [off(prefix, around[0] ?? '')]
  if (around[1] !== suffix) return [off(suffix, around[1] ?? '')]
  return excerpt.resolutions.flatMap((one) => verifyResolution(one, quote, textOf, off))
}

/** Words that are said to be found unaltered elsewhere must stand there; what is approximate must at least have a place. */
function verifyResolution(
  { textSha256, outcome, start, end }: ExcerptResolution,
  quote: string,
  textOf: TextOf,
  off: (expected: string, found: string) => Finding,
): Finding[] {
  if (outcome === 'lost') return []
  const text = textOf(textSha256)
  if (text === null) return [off(quote, `no text ${textSha256}`)]
  if (start === null || end === null || start >= end || end > text.length) {
    return [off('a place in the text', `${start} to ${end} of ${text.length}`)]
  }
  const found = text.slice(start, end)
  return outcome === 'approximate' || found === quote ? [] : [off(quote, found)]
}

import { standingOf } from '../../queries/standing.ts'
import type { Citation, Speaker } from '../../records/citation.ts'
import type { Claim } from '../../records/claim.ts'
import type { Records } from '../../records/records.ts'
import { cellText } from './cell-text.ts'
import { joinItems } from './escape-item.ts'
import { type PlacedClaim, placedClaims } from './placed-claims.ts'
import { plainColumns, type ReportTable } from './report-table.ts'

/** One row a citation: the very words behind a claim, where they stand, and who says them how surely. */
export function citationsTable(records: Records): ReportTable {
  return {
    name: 'citations.csv',
    columns: plainColumns(
      ...['citation', 'claim', 'incident', 'field', 'item', 'value'],
      ...['quote', 'start', 'end', 'textSha256', 'source', 'source_title', 'page'],
      ...['stance', 'speaker', 'via', 'certainty', 'wording', 'outcome', 'score'],
    ),
    count: records.count('citation'),
    *rows(from) {
      const rowsOf = ({ id }: Claim) => records.referring('citation', id).length
      for (const { placed, skip } of placedClaims(records, from, rowsOf)) {
        for (const citation of placed.citations.slice(skip)) {
          yield { id: citation.id, cells: citationCells(records, placed, citation) }
        }
      }
    },
  }
}

function citationCells(
  records: Records,
  { claim, item, incidentCode }: PlacedClaim,
  citation: Citation,
): string[] {
  const excerpt = records.get(citation.excerpt)
  const source = excerpt && records.get(excerpt.source)
  if (!excerpt || !source)
    throw new Error(`${citation.id} rests on ${citation.excerpt}, which does not exist`)
  const standing = standingOf(excerpt, source.texts.at(-1)?.sha256 ?? null)
  return [
    citation.id,
    claim.id,
    incidentCode,
    claim.field,
    String(item),
    cellText(records, claim.value),
    excerpt.quote,
    String(excerpt.start),
    String(excerpt.end),
    excerpt.textSha256,
    source.id,
    source.title ?? '',
    excerpt.page === null ? '' : String(excerpt.page),
    citation.stance,
    speakerText(citation.speaker),
    joinItems(citation.via.map(speakerText)),
    citation.certainty,
    citation.wording ?? '',
    standing.outcome,
    String(Math.round(standing.score * 1000) / 1000),
  ]
}

function speakerText(speaker: Speaker | null): string {
  return speaker?.name ?? ''
}

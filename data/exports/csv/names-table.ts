import type { Actor } from '../../records/actor.ts'
import type { Place } from '../../records/place.ts'
import type { Records } from '../../records/records.ts'
import { byName } from './authority-tables.ts'
import { plainColumns, type ReportTable } from './report-table.ts'

/** One row a name of an actor or a place, in the order of the record: of which kind it is, and the passage that uses it. */
export function namesTable(records: Records): ReportTable {
  const bearers: (Actor | Place)[] = [...byName(records.ofKind('actor')), ...byName(records.ofKind('place'))]
  const named = bearers.flatMap((bearer) => bearer.names.map((name) => ({ bearer, name })))
  return {
    name: 'names.csv',
    columns: plainColumns(
      ...['of', 'record', 'shown', 'name', 'kind', 'language'],
      ...['quote', 'start', 'end', 'textSha256', 'source', 'source_title'],
    ),
    count: named.length,
    *rows(from) {
      for (const { bearer, name } of named.slice(from)) {
        const { text, kind, language } = name
        const of = 'parents' in bearer ? 'place' : 'actor'
        const shown = bearer.names[0]?.text ?? ''
        const passage = passageCells(records, name)
        yield { id: bearer.id, cells: [of, bearer.id, shown, text, kind, language ?? '', ...passage] }
      }
    },
  }
}

/** Empty where no passage was given for the name. */
function passageCells(records: Records, { excerpt: id }: (Actor | Place)['names'][number]): string[] {
  const excerpt = id === null ? undefined : records.get(id)
  if (!excerpt) return ['', '', '', '', '', '']
  const { quote, start, end, textSha256, source } = excerpt
  return [quote, String(start), String(end), textSha256, source, records.get(source)?.title ?? '']
}

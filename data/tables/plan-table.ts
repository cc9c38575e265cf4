import type { Edit } from '../changes/edit.ts'
import { nextCode } from '../edits/add-incident.ts'
import { codebookOf } from '../edits/existing.ts'
import type { EditContext } from '../edits/verb.ts'
import type { Incident } from '../records/incident.ts'
import type { AnyRecord } from '../records/record.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { CitedClaims, type TableSource } from './cited-claims.ts'
import { planColumns } from './column-plan.ts'
import { NameIndex } from './name-index.ts'
import { fieldReader } from './read-field.ts'
import { incidentReader, type OwnFields } from './read-incident.ts'
import { readTable } from './table.ts'
import type { TableMap } from './table-map.ts'
import { type BadCell, TableRow } from './table-row.ts'

/** One row as the incident it would become. */
export type RowDraft = { row: number; code: string; title: string; type: string | null; claims: number }

/** What a table comes to under a map: the records it would make, or the cells that cannot be read, in row order. */
export type TablePlan = {
  /** Without the source; meant for one change with it. Empty of meaning where `bad` is not empty. */
  edits: Edit[]
  rows: number
  drafts: RowDraft[]
  claims: number
  actors: number
  places: number
  bad: BadCell[]
}

/**
 * Every row becomes an incident, and every mapped cell that holds something a claim with origin *import* which cites that
 * cell. Nothing is made of records that exist beside reading them; values are read as if they were typed. Throws Refusal
 * where the map itself does not fit the table or the codebook.
 */
export function planTable(
  records: Records,
  source: TableSource,
  map: TableMap,
  context: EditContext,
): TablePlan {
  const planning = planningTable(records, source, map, context)
  for (;;) {
    const step = planning.next()
    if (step.done) return step.value
  }
}

/** The same, row by row: yields how many are read, so that whoever asks can rest, tell and stop in between. */
export function* planningTable(
  records: Records,
  source: TableSource,
  map: TableMap,
  context: EditContext,
): Generator<number, TablePlan> {
  const table = readTable(source.text, map.delimiter)
  const codebook = codebookOf(records)
  const plan = planColumns(table.columns, codebook, map)
  const names = new NameIndex(records, context)
  const readers = plan.fields.map((field) => fieldReader(field, names))
  const readOwn = incidentReader(plan, codebook, map)
  const codes = new Codes(records, context.now)
  const claims = new CitedClaims(records, source, plan, names, context)
  const incidents: Incident[] = []
  const drafts: RowDraft[] = []
  const bad: BadCell[] = []
  const { from = 2, to = Number.POSITIVE_INFINITY } = map.rows ?? {}
  let rows = 0
  for (const csvRow of table.rows()) {
    if (csvRow.number < from) continue
    if (csvRow.number > to) break
    yield rows
    rows += 1
    const row = new TableRow(source.text, csvRow, map.apostrophes ?? 'keep')
    const beyond = csvRow.cells.slice(table.columns.length).some(({ value }) => value.trim() !== '')
    if (beyond) row.note(`The row has ${row.width} cells and the header ${table.columns.length}.`)
    const own = readOwn(row)
    const readings = readers.flatMap((read) => read(row))
    const code = codes.take(own.code, row, plan.sets.get('code')?.[0]?.name ?? null)
    bad.push(...row.bad)
    if (row.bad.length > 0) continue
    const incident = incidentOf(context.newId('incident'), code, row, own, codebook.id)
    const before = claims.claims
    // Once a cell cannot be read nothing will be made, and only what the rest would come to is still of interest.
    claims.add(incident.id, row, readings)
    if (bad.length > 0) claims.made.length = 0
    else incidents.push(incident)
    const { title, type } = incident
    drafts.push({ row: row.number, code, title, type, claims: claims.claims - before })
  }
  const made: AnyRecord[] = [...names.made, ...incidents, ...claims.made]
  return {
    edits: bad.length > 0 ? [] : made.map((record) => ({ id: record.id, created: record })),
    rows,
    drafts,
    claims: claims.claims,
    actors: names.made.filter(({ id }) => id.startsWith('actor:')).length,
    places: names.made.filter(({ id }) => id.startsWith('place:')).length,
    bad,
  }
}

function incidentOf(
  id: RecordId<'incident'>,
  code: string,
  row: TableRow,
  own: OwnFields,
  codebook: RecordId<'codebook'>,
): Incident {
  return {
    ...{ id, formerCodes: [], title: `Row ${row.number}`, kind: 'incident', type: null, status: 'draft' },
    ...{ codedUnder: codebook, currentUnder: codebook, tags: [], assignee: null, notes: null },
    ...{ scope: null, period: null },
    ...own,
    code,
  }
}

/** The codes of the incidents to be: those that the table gives, each free, or running numbers. */
class Codes {
  readonly #taken: Map<string, string>
  readonly #stem: string
  #last: number

  constructor(records: Records, now: string) {
    this.#taken = new Map([...records.ofKind('incident')].map(({ code, title }) => [code, `“${title}”`]))
    const next = nextCode(records, now)
    const dash = next.lastIndexOf('-')
    this.#stem = next.slice(0, dash + 1)
    this.#last = Number(next.slice(dash + 1)) - 1
  }

  take(given: string | undefined, row: TableRow, column: string | null): string {
    if (given === undefined) return this.#next()
    const holder = this.#taken.get(given)
    if (holder === undefined) this.#taken.set(given, `row ${row.number}`)
    else row.note(`The code ${given} is taken by ${holder}.`, column, given)
    return given
  }

  #next(): string {
    for (;;) {
      this.#last += 1
      const code = this.#stem + String(this.#last).padStart(4, '0')
      if (this.#taken.has(code)) continue
      this.#taken.set(code, 'an earlier row')
      return code
    }
  }
}

import type { ChangeHeader, ChangeId } from '../../../data/changes/change.ts'
import { Draft } from '../../../data/changes/draft.ts'
import type { Edit } from '../../../data/changes/edit.ts'
import { sameJson } from '../../../data/changes/same-json.ts'
import type { AnyRecord } from '../../../data/records/record.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import type { RecordTable } from '../../../data/records/record-table.ts'
import { newSalt } from '../changes/new-salt.ts'
import { sealChange } from '../journal/journal-line.ts'
import { Pace } from '../pace.ts'
import { fitDraft } from './fit-draft.ts'
import type { LaterLine } from './later-lines.ts'

/** The author of what no person did. */
export const program = 'Sourceline'

/** A change behind the damage, and which of the records it touched are not as it left them. */
export type LaterChange = { header: ChangeHeader; touched: number; without: RecordId[] }

/** What became of everything behind the damage. */
export type TakenLater = {
  /** The changes that were made, in order, as the journal goes on with them. */
  lines: Buffer[]
  /** The headers of the changes that are lost; null where not even that can be read. */
  lost: (ChangeHeader | null)[]
  later: LaterChange[]
  /** The records that are not as the later changes leave them, as they leave them: null where gone. Absent: not known. */
  leftOut: Map<RecordId, AnyRecord | null | undefined>
}

/** What the changes follow on: the last change before the damage, and the ids of all that can still be undone. */
export type Before = { last: ChangeId; known: ReadonlySet<ChangeId>; workbook: string; time: string }

/**
 * Makes the changes behind the damage again, over the records as they stood before it, which are brought along. What a
 * change says of a record is certain, whatever the lost one did: what it makes or removes whole, and what it sets a
 * field to. Of that as much is made as can be at each step, under the name and time of who made it; what only became
 * possible later is made by one change at the end. Nothing else is.
 */
export async function takeLater(
  records: RecordTable,
  lines: Iterable<LaterLine>,
  { last, known, workbook, time }: Before,
): Promise<TakenLater> {
  const taken: TakenLater = { lines: [], lost: [], later: [], leftOut: new Map() }
  const { leftOut } = taken
  const renamed = new Map<ChangeId, ChangeId>()
  let parent = last
  const make = (
    wanted: Map<RecordId, AnyRecord | null>,
    header: Pick<ChangeHeader, 'label' | 'author' | 'time' | 'undoes'>,
  ) => {
    const draft = new Draft(records)
    for (const [id, record] of wanted) put(draft, id, record)
    const edits = fitDraft(draft)
    for (const [id, record] of wanted) {
      if (sameJson(draft.get(id) ?? null, record)) leftOut.delete(id)
      else leftOut.set(id, record)
    }
    if (edits.length === 0) return null
    const { label, author } = header
    const undoes =
      header.undoes && (renamed.get(header.undoes) ?? (known.has(header.undoes) ? header.undoes : undefined))
    const seal = {
      label,
      author,
      parent,
      workbook,
      time: header.time,
      salt: newSalt(),
      ...(undoes && { undoes }),
    }
    const sealed = sealChange(edits, seal)
    records.apply(sealed.edits)
    taken.lines.push(sealed.line)
    parent = sealed.header.id
    return parent
  }
  const pace = new Pace()
  for (const { header, edits } of lines) {
    if (pace.tired) await pace.rest()
    if (edits === null) {
      taken.lost.push(header)
      continue
    }
    const made = make(wantedBy(edits, records, leftOut), header)
    if (made) renamed.set(header.id, made)
    const touched = new Set(edits.map(({ id }) => id))
    taken.later.push({ header, touched: touched.size, without: [...touched].filter((id) => leftOut.has(id)) })
  }
  const open = [...leftOut].flatMap(([id, record]) => (record === undefined ? [] : [[id, record] as const]))
  make(new Map(open), { label: 'recover', author: program, time })
  for (const change of taken.later) change.without = change.without.filter((id) => leftOut.has(id))
  return taken
}

/** How the records of a change stand behind it, as far as that is certain; of the others it is noted that they are not. */
function wantedBy(
  edits: readonly Edit[],
  records: RecordTable,
  leftOut: Map<RecordId, AnyRecord | null | undefined>,
): Map<RecordId, AnyRecord | null> {
  const wanted = new Map<RecordId, AnyRecord | null>()
  for (const edit of edits) {
    const { id } = edit
    if ('created' in edit) wanted.set(id, edit.created)
    else if ('removed' in edit) wanted.set(id, null)
    else {
      const before = wanted.get(id) ?? (leftOut.has(id) ? leftOut.get(id) : records.get(id))
      if (before) wanted.set(id, withFields(before, edit.fields))
      else leftOut.set(id, undefined)
    }
  }
  return wanted
}

function withFields(record: AnyRecord, fields: Record<string, readonly [unknown, unknown]>): AnyRecord {
  const set = Object.entries(fields).map(([name, [, to]]) => [name, to])
  return { ...record, ...Object.fromEntries(set) }
}

function put(draft: Draft, id: RecordId, record: AnyRecord | null): void {
  const there = draft.get(id) !== undefined
  if (record === null) {
    if (there) draft.remove(id)
  } else if (there) draft.set(id, record)
  else draft.create(record)
}

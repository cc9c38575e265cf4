import type { Edit } from '../changes/edit.ts'
import type { AnyRecord, RecordOf } from '../records/record.ts'
import { kindOf, type RecordId, type RecordKind } from '../records/record-id.ts'

/** Something that a change touched, by the name that people know it by; null where nothing at hand knows it any more. */
export type AboutThing = {
  label: string | null
  /** The one field of it that the change touched, by its label; null where it touched several, or the thing itself. */
  field: string | null
}

/** What a change is about: the first few things, and how many more there are. */
export type ChangeAbout = { things: AboutThing[]; more: number }

/** A record as it is or was; undefined where it is not known. */
export type RecordLookup = (id: RecordId) => AnyRecord | undefined

const mostNamed = 2

type Touched = { id: RecordId; rank: number; fields: Set<string>; itself: boolean }

/** How near a touched thing is to what the change was for: a thing made along with a claim comes after the claim. */
const rank = { edited: 0, reached: 1, made: 2, quoted: 3, workbook: 4 } as const

/**
 * Names what a change is about by the things that people know: incidents by their code, sources by title, actors and
 * places by name. Claims, passages, decisions and parts in an incident are told by what they belong to.
 */
export function changeAbout(
  edits: readonly Edit[],
  known: RecordLookup,
  fieldLabel: (field: string) => string,
): ChangeAbout {
  const held = new Map<string, AnyRecord>()
  for (const edit of edits) {
    if ('created' in edit) held.set(edit.id, edit.created)
    if ('removed' in edit) held.set(edit.id, edit.removed)
  }
  const lookup: RecordLookup = (id) => held.get(id) ?? known(id)
  const touched = new Map<string, Touched>()
  for (const edit of edits) {
    const { root, field } = rootOf(lookup, edit.id)
    const known = touched.get(root) ?? { id: root, rank: rank.workbook, fields: new Set(), itself: false }
    touched.set(root, known)
    known.rank = Math.min(known.rank, rankOf(edit, root))
    if (field !== null) known.fields.add(field)
    if (edit.id === root) known.itself = true
  }
  const all = [...touched.values()].sort((one, other) => one.rank - other.rank)
  const behind = (all[0]?.rank ?? 0) < rank.quoted ? rank.quoted : rank.workbook
  const told = all.filter((thing, index) => index === 0 || thing.rank < behind)
  const things = told.slice(0, mostNamed).map(({ id, fields, itself }): AboutThing => {
    const [only] = fields
    return {
      label: nameOf(lookup(id)),
      field: only !== undefined && fields.size === 1 && !itself ? fieldLabel(only) : null,
    }
  })
  return { things, more: told.length - things.length }
}

function rankOf(edit: Edit, root: RecordId): number {
  const kind = kindOf(edit.id)
  if (kind === 'codebook') return rank.edited
  if (kind === 'excerpt') return rank.quoted
  if (kind === 'workbook') return rank.workbook
  if (edit.id !== root) return rank.reached
  return 'created' in edit ? rank.made : rank.edited
}

/** The thing that a record belongs to, with the field it speaks of. */
function rootOf(lookup: RecordLookup, id: RecordId): { root: RecordId; field: string | null } {
  let field: string | null = null
  let at = id
  for (let step = 0; step < 4; step += 1) {
    const record = lookup(at)
    const next = record && above(at, record)
    if (!record || !next) break
    if ('field' in record) field = record.field
    at = next
  }
  return { root: at, field }
}

/** What a record belongs to; null for what stands for itself. */
function above(id: RecordId, record: AnyRecord): RecordId | null {
  switch (kindOf(id)) {
    case 'claim':
    case 'decision':
      return (record as RecordOf<'claim' | 'decision'>).subject
    case 'citation':
      return (record as RecordOf<'citation'>).claim
    case 'participation':
      return (record as RecordOf<'participation'>).incident
    case 'relation':
      return (record as RecordOf<'relation'>).from
    case 'dismissal':
      return (record as RecordOf<'dismissal'>).about
    case 'excerpt':
      return (record as RecordOf<'excerpt'>).source
    default:
      return null
  }
}

const nameless = new Set<RecordKind>(['claim', 'decision', 'citation', 'participation', 'relation'])

function nameOf(record: AnyRecord | undefined): string | null {
  if (!record || nameless.has(kindOf(record.id))) return null
  if ('code' in record) return record.code
  if ('names' in record) return record.names[0]?.text ?? null
  if ('original' in record) return record.title ?? record.original?.name ?? null
  return 'name' in record ? record.name : null
}

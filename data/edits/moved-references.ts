import type { AnyRecord } from '../records/record.ts'

/** Where an id stands inside a record: the names and numbers that lead to it, as `value/oneOf/1/actor`. */
export type ReferencePath = string

/** Every place of a record at which an id stands, the record's own id aside. */
export function pathsOf(record: AnyRecord, id: string): ReferencePath[] {
  const found: ReferencePath[] = []
  const look = (value: unknown, path: string) => {
    if (value === id) found.push(path)
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) look(inner, path === '' ? name : `${path}/${name}`)
    }
  }
  const { id: _, merged: _merged, ...fields } = record as AnyRecord & { merged?: unknown }
  look(fields, '')
  return found
}

/** The fields of a record that change when the id at some places becomes another; places that hold another id stay. */
export function withReference(
  record: AnyRecord,
  paths: readonly ReferencePath[],
  from: string,
  to: string,
): Partial<AnyRecord> {
  const changed: Record<string, unknown> = {}
  for (const path of paths) {
    const [field = '', ...rest] = path.split('/')
    const before = field in changed ? changed[field] : (record as unknown as Record<string, unknown>)[field]
    changed[field] = replaced(before, rest, from, to)
  }
  return changed as Partial<AnyRecord>
}

function replaced(value: unknown, path: readonly string[], from: string, to: string): unknown {
  const [name, ...rest] = path
  if (name === undefined) return value === from ? to : value
  if (Array.isArray(value)) {
    return value.map((inner, index) => (String(index) === name ? replaced(inner, rest, from, to) : inner))
  }
  if (typeof value !== 'object' || value === null || !(name in value)) return value
  return { ...value, [name]: replaced((value as Record<string, unknown>)[name], rest, from, to) }
}

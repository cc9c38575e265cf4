import type { Claim } from '../../records/claim.ts'
import type { Codebook, Field } from '../../records/codebook.ts'
import { isOfKind, kindOf } from '../../records/record-id.ts'
import type { Records } from '../../records/records.ts'
import type { Value } from '../../values/value.ts'
import type { CodebookContent } from '../content.ts'
import { holds } from './convert-value.ts'
import { newFieldId, type Renames } from './renames.ts'

/** Where the values of one field go. */
export type FieldRoute = {
  /** In the codebook in force; null where it has no such field of such a thing. */
  from: Field | null
  /** In the new one; null where the field is gone. */
  to: Field | null
  /** What the records call it from then on. */
  id: string
  codes: Readonly<Record<string, string>>
  /** Whether every value that stands can stay just as it is, though the field may bear another id. */
  valuesStay: boolean
  /** Whether that is so and the id stays too: then nothing is to be done. */
  unchanged: boolean
}

/** Tells for the fields of each kind of subject where their values go, each worked out once. */
export class FieldRoutes {
  readonly #current: Codebook
  readonly #next: CodebookContent
  readonly #renames: Renames
  readonly #known = new Map<string, FieldRoute>()

  constructor(current: Codebook, next: CodebookContent, renames: Renames) {
    this.#current = current
    this.#next = next
    this.#renames = renames
  }

  of(subject: Claim['subject'], field: string): FieldRoute {
    const kind = kindOf(subject)
    const key = `${kind} ${field}`
    const known = this.#known.get(key)
    if (known) return known
    const route = this.#routeOf(kind, field)
    this.#known.set(key, route)
    return route
  }

  #routeOf(kind: string, field: string): FieldRoute {
    const named = (fields: readonly Field[], id: string) =>
      fields.find((one) => one.id === id && one.appliesTo.subject === kind) ?? null
    const from = named(this.#current.fields, field)
    const id = newFieldId(this.#renames, field)
    const to = named(this.#next.fields, id)
    const codes = this.#renames.renamedOptions?.[id] ?? {}
    const route = { from, to, id: to ? id : field, codes }
    const valuesStay = to !== null && from !== null && staysAsItIs(from, to, codes)
    return { ...route, valuesStay, unchanged: valuesStay && id === field }
  }
}

function staysAsItIs(from: Field, to: Field, codes: FieldRoute['codes']): boolean {
  if (from.type !== to.type || (from.repeatable && !to.repeatable)) return false
  const known = new Set(to.options.map(({ code }) => code))
  return from.options.every(({ code }) => known.has(code) && (codes[code] ?? code) === code)
}

/** The field as the newest codebook version has it that can hold a value as it stands; null where none can. */
export function fieldThatHeld(
  versions: readonly Codebook[],
  subject: Claim['subject'],
  field: string,
  value: Value,
): Field | null {
  for (const { fields } of versions) {
    const found = fields.find((one) => one.id === field && isOfKind(one.appliesTo.subject, subject))
    if (found && holds(found, value)) return found
  }
  return null
}

/** Every version of the codebook, newest first. */
export function versionsOf(records: Records): Codebook[] {
  return [...records.ofKind('codebook')].sort((a, b) => b.version - a.version)
}

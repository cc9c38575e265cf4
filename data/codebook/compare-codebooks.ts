import { sameJson } from '../changes/same-json.ts'
import type { Field } from '../records/codebook.ts'
import type { CodebookContent } from './content.ts'

/** What of a field can differ from one version to the next, in the order in which it is told. */
export const comparedParts = [
  'id',
  'label',
  'help',
  'type',
  'options',
  'section',
  'evidence',
  'required',
  'repeatable',
  'appliesTo',
  'sums',
  'tolerance',
  'sensitivity',
] as const satisfies (keyof Field)[]

export type ComparedPart = (typeof comparedParts)[number]

/** One difference between two versions, as a list of versions tells it. */
export type CodebookChange =
  | { what: 'type' | 'section' | 'field'; how: 'added' | 'removed' | 'moved'; label: string }
  | { what: 'type' | 'section'; how: 'changed'; label: string }
  | { what: 'field'; how: 'changed'; label: string; parts: ComparedPart[] }
  | { what: 'name'; how: 'changed'; label: string }

/**
 * What is different in a version from the one before. Records are told apart by their ids; `becomes` says which id a field bears
 * now where it was renamed. *Moved* is told only of what stands at another place among those that both have.
 */
export function compareCodebooks(
  before: CodebookContent,
  after: CodebookContent,
  becomes: (fieldId: string) => string = (id) => id,
): CodebookChange[] {
  return [
    ...(before.name === after.name ? [] : [{ what: 'name', how: 'changed', label: after.name } as const]),
    ...compareLists('type', before.types, after.types, ({ code }) => code),
    ...compareLists('section', before.sections, after.sections, ({ id }) => id),
    ...compareFields(before.fields, after.fields, becomes),
  ]
}

/**
 * Which id a field most likely bears now: a version does not keep what was renamed. One that went and one that came, of the
 * same label, type and subject, are taken for one.
 */
export function renamedLike(before: CodebookContent, after: CodebookContent): (fieldId: string) => string {
  const had = new Set(before.fields.map(({ id }) => id))
  const has = new Set(after.fields.map(({ id }) => id))
  const alike = (one: Field) => `${one.appliesTo.subject} ${one.type} ${one.label}`
  const came = new Map(after.fields.filter(({ id }) => !had.has(id)).map((field) => [alike(field), field.id]))
  const renamed = new Map(
    before.fields.filter(({ id }) => !has.has(id)).map((field) => [field.id, came.get(alike(field))]),
  )
  return (id) => renamed.get(id) ?? id
}

function compareLists<T extends { label: string }>(
  what: 'type' | 'section',
  before: readonly T[],
  after: readonly T[],
  key: (entry: T) => string,
): CodebookChange[] {
  const was = new Map(before.map((entry) => [key(entry), entry]))
  const is = new Map(after.map((entry) => [key(entry), entry]))
  return [
    ...gone(what, before, (entry) => is.has(key(entry))),
    ...after.flatMap((entry): CodebookChange[] => {
      const old = was.get(key(entry))
      if (!old) return [{ what, how: 'added', label: entry.label }]
      return sameJson(old, entry) ? [] : [{ what, how: 'changed', label: entry.label }]
    }),
    ...moved(what, before.map(key), after.map(key), (id) => is.get(id)?.label ?? id),
  ]
}

function compareFields(
  before: readonly Field[],
  after: readonly Field[],
  becomes: (id: string) => string,
): CodebookChange[] {
  const was = new Map(before.map((field) => [becomes(field.id), field]))
  const is = new Map(after.map((field) => [field.id, field]))
  return [
    ...gone('field', before, (field) => is.has(becomes(field.id))),
    ...after.flatMap((field): CodebookChange[] => {
      const old = was.get(field.id)
      if (!old) return [{ what: 'field', how: 'added', label: field.label }]
      const parts = comparedParts.filter((part) => !sameJson(old[part], field[part]))
      return parts.length === 0 ? [] : [{ what: 'field', how: 'changed', label: field.label, parts }]
    }),
    ...moved(
      'field',
      before.map(({ id }) => becomes(id)),
      after.map(({ id }) => id),
      (id) => is.get(id)?.label ?? id,
    ),
  ]
}

function gone<T extends { label: string }>(
  what: 'type' | 'section' | 'field',
  before: readonly T[],
  stays: (entry: T) => boolean,
): CodebookChange[] {
  return before.filter((entry) => !stays(entry)).map(({ label }) => ({ what, how: 'removed', label }))
}

/** Those that left the longest run that kept its order: one entry dragged is one entry moved. */
function moved(
  what: 'type' | 'section' | 'field',
  before: readonly string[],
  after: readonly string[],
  labelOf: (id: string) => string,
): CodebookChange[] {
  const places = new Map(before.map((id, index) => [id, index]))
  const common = after.filter((id) => places.has(id))
  const staying = longestRising(common.map((id) => places.get(id) as number))
  return common
    .filter((_, index) => !staying.has(index))
    .map((id) => ({ what, how: 'moved', label: labelOf(id) }))
}

/** The indexes of a longest rising run among numbers, which need not stand beside each other. */
function longestRising(numbers: readonly number[]): Set<number> {
  const length = numbers.map(() => 1)
  const previous = numbers.map(() => -1)
  let best = -1
  for (const [index, number] of numbers.entries()) {
    for (let at = 0; at < index; at += 1) {
      if ((numbers[at] as number) < number && (length[at] as number) + 1 > (length[index] as number)) {
        length[index] = (length[at] as number) + 1
        previous[index] = at
      }
    }
    if (best < 0 || (length[index] as number) > (length[best] as number)) best = index
  }
  const run = new Set<number>()
  for (let at = best; at >= 0; at = previous[at] as number) run.add(at)
  return run
}

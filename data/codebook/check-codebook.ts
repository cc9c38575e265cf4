import type { Field } from '../records/codebook.ts'
import { Refusal } from '../refusal.ts'
import type { CodebookContent } from './content.ts'

/**
 * Refuses a codebook that cannot be coded by, with one sentence that names the place: what stands twice, points nowhere, goes
 * in a circle or could not be told apart in a report. What its schema says is taken as checked.
 */
export function checkCodebook({ types, sections, fields }: CodebookContent): void {
  const twiceType = firstTwice(types, ({ code }) => code)
  if (twiceType) throw bad(`Two incident types have the code “${twiceType.code}”; give each its own.`)
  const twiceSection = firstTwice(sections, ({ id }) => id)
  if (twiceSection) throw bad(`There are two sections “${twiceSection.id}”; give each its own id.`)
  const twice = firstTwice(fields, ({ id }) => id)
  if (twice) throw bad(`There are two fields “${twice.id}”; give each its own id.`)
  checkColumns(fields)
  const knownSections = new Set(sections.map(({ id }) => id))
  const knownTypes = new Set(types.map(({ code }) => code))
  for (const field of fields) {
    if (!knownSections.has(field.section)) {
      throw bad(`“${field.label}” stands in a section “${field.section}” that there is none of.`)
    }
    const noType = field.appliesTo.types.find((code) => !knownTypes.has(code))
    if (noType !== undefined) {
      throw bad(`“${field.label}” applies to an incident type “${noType}” that there is none of.`)
    }
    if (field.tolerance !== null && field.type !== 'date') {
      throw bad(`“${field.label}” is no date, so it cannot be off by days.`)
    }
    checkOptions(field)
  }
  checkSums(fields)
}

function checkOptions({ label, type, options }: Field): void {
  const chooses = type === 'one-of' || type === 'many-of'
  if (!chooses && options.length > 0) throw bad(`“${label}” is no list to choose from, so it has no options.`)
  if (chooses && options.length === 0) throw bad(`“${label}” has no option to choose; add one.`)
  const twice = firstTwice(options, ({ code }) => code)
  if (twice) throw bad(`“${label}” has the code “${twice.code}” twice; give each option its own.`)
  const alike = firstTwice(options, (option) => option.label.toLowerCase())
  if (alike) throw bad(`“${label}” has two options called “${alike.label}”; call them differently.`)
  const reserved = options.find(({ code, label: name }) => [code, name].some((one) => /^unknown$/i.test(one)))
  if (reserved) throw bad(`“${label}” needs no option “unknown”: that can be said of every field.`)
}

/** What incidents.csv says beside the fields, and what the columns of a field end in. */
const ownColumns = ['code', 'title', 'kind', 'type', 'status']
const endings = ['low', 'high', 'earliest', 'latest', 'rule', 'sources', 'citations']

function checkColumns(fields: readonly Field[]): void {
  const made = new Map<string, string>(ownColumns.map((name) => [name, name]))
  for (const { id, label } of fields) {
    for (const column of [id, ...endings.map((ending) => `${id}_${ending}`)]) {
      const other = made.get(column)
      if (other !== undefined) {
        throw bad(`“${label}” would make a column “${column}” beside another of that name; change its id.`)
      }
      made.set(column, label)
    }
  }
}

function checkSums(fields: readonly Field[]): void {
  const byId = new Map(fields.map((field) => [field.id, field]))
  for (const total of fields) {
    if (total.sums.length === 0) continue
    if (total.type !== 'count') throw bad(`“${total.label}” is no count, so it cannot be a total.`)
    for (const id of total.sums) {
      const part = byId.get(id)
      if (!part) throw bad(`“${total.label}” should equal a field “${id}” that there is none of.`)
      if (part.type !== 'count' || part.appliesTo.subject !== total.appliesTo.subject) {
        throw bad(`“${total.label}” should equal “${part.label}”, which is no count of the same thing.`)
      }
    }
    if (new Set(total.sums).size < total.sums.length) throw bad(`“${total.label}” counts a part of it twice.`)
  }
  for (const { id, label } of fields) {
    const below = new Set<string>(byId.get(id)?.sums ?? [])
    for (const part of below) for (const deeper of byId.get(part)?.sums ?? []) below.add(deeper)
    if (below.has(id)) throw bad(`“${label}” would be a part of itself; break the circle of totals.`)
  }
}

function firstTwice<T>(entries: readonly T[], key: (entry: T) => string): T | undefined {
  const seen = new Set<string>()
  return entries.find((entry) => seen.size === seen.add(key(entry)).size)
}

function bad(sentence: string): Refusal {
  return new Refusal('bad-codebook', sentence)
}

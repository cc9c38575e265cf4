import type { z } from 'zod'
import { misfitReason } from '../misfit/misfit-reason.ts'
import { typedOption } from '../reading/read-option.ts'
import type { Codebook } from '../records/codebook.ts'
import { type Incident, incidentKinds, incidentSchema, incidentStatuses } from '../records/incident.ts'
import { Refusal } from '../refusal.ts'
import type { Settable } from './column-parts.ts'
import type { ColumnPlan } from './column-plan.ts'
import type { TableMap } from './table-map.ts'
import type { TableRow } from './table-row.ts'

/** What a row says of the incident itself; only what it says is there. */
export type OwnFields = Partial<Pick<Incident, Settable>>

const shape = incidentSchema.shape
const blank = /\{([^{}]*)\}/g

/** Reads title, code, type and the like from the columns for them, else from the constants of the map. */
export function incidentReader(
  plan: ColumnPlan,
  codebook: Codebook,
  map: TableMap,
): (row: TableRow) => OwnFields {
  const constants = constantTexts(plan, map)
  const names = [...new Set([...plan.sets.keys(), ...constants.keys()])]
  return (row) => {
    const own: Record<string, unknown> = {}
    for (const name of names) {
      const columns = plan.sets.get(name) ?? []
      const said = columns.flatMap((column) => row.entry(column) ?? [])
      const text =
        said.length > 0 ? said.map((one) => one.text).join(joinedBy[name] ?? ' ') : constants.get(name)?.(row)
      const value = text && row.attempt(said[0]?.column ?? null, () => readOwn(name, text, codebook))
      if (value) own[name] = value
    }
    return own as OwnFields
  }
}

const joinedBy: Partial<Record<Settable, string>> = { notes: '\n', tags: ';', title: ', ' }

/** A constant with the cells of the row in its blanks. */
function constantTexts(plan: ColumnPlan, map: TableMap): Map<Settable, (row: TableRow) => string> {
  const texts = new Map<Settable, (row: TableRow) => string>()
  const { speaker: _, certainty: __, ...constants } = map.constants ?? {}
  for (const [name, text] of Object.entries(constants)) {
    const columns = new Map(
      [...(text ?? '').matchAll(blank)].map(([, column = '']) => [column, indexOf(plan, column)]),
    )
    texts.set(name as Settable, (row) =>
      (text ?? '').replace(blank, (_all, column: string) => row.say(columns.get(column) ?? -1)).trim(),
    )
  }
  return texts
}

function indexOf({ columns }: ColumnPlan, name: string): number {
  const index = columns.indexOf(name)
  if (index >= 0) return index
  throw new Refusal(
    'no-column',
    `The file has no column “${name}”; it has ${columns.slice(0, 60).join(', ')}.`,
    {
      column: name,
    },
  )
}

function readOwn(name: Settable, text: string, codebook: Codebook): unknown {
  switch (name) {
    case 'type':
      return typeOf(text, codebook)
    case 'kind':
      return oneOf(name, text, incidentKinds)
    case 'status':
      return oneOf(name, text, incidentStatuses)
    case 'code':
      return parsed(name, shape.code, text.toUpperCase())
    case 'title':
      return parsed(name, shape.title, text.replace(/\s+/g, ' '))
    case 'notes':
      return parsed(name, shape.notes, text)
    case 'assignee':
      return parsed(name, shape.assignee, text)
    case 'tags':
      return parsed(
        name,
        shape.tags,
        text
          .split(';')
          .map((tag) => tag.trim())
          .filter((tag) => tag !== ''),
      )
  }
}

function typeOf(text: string, { types }: Codebook): string {
  const found = typedOption(text, types)
  if (found) return found.code
  throw new Refusal('no-type', `The codebook has no incident type “${text}”; it has ${codesOf(types)}.`, {
    type: text,
  })
}

function codesOf(types: Codebook['types']): string {
  return types.map(({ code }) => code).join(', ')
}

function oneOf(name: string, text: string, known: readonly string[]): string {
  const wanted = text.toLowerCase()
  if (known.includes(wanted)) return wanted
  throw new Refusal('no-choice', `“${text}” is no ${name}; it is one of ${known.join(', ')}.`, { name })
}

function parsed(name: string, schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const reason = misfitReason(result.error, { given: value, schema })
  throw new Refusal('bad-own', `This cannot be the ${name}: ${reason}.`, { name })
}

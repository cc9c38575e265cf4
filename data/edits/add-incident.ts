import { z } from 'zod'
import { readTypedDate } from '../reading/read-typed-date.ts'
import { type Incident, incidentSchema } from '../records/incident.ts'
import type { Records } from '../records/records.ts'
import { Refusal } from '../refusal.ts'
import { codebookOf, workbookOf } from './existing.ts'
import { verb } from './verb.ts'

const shape = incidentSchema.shape

/** What can be said of an incident beside its claims. */
export const incidentFields = z.strictObject({
  code: shape.code.optional(),
  kind: shape.kind.optional(),
  type: shape.type.optional(),
  status: shape.status.optional(),
  tags: shape.tags.optional(),
  assignee: shape.assignee.optional(),
  notes: shape.notes.optional(),
  scope: shape.scope.optional(),
  /** As a date, or as a person would type it: “2018 to 2022”. */
  period: z.union([shape.period, z.string()]).optional(),
})

/** A period as the record keeps it, of one that may have been typed. */
export function periodFrom(given: z.infer<typeof incidentFields>['period']): Incident['period'] | undefined {
  return typeof given === 'string' ? readTypedDate(given) : given
}

/** The next free code, as SY-2025-0001: the workbook's prefix, the year of coding, a running number. */
export function nextCode(records: Records, now: string): string {
  const stem = `${workbookOf(records).codePrefix}-${now.slice(0, 4)}-`
  return stem + String(records.lastNumber(stem) + 1).padStart(4, '0')
}

/** Refuses a code that another incident bears or bore, and types that the codebook lacks. */
export function checkIncident(
  records: Records,
  id: string,
  { code, type, scope }: z.infer<typeof incidentFields>,
): void {
  const bearer = code === undefined ? undefined : records.incidentOf(code)
  const other = bearer === undefined || bearer === id ? undefined : records.get(bearer)
  if (code !== undefined && other) {
    throw new Refusal('code-taken', `The code ${code} is taken by “${other.title}”; choose another.`, {
      code,
    })
  }
  if (type === undefined && scope === undefined) return
  const types = codebookOf(records).types.map((one) => one.code)
  const missing = [...(type ? [type] : []), ...(scope?.types ?? [])].find((one) => !types.includes(one))
  if (missing === undefined) return
  throw new Refusal(
    'no-type',
    `The codebook has no incident type “${missing}”; it has ${types.join(', ')}.`,
    {
      type: missing,
    },
  )
}

export const addIncident = verb({
  name: 'add-incident',
  describe: 'adds an incident, or with kind aggregate a stated total over many',
  argument: incidentFields.extend({ title: shape.title }),
  example: { title: 'Joint raid on a cell', type: 'raid' },
  perform(draft, argument, { newId, now }) {
    const id = newId('incident')
    checkIncident(draft, id, argument)
    const codebook = workbookOf(draft).codebook
    draft.create<'incident'>({
      id,
      formerCodes: [],
      code: argument.code ?? nextCode(draft, now),
      title: argument.title,
      kind: argument.kind ?? 'incident',
      type: argument.type ?? null,
      status: argument.status ?? 'draft',
      codedUnder: codebook,
      currentUnder: codebook,
      tags: argument.tags ?? [],
      assignee: argument.assignee ?? null,
      notes: argument.notes ?? null,
      scope: argument.scope ?? null,
      period: periodFrom(argument.period) ?? null,
    })
    return id
  },
})

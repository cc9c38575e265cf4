import type { ReadyChange } from '../../../data/changes/change.ts'
import type { Edit } from '../../../data/changes/edit.ts'
import type { Claim } from '../../../data/records/claim.ts'
import type { Codebook } from '../../../data/records/codebook.ts'
import type { Incident } from '../../../data/records/incident.ts'
import type { AnyRecord } from '../../../data/records/record.ts'
import type { Workbook } from '../../../data/records/workbook.ts'

export const codebook: Codebook = {
  id: 'codebook:1',
  name: 'Raids',
  version: 1,
  created: '2025-10-01T08:00:00.000Z',
  templates: [],
  types: [],
  sections: [],
  fields: [],
}

export const workbook: Workbook = {
  id: 'workbook:1',
  name: 'A workbook',
  created: '2025-10-01T08:00:00.000Z',
  codePrefix: 'SY',
  codebook: 'codebook:1',
}

export function incident(number: number, fields: Partial<Incident> = {}): Incident {
  return {
    id: `incident:${String(number).padStart(6, '0')}`,
    code: `SY-${number}`,
    formerCodes: [],
    title: `Raid ${number}`,
    kind: 'incident',
    type: null,
    status: 'draft',
    codedUnder: 'codebook:1',
    currentUnder: 'codebook:1',
    tags: [],
    assignee: null,
    notes: null,
    scope: null,
    period: null,
    ...fields,
  }
}

export function claim(number: number, subject: Claim['subject'], fields: Partial<Claim> = {}): Claim {
  return {
    id: `claim:${String(number).padStart(6, '0')}`,
    subject,
    field: 'killed',
    item: 1,
    value: { min: 8, max: 8 },
    origin: 'analyst',
    note: null,
    setAside: null,
    ...fields,
  }
}

export function created(...records: AnyRecord[]): Edit[] {
  return records.map((record) => ({ id: record.id, created: record }))
}

export function by(author: string, label: string, edits: readonly Edit[]): ReadyChange {
  return { author, label, edits }
}

/** What `createWorkbook` is given. */
export const beginning: ReadyChange = by('Amal', 'new-workbook', created(codebook, workbook))

import type { Renames } from '../../../data/codebook/changing/renames.ts'
import { type CodebookContent, contentOf } from '../../../data/codebook/content.ts'
import { codebookOf } from '../../../data/edits/existing.ts'
import type { Claim } from '../../../data/records/claim.ts'
import type { Incident } from '../../../data/records/incident.ts'
import type { AnyRecord } from '../../../data/records/record.ts'
import { newId } from '../../../main/new-id.ts'
import { makeWorkbook } from '../../../main/workbook/make-workbook.ts'
import { openWorkbook } from '../../../main/workbook/workbook-store.ts'

export type CodedWorkbook = { path: string; author: string; next: CodebookContent & Renames }

const author = 'Bench'
const weapons = ['small-arms', 'fire', 'drone-munition', 'artillery']

/**
 * A workbook of so many raids with four claims each, and a codebook that touches them all: a field renamed, an option renamed and
 * one taken away, a choice of one made a choice of many.
 */
export async function makeCodedWorkbook(path: string, incidents: number): Promise<CodedWorkbook> {
  await makeWorkbook(path, { name: 'Bench', templates: ['raids-and-arrests'], author })
  const store = await openWorkbook(path)
  const codebook = codebookOf(store.records)
  for (let from = 0; from < incidents; from += 1_000) {
    const records: AnyRecord[] = []
    for (let number = from; number < Math.min(incidents, from + 1_000); number += 1) {
      records.push(...recordsOf(number, codebook.id))
    }
    await store.commit({
      author,
      label: 'bench',
      edits: records.map((one) => ({ id: one.id, created: one })),
    })
  }
  await store.close()
  return { path, author, next: nextOf(contentOf(codebook)) }
}

function recordsOf(number: number, codebook: Incident['codedUnder']): AnyRecord[] {
  const id = newId('incident')
  const incident: Incident = {
    ...{ id, code: `B-${number}`, formerCodes: [], title: `Raid ${number}`, kind: 'incident', type: 'raid' },
    ...{ status: 'coded', codedUnder: codebook, currentUnder: codebook, tags: [] },
    ...{ assignee: null, notes: null, scope: null, period: null },
  }
  const claim = (field: string, value: Claim['value']): Claim => ({
    ...{
      id: newId('claim'),
      subject: id,
      field,
      item: 1,
      value,
      origin: 'analyst',
      note: null,
      setAside: null,
    },
  })
  return [
    incident,
    claim('killed', { min: number % 9 }),
    claim('date', { edtf: `2025-0${1 + (number % 9)}` }),
    claim('weapon', [weapons[number % weapons.length] as string]),
    claim('site', number % 2 === 0 ? 'home' : 'farm'),
  ]
}

function nextOf(content: CodebookContent): CodebookContent & Renames {
  const fields = content.fields.map((field) => {
    if (field.id === 'cell_size') {
      return { ...field, sums: field.sums.map((id) => (id === 'killed' ? 'dead' : id)) }
    }
    if (field.id === 'killed') return { ...field, id: 'dead' }
    if (field.id === 'site') return { ...field, type: 'many-of' as const }
    if (field.id !== 'weapon') return field
    const options = field.options.filter(({ code }) => code !== 'fire')
    return {
      ...field,
      options: options.map((one) => (one.code === 'artillery' ? { ...one, code: 'heavy-weapons' } : one)),
    }
  })
  return {
    ...content,
    fields,
    renamedFields: { killed: 'dead' },
    renamedOptions: { weapon: { artillery: 'heavy-weapons' } },
  }
}

import type { Renames } from '../../../data/codebook/changing/renames.ts'
import { type CodebookContent, contentOf } from '../../../data/codebook/content.ts'
import { codebookOf } from '../../../data/edits/existing.ts'
import { type Actor, makeActor } from '../../../data/records/actor.ts'
import type { Claim } from '../../../data/records/claim.ts'
import type { Incident } from '../../../data/records/incident.ts'
import type { AnyRecord } from '../../../data/records/record.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { newId } from '../../../main/new-id.ts'
import { makeWorkbook } from '../../../main/workbook/make-workbook.ts'
import { openWorkbook } from '../../../main/workbook/workbook-store.ts'

export type CodedWorkbook = {
  path: string
  author: string
  /** An incident on whose deaths three claims disagree. */
  contested: RecordId<'incident'>
  /** Two actors; 1,000 records speak of the second. */
  actors: [RecordId<'actor'>, RecordId<'actor'>]
  /** A codebook that touches every incident. */
  next: CodebookContent & Renames
}

const author = 'Bench'
const weapons = ['small-arms', 'fire', 'drone-munition', 'artillery']

/**
 * A workbook of so many raids with four claims each; one of them contested, an actor spoken of 1,000 times, and a codebook
 * that touches all raids: a field renamed, an option renamed and one taken away, a choice of one made a choice of many.
 */
export async function makeCodedWorkbook(path: string, incidents: number): Promise<CodedWorkbook> {
  await makeWorkbook(path, { name: 'Bench', templates: ['raids-and-arrests'], author })
  const store = await openWorkbook(path)
  const codebook = codebookOf(store.records)
  const raids: RecordId<'incident'>[] = []
  const add = (records: AnyRecord[]) =>
    store.commit({ author, label: 'bench', edits: records.map((one) => ({ id: one.id, created: one })) })
  for (let from = 0; from < incidents; from += 1_000) {
    const records: AnyRecord[] = []
    for (let number = from; number < Math.min(incidents, from + 1_000); number += 1) {
      const [incident, ...claims] = recordsOf(number, codebook.id)
      raids.push(incident.id)
      records.push(incident, ...claims)
    }
    await add(records)
  }
  const actors = [actorNamed('Southern Guard'), actorNamed('The Guard')] as const
  const [into, from] = [actors[0].id, actors[1].id]
  await add([...actors, ...spokenOf(from, raids, 1_000)])
  const contested = raids[0] as RecordId<'incident'>
  await add([claimOn(contested, 'killed', { min: 12 }), claimOn(contested, 'killed', { min: 3, max: 5 })])
  await store.close()
  return { path, author, contested, actors: [into, from], next: nextOf(contentOf(codebook)) }
}

function actorNamed(text: string): Actor {
  return makeActor(newId('actor'), { names: [{ text, kind: 'full name', language: null, excerpt: null }] })
}

/** Claims and participations that speak of an actor, turn by turn. */
function spokenOf(actor: Actor['id'], raids: readonly Incident['id'][], times: number): AnyRecord[] {
  return Array.from({ length: times }, (_, number) => {
    const incident = raids[number % raids.length] as Incident['id']
    if (number % 2 === 0) return claimOn(incident, 'initiator', { actor })
    return { id: newId('participation'), incident, actor, role: 'initiator', description: null }
  })
}

function claimOn(subject: Incident['id'], field: string, value: Claim['value']): Claim {
  return {
    ...{ id: newId('claim'), subject, field, item: 1, value, origin: 'analyst', note: null },
    setAside: null,
  }
}

function recordsOf(number: number, codebook: Incident['codedUnder']): [Incident, ...Claim[]] {
  const id = newId('incident')
  const incident: Incident = {
    ...{ id, code: `B-${number}`, formerCodes: [], title: `Raid ${number}`, kind: 'incident', type: 'raid' },
    ...{ status: 'coded', codedUnder: codebook, currentUnder: codebook, tags: [] },
    ...{ assignee: null, notes: null, scope: null, period: null },
  }
  return [
    incident,
    claimOn(id, 'killed', { min: number % 9 }),
    claimOn(id, 'date', { edtf: `2025-0${1 + (number % 9)}` }),
    claimOn(id, 'weapon', [weapons[number % weapons.length] as string]),
    claimOn(id, 'site', number % 2 === 0 ? 'home' : 'farm'),
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

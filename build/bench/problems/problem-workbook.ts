import { combineTemplates } from '../../../data/codebook/combine-templates.ts'
import { templateNamed } from '../../../data/codebook/templates.ts'
import { makeActor } from '../../../data/records/actor.ts'
import type { Claim } from '../../../data/records/claim.ts'
import type { Codebook } from '../../../data/records/codebook.ts'
import type { Incident } from '../../../data/records/incident.ts'
import { makePlace } from '../../../data/records/place.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { RecordTable } from '../../../data/records/record-table.ts'

/** A table of records and the incidents in it, in the order of their making. */
export type ProblemWorkbook = { records: RecordTable; incidents: Incident['id'][] }

const syllables = ['ba', 'du', 'ka', 'lim', 'mar', 'nas', 'qir', 'ram', 'sel', 'tha', 'wad', 'zur']

/**
 * Raids on days of ten years, at places and by actors of which there is one for each ten raids, with four claims each that
 * nothing cites; each hundredth counts as an aggregate over a month. Problems enough: four a raid and more.
 */
export function problemWorkbook(size: number): ProblemWorkbook {
  const records = new RecordTable()
  const codebook: Codebook = {
    ...{ id: 'codebook:1', version: 1, created: '2025-01-01T00:00:00.000Z' },
    ...combineTemplates([templateNamed('raids-and-arrests')]),
  }
  records.put(codebook)
  records.put({
    ...{ id: 'workbook:1', name: 'Bench', created: codebook.created, codePrefix: 'B' },
    codebook: codebook.id,
  })
  for (let number = 0; number < size / 10; number += 1) {
    const name = { text: nameOf(number), language: null, excerpt: null }
    records.put(makeActor(idOf('actor', number), { names: [{ ...name, kind: 'full name' }] }))
    records.put(makePlace(idOf('place', number), { names: [{ ...name, kind: 'official' }] }))
  }
  const incidents: Incident['id'][] = []
  for (let number = 0; number < size; number += 1) {
    const incident = incidentOf(number)
    incidents.push(incident.id)
    records.put(incident)
    for (const claim of claimsOf(incident, number, Math.max(1, Math.floor(size / 10)))) records.put(claim)
  }
  return { records, incidents }
}

function incidentOf(number: number): Incident {
  const isAggregate = number % 100 === 99
  return {
    ...{ id: idOf('incident', number), code: `B-${number}`, formerCodes: [], title: `Raid ${number}` },
    ...{ kind: isAggregate ? 'aggregate' : 'incident', type: 'raid', status: 'coded' },
    ...{ codedUnder: 'codebook:1', currentUnder: 'codebook:1', tags: [], assignee: null, notes: null },
    ...(isAggregate
      ? { scope: { actors: [], places: [], types: ['raid'] }, period: { edtf: dayOf(number).slice(0, 7) } }
      : { scope: null, period: null }),
  }
}

function claimsOf({ id, kind }: Incident, number: number, authorities: number): Claim[] {
  const claim = (field: string, value: Claim['value'], at: number): Claim => ({
    ...{ id: idOf('claim', number * 10 + at), subject: id, field, item: 1, value, origin: 'analyst' },
    ...{ note: null, setAside: null },
  })
  if (kind === 'aggregate') return [claim('incidents_counted', { min: 1_000, max: 1_000 }, 0)]
  return [
    claim('killed', { min: number % 9 }, 0),
    claim('date', { edtf: dayOf(number) }, 1),
    claim('place', { place: idOf('place', number % authorities), relation: 'in' }, 2),
    claim('initiator', { actor: idOf('actor', (number * 7) % authorities) }, 3),
  ]
}

function dayOf(number: number): string {
  return new Date(Date.UTC(2015, 0, 1 + ((number * 37) % 3_650))).toISOString().slice(0, 10)
}

/** Names of three words, no two alike. */
function nameOf(number: number): string {
  const word = (seed: number) =>
    [seed, seed / 12, seed / 144].map((at) => syllables[Math.floor(at) % syllables.length]).join('')
  const words = [word(number * 5), word(number * 7 + 3), word(number)]
  return words.map((text) => text.charAt(0).toUpperCase() + text.slice(1)).join(' ')
}

function idOf<K extends 'incident' | 'claim' | 'actor' | 'place'>(kind: K, number: number): RecordId<K> {
  return `${kind}:${String(number).padStart(8, '0')}`
}

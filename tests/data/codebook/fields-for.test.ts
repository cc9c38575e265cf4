import { describe, expect, it } from 'vitest'
import type { FormSubject } from '../../../data/codebook/applies-to.ts'
import { combineTemplates } from '../../../data/codebook/combine-templates.ts'
import { fieldsFor } from '../../../data/codebook/fields-for.ts'
import { casualtyRecording } from '../../../data/codebook/templates/casualty-recording.ts'
import { raidsAndArrests } from '../../../data/codebook/templates/raids-and-arrests.ts'

const codebook = combineTemplates([raidsAndArrests, casualtyRecording])
const idsFor = (subject: FormSubject) =>
  fieldsFor(codebook, subject).flatMap(({ fields }) => fields.map((field) => field.id))
const incident = (type: string | null): FormSubject => ({ subject: 'incident', type, kind: 'incident' })

describe('the fields of a subject', () => {
  it('stand under their sections, in the order of the codebook, without empty sections', () => {
    const form = fieldsFor(codebook, incident('raid'))
    expect(form.map(({ section }) => section.label)).toEqual([
      'When and where',
      'Who',
      'What happened',
      'Harm',
      'Aftermath',
      'Assessment',
    ])
    expect(idsFor(incident('raid')).slice(0, 7)).toEqual([
      'date',
      'place',
      'site',
      'initiator',
      'partner',
      'target',
      'announced_by',
    ])
    for (const { section, fields } of form) {
      expect(new Set(fields.map((field) => field.section))).toEqual(new Set([section.id]))
    }
  })

  it('follow the type of the incident', () => {
    expect(idsFor(incident('raid'))).toEqual(expect.arrayContaining(['cell_size', 'seized', 'resistance']))
    expect(idsFor(incident('raid'))).not.toContain('weapon_detail')
    expect(idsFor(incident('air-strike'))).toEqual(expect.arrayContaining(['weapon_detail', 'grading']))
    expect(idsFor(incident('air-strike'))).not.toContain('cell_size')
  })

  it('are those of every type while no type is chosen', () => {
    const known = idsFor(incident(null))
    expect(known).toEqual(expect.arrayContaining(['date', 'place', 'initiator', 'killed']))
    for (const type of codebook.types)
      expect(idsFor(incident(type.code))).toEqual(expect.arrayContaining(known))
  })

  it('are others for an aggregate', () => {
    const aggregate = idsFor({ subject: 'incident', type: 'raid', kind: 'aggregate' })
    expect(aggregate).toEqual(expect.arrayContaining(['incidents_counted', 'detained', 'killed']))
    expect(aggregate).not.toContain('date')
    expect(idsFor(incident('raid'))).not.toContain('incidents_counted')
  })

  it('are those of people, links, actors and places where asked', () => {
    const person = idsFor({ subject: 'participation', type: 'air-strike', kind: 'incident' })
    expect(person).toEqual(['fate', 'sex', 'age', 'belligerent_status', 'affiliation'])
    expect(idsFor({ subject: 'relation' })).toEqual(['link_holds', 'link_date'])
    expect(idsFor({ subject: 'actor' })).toEqual(['born'])
    expect(idsFor({ subject: 'place' })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { combineTemplates } from '../../../data/codebook/combine-templates.ts'
import type { Template } from '../../../data/codebook/template.ts'
import { casualtyRecording } from '../../../data/codebook/templates/casualty-recording.ts'
import { raidsAndArrests } from '../../../data/codebook/templates/raids-and-arrests.ts'
import { templates } from '../../../data/codebook/templates.ts'

const ids = (template: Template) => template.fields.map((field) => field.id)
const fieldOf = (template: Template, id: string) => template.fields.find((field) => field.id === id)
const typesOf = (template: Template, id: string) => fieldOf(template, id)?.appliesTo.types

describe('combining templates', () => {
  const both = combineTemplates([raidsAndArrests, casualtyRecording])

  it('leaves one template as it is', () => {
    expect(combineTemplates([raidsAndArrests])).toEqual(raidsAndArrests)
  })

  it('gives a template once where it is named twice', () => {
    expect(combineTemplates([raidsAndArrests, raidsAndArrests])).toEqual(raidsAndArrests)
  })

  it('brings every type and field of both, once', () => {
    expect(both.templates).toEqual(['raids-and-arrests', 'casualty-recording'])
    expect(new Set(ids(both))).toEqual(new Set([...ids(raidsAndArrests), ...ids(casualtyRecording)]))
    expect(new Set(ids(both)).size).toBe(both.fields.length)
    expect(both.types.map((type) => type.code).sort()).toEqual([
      'air-strike',
      'arrest',
      'clash',
      'explosion',
      'killing',
      'other-harm',
      'raid',
      'seizure',
      'shelling',
      'shooting',
    ])
  })

  it.each([
    ['raids first', [raidsAndArrests, casualtyRecording]],
    ['strikes first', [casualtyRecording, raidsAndArrests]],
  ])('keeps the order of the first template, and the sections together (%s)', (_, templates) => {
    const combined = combineTemplates(templates)
    const first = ids(templates[0] as Template)
    expect(ids(combined).filter((id) => first.includes(id))).toEqual(first)
    const sections = combined.fields.map((field) => field.section)
    expect([...new Set(sections)]).toEqual(sections.filter((section, at) => section !== sections[at - 1]))
    expect([...new Set(sections)]).toEqual(combined.sections.map((section) => section.id))
  })

  it('applies a shared field to the types of both, and any other to those of its own template', () => {
    expect(typesOf(both, 'date')).toEqual([])
    expect(typesOf(both, 'killed')).toEqual([])
    expect(typesOf(both, 'cell_size')).toEqual(['raid', 'arrest', 'seizure'])
    expect(new Set(typesOf(both, 'grading'))).toEqual(
      new Set(casualtyRecording.types.map((type) => type.code)),
    )
    expect(typesOf(both, 'grading')).not.toContain('raid')
  })

  it('means the same whichever comes first', () => {
    const other = combineTemplates([casualtyRecording, raidsAndArrests])
    const sorted = (template: Template) =>
      template.fields
        .map((field) => ({
          ...field,
          appliesTo: { ...field.appliesTo, types: [...field.appliesTo.types].sort() },
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(sorted(other)).toEqual(sorted(both))
  })

  it('alters neither template', () => {
    const before = JSON.stringify([casualtyRecording, raidsAndArrests])
    combineTemplates([casualtyRecording, raidsAndArrests])
    expect(JSON.stringify([casualtyRecording, raidsAndArrests])).toBe(before)
  })

  it.each([
    [
      'field',
      'Killed',
      { fields: raidsAndArrests.fields.map((f) => (f.id === 'killed' ? { ...f, sums: [] } : f)) },
    ],
    [
      'incident type',
      'Targeted killing',
      { types: raidsAndArrests.types.map((t) => ({ ...t, definition: 'Else.' })) },
    ],
    [
      'section',
      'When and where',
      { sections: raidsAndArrests.sections.map((s) => ({ ...s, help: 'Else.' })) },
    ],
  ])('refuses a %s that means two things', (what, label, change) => {
    expect(() => combineTemplates([casualtyRecording, { ...raidsAndArrests, ...change }])).toThrow(
      `the ${what} “${label}” means something else`,
    )
  })

  it('puts all of them together, in either order, and every column stays one', () => {
    const all = Object.values(templates)
    for (const combined of [combineTemplates(all), combineTemplates(all.toReversed())]) {
      const fields = all.flatMap((template) => template.fields.map((field) => field.id))
      expect(ids(combined).toSorted()).toEqual([...new Set(fields)].toSorted())
      expect(combined.types).toHaveLength(all.flatMap(({ types }) => types).length - 2)
      const labels = combined.fields.map((field) => field.label)
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([])
    }
  })

  it('refuses nothing at all', () => {
    expect(() => combineTemplates([])).toThrow('Choose at least one codebook template.')
  })
})

import { describe, expect, it } from 'vitest'
import { templateNamed, templates } from '../../../data/codebook/templates.ts'
import { codebookSchema } from '../../../data/records/codebook.ts'

const asCodebook = codebookSchema.omit({ id: true, version: true, created: true })

/** What incidents.csv says beside the fields, and what a field's columns end in. */
const columnsOfIncidents = ['code', 'title', 'kind', 'type', 'status']
const columnEndings = [
  'low',
  'high',
  'earliest',
  'latest',
  'rule',
  'evidence',
  'certainty',
  'sources',
  'citations',
]

describe.each(Object.entries(templates))('the template %s', (name, template) => {
  const { fields, sections, types } = template
  const fieldIds = fields.map((field) => field.id)

  it('is what a codebook holds', () => {
    expect(asCodebook.parse(template)).toEqual(template)
    expect(template.templates).toEqual([name])
    expect(templateNamed(name)).toBe(template)
  })

  it('has 20 fields or more, and no more than 35 on the screen of an incident', () => {
    const ofIncidents = fields.filter((field) => field.appliesTo.subject === 'incident')
    expect(fields.length).toBeGreaterThanOrEqual(20)
    expect(ofIncidents.length).toBeLessThanOrEqual(35)
  })

  it('asks for passages, except for what the analyst judges', () => {
    const judged = fields.filter((field) => field.evidence === 'judgement')
    expect(judged.map((field) => field.id)).toContain('assessment_reason')
    const assessed = fields.filter((field) => field.section === 'assessment')
    expect(assessed.filter((field) => field.evidence !== 'judgement')).toEqual([])
    const counted = judged.filter((field) => ['count', 'date', 'place', 'actor'].includes(field.type))
    expect(counted).toEqual([])
  })

  it.each([
    ['fields', fieldIds],
    ['sections', sections.map((section) => section.id)],
    ['types', types.map((type) => type.code)],
    ['labels of fields', fields.map((field) => field.label)],
  ])('names each of its %s once', (_, names) => {
    expect(new Set(names).size).toBe(names.length)
  })

  it('lists the fields in the order of the sections, none of which is empty', () => {
    const order = [...new Set(fields.map((field) => field.section))]
    expect(order).toEqual(sections.map((section) => section.id))
    const positions = fields.map((field) => order.indexOf(field.section))
    expect(positions).toEqual([...positions].sort((a, b) => a - b))
  })

  it('makes columns that no other column is called like', () => {
    const columns = fields.flatMap(({ id }) => [id, ...columnEndings.map((ending) => `${id}_${ending}`)])
    const all = [...columnsOfIncidents, ...columns]
    expect(new Set(all).size).toBe(all.length)
  })

  it('gives every field a coding rule, and every option and type a definition', () => {
    expect(fields.filter((field) => (field.help ?? '').length < 40)).toEqual([])
    const defined = [...types, ...fields.flatMap((field) => field.options)]
    expect(defined.filter(({ definition }) => !definition)).toEqual([])
  })

  it('gives options to the fields that choose among them, to no others, each code once', () => {
    for (const field of fields) {
      const chooses = field.type === 'one-of' || field.type === 'many-of'
      expect(field.options.length >= 2, field.id).toBe(chooses)
      expect(new Set(field.options.map(({ code }) => code)).size, field.id).toBe(field.options.length)
    }
  })

  it('sums count fields of the same subject, and never in a circle', () => {
    const byId = new Map(fields.map((field) => [field.id, field]))
    for (const total of fields.filter((field) => field.sums.length > 0)) {
      expect(total.type, total.id).toBe('count')
      for (const part of total.sums) {
        expect(byId.get(part)?.type, `${total.id} sums ${part}`).toBe('count')
        expect(byId.get(part)?.appliesTo.subject).toBe(total.appliesTo.subject)
      }
    }
    const below = (id: string): string[] =>
      (byId.get(id)?.sums ?? []).flatMap((part) => [part, ...below(part)])
    expect(fieldIds.filter((id) => below(id).includes(id))).toEqual([])
  })

  it('applies its fields to types that it has, and tolerates days only where there are dates', () => {
    const codes = types.map((type) => type.code)
    for (const field of fields) {
      expect(codes, field.id).toEqual(expect.arrayContaining(field.appliesTo.types))
      if (field.type !== 'date') expect(field.tolerance, field.id).toBeNull()
    }
  })
})

describe.each([
  ['acled-like', 'ACLED'],
  ['ucdp-ged-like', 'UCDP'],
  ['gtd-like', 'GTD'],
])('the template %s', (name, dataset) => {
  it('names its source wherever it follows a published code', () => {
    const { fields, types } = templateNamed(name)
    const shared = new Set([
      ...templateNamed('raids-and-arrests').fields,
      ...templateNamed('casualty-recording').fields,
    ])
    const own = fields.filter((field) => !shared.has(field))
    expect(types.filter(({ definition }) => !definition?.includes(dataset))).toEqual([])
    const silent = own.filter(({ help, id }) => !help?.includes(dataset) && !/^deaths_[ab]$/.test(id))
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

it('uses every type of field', () => {
  const used = Object.values(templates).flatMap((template) => template.fields.map((field) => field.type))
  expect(new Set(used).size).toBe(9)
})

it('refuses a template that there is none of, and says which there are', () => {
  expect(() => templateNamed('toString')).toThrow(/no codebook template “toString”.*raids-and-arrests/)
})

import { describe, expect, test } from 'vitest'
import { reverseEdits } from '../../../data/changes/undo.ts'
import { planCodebook } from '../../../data/codebook/changing/plan-codebook.ts'
import { type CodebookContent, contentOf } from '../../../data/codebook/content.ts'
import { makeField, option } from '../../../data/codebook/make-field.ts'
import { codebookOf } from '../../../data/edits/existing.ts'
import { englishWords } from '../../../data/queries/display-value.ts'
import type { Claim } from '../../../data/records/claim.ts'
import type { Field } from '../../../data/records/codebook.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'

function field(id: string, type: Field['type'], rest: Partial<Field> = {}): Field {
  const stated = { id, section: 'what-happened', label: id.replaceAll('_', ' '), help: null, type }
  return makeField({ ...stated, ...rest } as never)
}

const colours = [option('red', 'Red', 'As blood.'), option('blue', 'Blue', 'As the sky.')]

/** A workbook whose last field is the one given, and what makes it another. */
function withField(before: Field) {
  const day = workbook({ fields: [before] })
  const incident = day.incident()
  const next = (change: (content: CodebookContent) => CodebookContent): CodebookContent =>
    change(contentOf(codebookOf(day.records)))
  return { day, incident, next }
}

const replaced = (id: string, by: Field | null) => (content: CodebookContent) => ({
  ...content,
  fields: content.fields.flatMap((one) => (one.id === id ? (by ? [by] : []) : [one])),
})

const change = (day: Day, content: CodebookContent, renames = {}) =>
  day.edit<'codebook'>('change-codebook', { ...content, ...renames })

describe('a new version', () => {
  test('is a record of its own, in force for the workbook and every incident; old ones stay', () => {
    const { day, incident, next } = withField(field('mood', 'text'))
    const id = change(day, next(replaced('mood', field('mood', 'text', { required: true }))))
    expect(day.get(id)).toMatchObject({ version: 2, templates: ['raids-and-arrests', 'casualty-recording'] })
    expect(day.get('codebook:1').version).toBe(1)
    expect(day.get('workbook:1').codebook).toBe(id)
    expect(day.get(incident)).toMatchObject({ codedUnder: 'codebook:1', currentUnder: id })
  })

  test('is none where nothing is different', () => {
    const { day, next } = withField(field('mood', 'text'))
    const changes = day.changes.length
    expect(
      change(
        day,
        next((content) => content),
      ),
    ).toBe('codebook:1')
    expect(day.changes.slice(changes).flat()).toEqual([])
  })
})

type Case = [from: Field, value: unknown, to: Field, becomes: unknown]
const one = field('mood', 'one-of', { options: colours })
const many = field('mood', 'many-of', { options: colours })
const text = field('mood', 'text')

describe('values that the new field can hold follow it', () => {
  const cases: Case[] = [
    [one, 'red', many, ['red']],
    [many, ['blue'], one, 'blue'],
    [one, 'red', text, 'Red'],
    [many, ['red', 'blue'], text, 'Red; Blue'],
    [many, ['red', 'blue'], field('mood', 'list'), ['Red', 'Blue']],
    [text, 'red; blue', field('mood', 'list'), ['red', 'blue']],
    [text, 'Blue; red', many, ['red', 'blue']],
    [text, 'BLUE', one, 'blue'],
    [text, 'at least 13', field('mood', 'count'), { min: 13, words: 'at least 13' }],
    [text, '13', field('mood', 'count'), { min: 13, max: 13 }],
    [text, '28 September 2025', field('mood', 'date'), { edtf: '2025-09-28', words: '28 September 2025' }],
    [text, 'yes', field('mood', 'yes-no-unclear'), 'yes'],
    [field('mood', 'count'), 'about 40', text, 'about 40'],
    [field('mood', 'date'), '2025-09', text, '2025-09'],
    [text, 'unknown', field('mood', 'count'), { unknown: true }],
    [one, { oneOf: ['red', 'blue'] }, many, { oneOf: [['red'], ['blue']] }],
    [field('mood', 'yes-no-unclear'), 'no', text, 'no'],
  ]
  test.each(cases)('%#', (from, value, to, becomes) => {
    const { day, incident, next } = withField(from)
    const claim = day.claim(incident, 'mood', value)
    change(day, next(replaced('mood', to)))
    expect(day.get(claim)).toMatchObject({ field: 'mood', setAside: null })
    expect(day.valueOf(claim)).toMatchObject(becomes as object)
  })

  test('an actor or place that bears the name is the one that is meant', () => {
    const { day, incident, next } = withField(text)
    const place = day.place('Atmah')
    const claims = ['Atmah', 'Nowhere'].map((name) => day.claim(incident, 'mood', name))
    change(day, next(replaced('mood', field('mood', 'place'))))
    const [known, stranger] = claims.map((id) => day.get(id)) as [Claim, Claim]
    expect(known).toMatchObject({ value: { place, relation: 'in' }, setAside: null })
    expect(stranger).toMatchObject({ value: 'Nowhere', setAside: expect.stringContaining('“Nowhere”') })
    expect(day.all('place')).toHaveLength(1)
  })

  test('options and fields follow their renames, also where two change places', () => {
    const { day, incident, next } = withField(one)
    const [red, blue] = ['red', 'blue'].map((code) => day.claim(incident, 'mood', code)) as Claim['id'][]
    const swapped = field('tone', 'one-of', { options: colours })
    change(day, next(replaced('mood', swapped)), {
      renamedFields: { mood: 'tone' },
      renamedOptions: { tone: { red: 'blue', blue: 'red' } },
    })
    expect([red, blue].map((id) => day.get(id as Claim['id']))).toMatchObject([
      { field: 'tone', value: 'blue', setAside: null },
      { field: 'tone', value: 'red', setAside: null },
    ])
  })

  test('passages stay with their claims, whatever becomes of these', () => {
    const { day, incident, next } = withField(one)
    const source = day.source('It was red, they said.')
    const claim = day.attach(source, 'red', incident, 'mood', 'red')
    change(day, next(replaced('mood', null)))
    expect(day.records.referring('citation', claim)).toHaveLength(1)
  })
})

describe('values that the new codebook cannot hold are set aside as they were', () => {
  test.each<[Field, unknown, Field | null, string]>([
    [one, 'red', null, 'no field “mood” any more'],
    [one, 'red', field('mood', 'one-of', { options: [option('blue', 'Blue', 'x')] }), '“Red” is no option'],
    [many, ['red', 'blue'], one, 'holds one option only'],
    [text, 'a great many', field('mood', 'count'), 'cannot be read as a number'],
    [field('mood', 'count'), '13', field('mood', 'date'), 'A count cannot become a date'],
    [field('mood', 'date'), '2025', field('mood', 'count'), 'A date cannot become a count'],
    [text, 'mauve', one, 'no code “mauve”'],
    [
      text,
      'red',
      field('mood', 'text', { appliesTo: { ...text.appliesTo, subject: 'actor' } }),
      'no field “mood”',
    ],
  ])('%#', (from, value, to, reason) => {
    const { day, incident, next } = withField(from)
    const claim = day.claim(incident, 'mood', value)
    const before = day.valueOf(claim)
    change(day, next(replaced('mood', to)))
    expect(day.get(claim)).toMatchObject({ field: 'mood', setAside: expect.stringContaining(reason) })
    expect(day.valueOf(claim)).toEqual(before)
  })

  test('items beyond the first, where the field holds one item now', () => {
    const { day, incident, next } = withField({ ...text, repeatable: true })
    const claims = ['a belt', 'a car'].map((value) => day.claim(incident, 'mood', value))
    change(day, next(replaced('mood', text)))
    expect(claims.map((id) => day.get(id).setAside)).toEqual([null, '“mood” holds one item now.'])
  })

  test('and come back once a later version can hold them', () => {
    const { day, incident, next } = withField(one)
    const claim = day.claim(incident, 'mood', 'red')
    const removed = change(day, next(replaced('mood', null)))
    expect(day.get(claim).setAside).not.toBeNull()
    change(day, { ...next((content) => content), fields: [...day.get(removed).fields, one] })
    expect(day.get(claim)).toMatchObject({ value: 'red', setAside: null })
  })

  test('and come back converted, where the field comes back as another', () => {
    const { day, incident, next } = withField(one)
    const claim = day.claim(incident, 'mood', 'red')
    const removed = change(day, next(replaced('mood', null)))
    change(day, { ...next((content) => content), fields: [...day.get(removed).fields, text] })
    expect(day.get(claim)).toMatchObject({ value: 'Red', setAside: null })
  })

  test('while they are aside a field with their name holds what is new beside them', () => {
    const { day, incident, next } = withField(field('mood', 'count'))
    const aside = day.claim(incident, 'mood', '13')
    change(day, next(replaced('mood', field('mood', 'date'))))
    const claim = day.claim(incident, 'mood', '2025')
    expect(day.evidenceOn(incident, 'mood').claims.map((row) => row.claim.id)).toEqual([claim])
    change(day, next(replaced('mood', field('mood', 'count'))))
    expect(day.get(aside).setAside).toBeNull()
    expect(day.get(claim).setAside).toContain('A date cannot become a count')
  })
})

describe('decisions', () => {
  test('follow their field and are converted with its values', () => {
    const { day, incident, next } = withField(one)
    const red = day.claim(incident, 'mood', 'red')
    day.claim(incident, 'mood', 'blue')
    const decision = day.decide(incident, 'mood', 'best', { claims: [red] })
    change(day, next(replaced('mood', field('tone', 'text'))), { renamedFields: { mood: 'tone' } })
    expect(day.get(decision)).toMatchObject({ field: 'tone', value: 'Red', claims: [red] })
  })

  test('are drawn anew from the claims that stand, and ask to be looked at again', () => {
    const { day, incident, next } = withField(one)
    const [red, blue] = ['red', 'blue'].map((code) => day.claim(incident, 'mood', code))
    const decision = day.decide(incident, 'mood', 'all')
    const onlyBlue = field('mood', 'one-of', { options: colours.slice(1) })
    const second = change(day, next(replaced('mood', onlyBlue)))
    expect(day.get(decision)).toMatchObject({ value: 'blue', claims: [red, blue] })
    change(day, { ...contentOf(day.get(second)), fields: [...day.get('codebook:1').fields] })
    expect(day.get(decision).value).toEqual({ oneOf: ['blue', 'red'] })
  })

  test('keep a value of the analyst’s own in the reason where it no longer fits', () => {
    const { day, incident, next } = withField(one)
    day.claim(incident, 'mood', 'blue')
    const decision = day.decide(incident, 'mood', 'best', { value: 'red', reason: 'Seen on film.' })
    change(day, next(replaced('mood', field('mood', 'one-of', { options: colours.slice(1) }))))
    expect(day.get(decision)).toMatchObject({
      value: null,
      reason: 'Seen on film. (red, until the codebook changed)',
    })
  })
})

describe('types of incidents', () => {
  const without = (code: string) => (content: CodebookContent) => ({
    ...content,
    types: content.types.filter((type) => type.code !== code),
    fields: content.fields.map((one) => ({
      ...one,
      appliesTo: { ...one.appliesTo, types: one.appliesTo.types.filter((type) => type !== code) },
    })),
  })

  test('cannot be taken away from under incidents, unless it is said what these become', () => {
    const { day, next } = withField(text)
    const raid = day.incident('A raid', { type: 'raid' })
    const scope = { actors: [], places: [], types: ['raid'] }
    const sum = day.incident('A sum', { kind: 'aggregate', scope })
    const content = next(without('raid'))
    expect(day.refusal('change-codebook', content)).toBe(
      '2 incidents are of the type “Raid”, which the new codebook lacks; say what type they become.',
    )
    expect(day.refusal('change-codebook', { ...content, renamedTypes: { raid: null } })).toContain(
      'counts only incidents of types that are going',
    )
    change(day, content, { renamedTypes: { raid: 'arrest' } })
    expect(day.get(raid).type).toBe('arrest')
    expect(day.get(sum).scope?.types).toEqual(['arrest'])
  })
})

describe('the plan', () => {
  test('tells beforehand what the change then does', () => {
    const { day, incident, next } = withField(one)
    for (const code of ['red', 'blue', 'red']) day.claim(incident, 'mood', code)
    const content = next(replaced('mood', field('mood', 'one-of', { options: colours.slice(1) })))
    const context = { records: day.records, locale: 'en-GB', words: englishWords }
    const plan = planCodebook(context, content, {})
    expect(plan).toMatchObject({ version: 2, incidents: 1, retyped: 0, decisions: 0 })
    expect(plan.fields[0]).toMatchObject({ field: 'mood', kept: 1, converted: 0, setAside: 2 })
    expect(plan.fields[0]?.examples[0]).toMatchObject({
      incident: day.get(incident).code,
      value: 'Red',
      reason: '“Red” is no option of “mood” any more.',
    })
    expect(plan.changes).toEqual([{ what: 'field', how: 'changed', label: 'mood', parts: ['options'] }])
    change(day, content)
    expect(day.all('claim').filter(({ setAside }) => setAside !== null)).toHaveLength(2)
  })
})

test('one undo takes it all back', () => {
  const { day, incident, next } = withField(one)
  day.claim(incident, 'mood', 'red')
  day.decide(incident, 'mood', 'only')
  const before = day.snapshot()
  change(day, next(replaced('mood', null)))
  const reversed = reverseEdits(day.records, day.changes.at(-1) ?? [])
  if ('blockedBy' in reversed) throw new Error(reversed.blockedBy)
  day.records.apply(reversed.edits())
  expect(day.snapshot()).toEqual(before)
})

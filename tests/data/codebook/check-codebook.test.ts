import { describe, expect, test } from 'vitest'
import { checkCodebook } from '../../../data/codebook/check-codebook.ts'
import type { CodebookContent } from '../../../data/codebook/content.ts'
import { makeField, option } from '../../../data/codebook/make-field.ts'
import { templates } from '../../../data/codebook/templates.ts'
import type { Field } from '../../../data/records/codebook.ts'
import { workbook } from '../in-memory-workbook.ts'

const count = (id: string, rest: Partial<Field> = {}) =>
  makeField({ id, section: 'harm', label: id.toUpperCase(), help: null, type: 'count', ...rest } as never)
const raid = { code: 'raid', label: 'Raid', definition: null }
const harm = { id: 'harm', label: 'Harm', help: null }
const sound: CodebookContent = { name: 'A codebook', types: [raid], sections: [harm], fields: [count('a')] }
const with_ = (fields: Field[], rest: Partial<CodebookContent> = {}) => ({ ...sound, ...rest, fields })

describe('a codebook is refused with one sentence', () => {
  test.each<[string, CodebookContent]>([
    ['Two incident types have the code “raid”', with_([], { types: [raid, raid] })],
    ['There are two sections “harm”', with_([], { sections: [harm, harm] })],
    ['There are two fields “a”', with_([count('a'), count('a')])],
    ['“A” stands in a section “who” that there is none of', with_([count('a', { section: 'who' })])],
    [
      '“A” applies to an incident type “x” that there is none of',
      with_([count('a', { appliesTo: { subject: 'incident', types: ['x'], kinds: [] } })]),
    ],
    ['“A” is no date, so it cannot be off by days', with_([count('a', { tolerance: 3 })])],
    ['“A” is no list to choose from', with_([count('a', { options: [option('x', 'X', 'x')] })])],
    ['“A” has no option to choose', with_([count('a', { type: 'one-of' })])],
    [
      '“A” has the code “x” twice',
      with_([count('a', { type: 'one-of', options: [option('x', 'X', ''), option('x', 'Y', '')] })]),
    ],
    [
      '“A” has two options called “x”',
      with_([count('a', { type: 'one-of', options: [option('x', 'X', ''), option('y', 'x', '')] })]),
    ],
    [
      '“A” needs no option “unknown”',
      with_([count('a', { type: 'one-of', options: [option('unknown', 'X', '')] })]),
    ],
    [
      '“A” is no count, so it cannot be a total',
      with_([count('a', { type: 'text', sums: ['b'] }), count('b')]),
    ],
    ['“A” should equal a field “b” that there is none of', with_([count('a', { sums: ['b'] })])],
    [
      '“A” should equal “B”, which is no count of the same thing',
      with_([count('a', { sums: ['b'] }), count('b', { type: 'date' })]),
    ],
    ['“A” counts a part of it twice', with_([count('a', { sums: ['b', 'b'] }), count('b')])],
    ['“A” would be a part of itself', with_([count('a', { sums: ['a'] })])],
    [
      'would be a part of itself; break the circle',
      with_([count('a', { sums: ['b'] }), count('b', { sums: ['c'] }), count('c', { sums: ['a'] })]),
    ],
    ['would make a column “a_low” beside another', with_([count('a'), count('a_low')])],
    ['would make a column “status” beside another', with_([count('status')])],
  ])('%s', (sentence, content) => {
    expect(() => checkCodebook(content)).toThrow(sentence)
    expect(workbook().refusal('change-codebook', content)).toContain(sentence)
  })

  test('and so are renames that lead nowhere, or make two fields one', () => {
    const day = workbook()
    const { name, types, sections, fields } = day.get('codebook:1')
    const content = { name, types, sections, fields }
    const refused = (renames: object) =>
      day.refusal('change-codebook', { ...content, name: 'New', ...renames })
    expect(refused({ renamedFields: { nothing: 'killed' } })).toBe('There is no field “nothing” to rename.')
    expect(refused({ renamedFields: { killed: 'nothing' } })).toContain('cannot become “nothing”')
    expect(refused({ renamedFields: { injured: 'killed' } })).toContain(
      'cannot both become the field “killed”',
    )
    expect(refused({ renamedOptions: { site: { home: 'castle' } } })).toContain(
      'no option “castle” for “site”',
    )
    expect(refused({ renamedTypes: { raid: 'party' } })).toContain('no incident type “party”')
  })
})

test.each(Object.entries(templates))('the template %s is sound', (_, template) => {
  expect(() => checkCodebook(template)).not.toThrow()
})

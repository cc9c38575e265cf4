import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { combineTemplates } from '../../data/codebook/combine-templates.ts'
import { contentOf } from '../../data/codebook/content.ts'
import { templates } from '../../data/codebook/templates.ts'
import type { Codebook } from '../../data/records/codebook.ts'
import {
  addField,
  addOption,
  addSection,
  addType,
  moveOption,
  nextKey,
  removeField,
  removeSection,
  removeType,
  retype,
  setField,
  setOption,
  setType,
} from '../../renderer/views/codebook/draft/change-draft.ts'
import { codeFrom } from '../../renderer/views/codebook/draft/codes.ts'
import { type Draft, draftOf } from '../../renderer/views/codebook/draft/draft.ts'
import { draftFromFile } from '../../renderer/views/codebook/draft/draft-from-file.ts'
import {
  moveInOutline,
  outlineOf,
  sectionKey,
  stepInOutline,
} from '../../renderer/views/codebook/draft/outline.ts'
import { printDraft } from '../../renderer/views/codebook/draft/print-draft.ts'

const codebook: Codebook = {
  ...{ id: 'codebook:1', version: 1, created: '2025-10-01T08:00:00.000Z' },
  ...combineTemplates(Object.values(templates)),
}
const begun = draftOf(codebook)
const noRenames = { renamedTypes: {}, renamedFields: {}, renamedOptions: {} }
const fieldsIn = (draft: Draft) => printDraft(draft).fields.map(({ id }) => id)

describe('a draft', () => {
  test('says what the codebook says until something is done to it', () => {
    expect(printDraft(begun)).toEqual({ ...contentOf(codebook), ...noRenames })
  })

  test('knows what was renamed, and follows it where it is named elsewhere', () => {
    const renamed = [
      setField('deaths_a', { id: 'dead_a' }),
      setOption('site', 'home', { code: 'dwelling' }),
      setType('raid', { code: 'search' }),
    ].reduce((draft, change) => change(draft), begun)
    const printed = printDraft(renamed)
    expect(printed).toMatchObject({
      renamedTypes: { raid: 'search' },
      renamedFields: { deaths_a: 'dead_a' },
      renamedOptions: { site: { home: 'dwelling' } },
    })
    expect(printed.fields.find(({ id }) => id === 'deaths_best')?.sums[0]).toBe('dead_a')
    expect(printed.fields.find(({ id }) => id === 'cell_size')?.appliesTo.types).toContain('search')
  })

  test('draws codes from labels, plain and once each', () => {
    const added = [1, 2].reduce((draft) => addField('harm', 'Tués (civils)', 'killed')(draft), begun)
    expect(fieldsIn(added)).toEqual(expect.arrayContaining(['tues_civils', 'tues_civils_2']))
    expect(codeFrom('قتلى', '_', 'field', new Set(['field']))).toBe('field_2')
    const optioned = addOption('site', 'Home')(begun)
    const site = printDraft(optioned).fields.find(({ id }) => id === 'site')
    expect(site?.options.at(-1)).toEqual({ code: 'home-2', label: 'Home', definition: null })
    expect(printDraft(addType('Raid!')(begun)).types.at(-1)?.code).toBe('raid-2')
  })

  test('puts a new field behind the one that is chosen, asked of what its section asks of', () => {
    const added = addField('person', 'Trade', 'fate')(begun)
    const ids = fieldsIn(added)
    expect(ids[ids.indexOf('fate') + 1]).toBe('trade')
    expect(added.fields.find(({ key }) => key === nextKey(begun))?.appliesTo.subject).toBe('participation')
  })

  test('tries another kind of answer without losing the options', () => {
    const tried = setField('site', { type: 'text' })(begun)
    expect(printDraft(tried).fields.find(({ id }) => id === 'site')?.options).toEqual([])
    expect(printDraft(setField('site', { type: 'one-of' })(tried))).toEqual(printDraft(begun))
  })

  test('takes a field out of the totals that counted it, and a section with its fields', () => {
    const without = removeField('deaths_a')(begun)
    expect(printDraft(without).fields.find(({ id }) => id === 'deaths_best')?.sums).toEqual([
      'deaths_b',
      'deaths_civilians',
      'deaths_unknown',
    ])
    const printed = printDraft(removeSection('person')(begun))
    expect(printed.sections.map(({ id }) => id)).not.toContain('person')
    expect(printed.fields.some(({ section }) => section === 'person')).toBe(false)
  })

  test('asks what incidents of a type become that is taken away', () => {
    const removed = removeType('raid')(begun)
    expect(removed.removedTypes).toEqual([{ was: 'raid', label: 'Raid', becomes: null }])
    expect(printDraft(removed).renamedTypes).toEqual({})
    expect(printDraft(retype('raid', 'arrest')(removed)).renamedTypes).toEqual({ raid: 'arrest' })
    expect(printDraft(retype('raid', null)(removed)).renamedTypes).toEqual({ raid: null })
    const made = addType('Search')(removed)
    expect(printDraft(retype('raid', nextKey(removed))(made)).renamedTypes).toEqual({ raid: 'search' })
  })

  test('moves options', () => {
    const codes = (draft: Draft) =>
      draft.fields.find(({ key }) => key === 'fate')?.options.map(({ key }) => key)
    const moved = moveOption('fate', 'unharmed', { key: 'killed', position: 'before' })(begun)
    expect(codes(moved)?.slice(0, 2)).toEqual(['unharmed', 'killed'])
    expect(
      codes(moveOption('fate', 'killed', { key: 'injured', position: 'after' })(begun))?.slice(0, 2),
    ).toEqual(['injured', 'killed'])
  })
})

describe('the outline', () => {
  const order = (draft: Draft) => outlineOf(draft).map(({ key }) => key)
  const sectionOf = (draft: Draft, key: string) => draft.fields.find((field) => field.key === key)?.section

  test('lets a field go behind another, in whatever section that stands', () => {
    const moved = moveInOutline('date', { key: 'fate', position: 'after' })(begun)
    expect(sectionOf(moved, 'date')).toBe('person')
    expect(order(moved)[order(moved).indexOf('fate') + 1]).toBe('date')
  })

  test('lets a field go to the head of a section, or to the end of the one above', () => {
    const first = moveInOutline('date', { key: sectionKey('who'), position: 'after' })(begun)
    expect(order(first)[order(first).indexOf(sectionKey('who')) + 1]).toBe('date')
    const last = moveInOutline('fate', { key: sectionKey('who'), position: 'before' })(begun)
    expect(order(last)[order(last).indexOf(sectionKey('who')) - 1]).toBe('fate')
    expect(sectionOf(last, 'fate')).toBe('when-and-where')
  })

  test('moves a section with its fields', () => {
    const moved = moveInOutline(sectionKey('person'), { key: sectionKey('who'), position: 'before' })(begun)
    expect(moved.sections.map(({ id }) => id).slice(0, 3)).toEqual(['when-and-where', 'person', 'who'])
    expect(order(moved).indexOf('fate')).toBeLessThan(order(moved).indexOf('initiator'))
  })

  test('takes steps, over the name of a section too, and back', () => {
    const rows = order(begun)
    const first = rows[rows.indexOf(sectionKey('who')) + 1] as string
    const up = stepInOutline(first, -1)(begun)
    expect(sectionOf(up, first)).toBe('when-and-where')
    expect(order(stepInOutline(first, 1)(up))).toEqual(rows)
    expect(stepInOutline(rows[1] as string, -1)(begun)).toBe(begun)
  })

  test('loses and doubles nothing, wherever anything is moved', () => {
    const rows = order(addSection('Empty')(begun))
    const move = fc.record({
      key: fc.nat(rows.length - 1),
      onto: fc.nat(rows.length - 1),
      after: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 8 }), (moves) => {
        const moved = moves.reduce(
          (draft, { key, onto, after }) =>
            moveInOutline(rows[key] as string, {
              key: rows[onto] as string,
              position: after ? 'after' : 'before',
            })(draft),
          addSection('Empty')(begun),
        )
        expect(order(moved).toSorted()).toEqual(rows.toSorted())
        expect(fieldsIn(moved)).toEqual(
          outlineOf(moved).flatMap((row) => (row.what === 'field' ? [row.key] : [])),
        )
      }),
    )
  })
})

describe('a draft out of a file', () => {
  test('is the change that leads there, renames included', () => {
    const content = contentOf(codebook)
    const fields = content.fields.map((field) => ({
      ...field,
      id: field.id === 'killed' ? 'dead' : field.id,
    }))
    const mended = fields.map((field) => ({
      ...field,
      sums: field.sums.map((id) => (id === 'killed' ? 'dead' : id)),
      appliesTo: { ...field.appliesTo, types: field.appliesTo.types.filter((type) => type !== 'raid') },
    }))
    const renames = { renamedFields: { killed: 'dead' }, renamedTypes: { raid: 'arrest' } }
    const types = content.types.filter(({ code }) => code !== 'raid')
    const draft = draftFromFile(codebook, {
      content: { ...content, types, fields: mended },
      templates: [],
      renames,
    })
    expect(printDraft(draft)).toMatchObject({ types, fields: mended, ...renames })
  })

  test('takes what bears an unknown id for new', () => {
    const content = contentOf(codebook)
    const fields = content.fields.map((field) => ({
      ...field,
      id: field.id === 'seized' ? 'haul' : field.id,
    }))
    const draft = draftFromFile(codebook, { content: { ...content, fields }, templates: [], renames: {} })
    expect(draft.fields.find(({ key }) => key === 'haul')?.was).toBeNull()
    expect(printDraft(draft).renamedFields).toEqual({})
  })
})

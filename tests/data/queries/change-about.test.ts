import { expect, test } from 'vitest'
import { invertEdits } from '../../../data/changes/edit.ts'
import { codebookOf } from '../../../data/edits/existing.ts'
import { changeAbout } from '../../../data/queries/change-about.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'

/** The latest change as a line of the history has it: "SY-2025-0001 · Killed", and how many more. */
function last(day: Day, way: 'made' | 'taken back' = 'made'): (string | number)[] {
  const edits = day.changes.at(-1) ?? []
  const labels = new Map(codebookOf(day.records).fields.map(({ id, label }) => [id, label]))
  const { things, more } = changeAbout(
    way === 'made' ? edits : invertEdits(edits),
    (id) => day.records.get(id),
    (field) => labels.get(field) ?? field,
  )
  const said = things.map(({ label, field }) => [label ?? '?', field].filter(Boolean).join(' · '))
  return more > 0 ? [...said, more] : said
}

const text = 'At least 13 people were killed in Dar Selim.'

test('claims, passages and decisions are told by the incident and its field', () => {
  const day = workbook()
  const source = day.source(text, { title: 'Wire of the day' })
  expect(last(day)).toEqual(['Wire of the day'])
  const raid = day.incident()
  expect(last(day)).toEqual(['SY-2025-0001'])
  const claim = day.attach(source, 'At least 13 people', raid, 'killed', '13')
  expect(last(day)).toEqual(['SY-2025-0001 · Killed'])
  day.cite(source, text, claim)
  day.edit('set-claim', { id: claim, value: '14' })
  expect(last(day)).toEqual(['SY-2025-0001 · Killed'])
  day.decide(raid, 'killed', 'only')
  expect(last(day)).toEqual(['SY-2025-0001 · Killed'])
})

test('a passage of its own is told by its source; beside a claim the source is not told', () => {
  const day = workbook()
  const source = day.source(text, { title: 'Wire of the day' })
  day.excerpt(source, 'Dar Selim')
  expect(last(day)).toEqual(['Wire of the day'])
  day.attach(source, 'in Dar Selim', day.incident(), 'place', 'Dar Selim')
  expect(last(day)).toEqual(['SY-2025-0001 · Place', 'Dar Selim'])
})

test('what is removed with all that rests on it is told out of the change itself', () => {
  const day = workbook()
  const source = day.source(text)
  const raid = day.incident()
  day.attach(source, 'At least 13 people', raid, 'killed', '13')
  day.edit('remove', { id: raid, with: true })
  expect(last(day)).toEqual(['SY-2025-0001'])
  expect(last(day, 'taken back')).toEqual(['SY-2025-0001'])
})

test('people, relations and actors; of many the first two are named', () => {
  const day = workbook()
  const [one, other] = [day.incident(), day.incident()]
  day.edit('add-participation', { incident: one, description: 'two sons', role: 'victim' })
  expect(last(day)).toEqual(['SY-2025-0001'])
  day.edit('relate', { from: one, type: 'part of', to: other })
  expect(last(day)).toEqual(['SY-2025-0001'])
  const [near, far] = [day.place('Qarn'), day.place('Karn')]
  day.claim(one, 'place', { place: far })
  day.edit('merge', { into: near, from: far })
  expect(last(day).slice(0, 2)).toEqual(expect.arrayContaining(['Qarn', 'Karn']))
  day.editTogether(
    ['a', 'b', 'c', 'd'].map((title) => ({ edit: 'add-source', argument: { title, texts: [] } })),
  )
  expect(last(day)).toEqual(['a', 'b', 2])
})

test('what nothing knows any more is told as gone', () => {
  const day = workbook()
  const claim = day.claim(day.incident(), 'killed', '13')
  day.edit('set-claim', { id: claim, value: '14' })
  const edits = day.changes.at(-1) ?? []
  expect(
    changeAbout(
      edits,
      () => undefined,
      (field) => field,
    ).things,
  ).toEqual([{ label: null, field: null }])
})

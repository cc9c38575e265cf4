import { expect, test } from 'vitest'
import { mergePreview } from '../../../data/queries/merge-preview.ts'
import { workbook } from '../in-memory-workbook.ts'

test('a name is shared where both bear it as a name of the same kind, as the merge has it', () => {
  const day = workbook()
  const nameOf = (kind: string) => [
    { text: 'Sami Darwish', kind: 'full name' },
    { text: 'Abu Rih', kind },
  ]
  const into = day.actor(...nameOf('kunya'))
  const from = day.actor(...nameOf('nickname'))
  const preview = mergePreview(day.records, into, from)
  expect(preview?.from.names.map(({ text, shared }) => [text, shared])).toEqual([
    ['Sami Darwish', true],
    ['Abu Rih', false],
  ])
  day.edit('merge', { into, from })
  expect(day.records.get(into)?.names.map(({ text, kind }) => [text, kind])).toEqual([
    ['Sami Darwish', 'full name'],
    ['Abu Rih', 'kunya'],
    ['Abu Rih', 'nickname'],
  ])
})

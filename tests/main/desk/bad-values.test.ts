import { expect, test } from 'vitest'
import { recordKinds } from '../../../data/records/record-id.ts'
import { badValues, type Ids } from './bad-value-cases.ts'
import { deskForTest, type TestDesk } from './desk-for-test.ts'

/** A workbook in which the raid is part of the other incident, the cell of the front, the town in the district. */
async function codedDesk(): Promise<{ it: TestDesk; ids: Ids }> {
  const it = await deskForTest()
  const file = it.write('report.txt', 'Three were killed in Tell Hamra on 4 March 2025.')
  const { lines } = await it.ask('import', { files: [{ path: file }] })
  const [line] = lines
  const source = line && 'id' in line ? line.id : ''
  const made = await it.ask('edit', {
    edits: [
      { edit: 'add-incident', argument: { title: 'A raid', type: 'raid' }, as: 'raid' },
      { edit: 'add-incident', argument: { title: 'A campaign' }, as: 'other' },
      { edit: 'add-incident', argument: { title: 'A year' }, as: 'third' },
      { edit: 'add-actor', argument: { names: ['A cell'] }, as: 'cell' },
      { edit: 'add-actor', argument: { names: ['The Front'] }, as: 'front' },
      { edit: 'add-actor', argument: { names: ['The Army'] }, as: 'army' },
      { edit: 'add-place', argument: { names: ['District'] }, as: 'district' },
      { edit: 'add-place', argument: { names: ['Town'], parents: ['$district'] }, as: 'town' },
      { edit: 'relate', argument: { from: '$raid', type: 'part of', to: '$other' } },
      { edit: 'relate', argument: { from: '$other', type: 'part of', to: '$third' } },
      { edit: 'relate', argument: { from: '$cell', type: 'member of', to: '$front' } },
      { edit: 'relate', argument: { from: '$front', type: 'part of', to: '$army' } },
      {
        edit: 'attach',
        argument: { source, quote: 'Three were killed', subject: '$raid', field: 'killed', value: '3' },
        as: 'killed',
      },
    ],
  })
  const [raid, other, third, cell, front, army, district, town, , , , , killed] = made.ids.map(String)
  const [citation] = [...it.desk.store.records.ofKind('citation')].map(({ id }) => id)
  return {
    it,
    ids: { raid, other, third, killed, citation, source, cell, front, army, town, district } as Ids,
  }
}

test('bad values sent by edit get one clear sentence each, and nothing changes', async () => {
  const { it, ids } = await codedDesk()
  const state = () => {
    const { records, number } = it.desk.store
    return JSON.stringify([number, recordKinds.map((kind) => [...records.ofKind(kind)])])
  }
  const before = state()
  for (const [what, edit, argument, sentence] of badValues) {
    const edits = [
      { edit: 'add-incident', argument: { title: 'Beside it' } },
      { edit, argument: argument(ids) },
    ]
    const refusal = await it.refused('edit', { edits }).catch((error: Error) => {
      throw new Error(`${what} (${edit}): ${error.message}`)
    })
    expect(refusal.sentence, `${what} (${edit})`).toMatch(sentence)
    expect(refusal.sentence, what).toMatch(/^[^\n]{10,800}[.]$/)
    expect(refusal.code, what).not.toMatch(/^(fault|system)$/)
    expect(state() === before, `${what} (${edit}) changed something`).toBe(true)
  }
})

test('the words of a source may hold such controls, and are kept to the letter', async () => {
  const it = await deskForTest()
  const file = it.write('report.txt', '\u202bقتل ثلاثة\u202c في الغارة')
  const { lines } = await it.ask('import', { files: [{ path: file }] })
  const source = lines[0] && 'id' in lines[0] ? lines[0].id : ''
  const quote = '\u202bقتل ثلاثة\u202c'
  const value = { min: 3, max: 3, words: quote }
  await it.ask('edit', {
    edits: [
      { edit: 'add-incident', argument: { title: 'A raid' }, as: 'raid' },
      {
        edit: 'attach',
        argument: { source, quote, subject: '$raid', field: 'killed', value, wording: quote },
      },
    ],
  })
  expect([...it.desk.store.records.ofKind('excerpt')]).toMatchObject([{ quote }])
})

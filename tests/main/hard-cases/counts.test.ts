import { expect, test } from 'vitest'
import { h4, h5, h15 } from '../../hard-cases/counts.ts'
import { codedCase, rowWith } from './coded-case.ts'

test('H4: parts that make up the whole raise no problem', async () => {
  const it = await codedCase(h4)
  expect(await it.table('incidents')).toMatchObject([
    {
      cell_size: '12',
      killed: '7',
      injured: '2',
      detained: '3',
      escaped: '0',
      cell_size_certainty: 'stated',
    },
  ])
  expect(await it.problems('cell')).not.toContain('sum-does-not-add-up')
})

test('H4: parts that do not add up are taken as they are said, and are a problem that can be seen', async () => {
  const it = await codedCase(h4)
  const killed = (await it.table('claims')).find(({ field }) => field === 'killed')?.claim
  await it.ask('edit', { edits: [{ edit: 'set-claim', argument: { id: killed, value: 5 } }] })
  expect(await it.problems('cell')).toContain('sum-does-not-add-up')
  expect(await it.table('incidents')).toMatchObject([{ cell_size: '12', killed: '5' }])
})

test('H5: a whole breakdown and an open one are told apart; a minimum has no maximum', async () => {
  const it = await codedCase(h5)
  const claims = await it.table('claims')
  expect(rowWith(claims, { field: 'killed_civilians' })).toMatchObject({
    ...{ value: '9', low: '9', high: '9' },
    detail: 'parts: sex-and-age men 4, sex-and-age women 3, sex-and-age children 2; parts are: all',
  })
  expect(rowWith(claims, { field: 'killed' })).toMatchObject({
    ...{ value: 'at least 16', low: '16', high: '' },
    detail: 'parts: sex-and-age children 7, sex-and-age women 5; parts are: some',
  })
  expect(await it.table('incidents')).toMatchObject([
    { killed_civilians: '9', killed_civilians_low: '9', killed_civilians_high: '9' },
    { killed: 'at least 16', killed_low: '16', killed_high: '' },
  ])
  for (const incident of ['whole-toll', 'open-toll']) {
    expect(await it.problems(incident)).not.toContain('parts-do-not-add-up')
  }
})

test('H5: both are read out of the words as they were coded', async () => {
  const it = await codedCase(h5)
  for (const [incident, field] of [
    ['whole-toll', 'killed_civilians'],
    ['open-toll', 'killed'],
  ] as const) {
    const coded = h5.edits.find(({ argument }) => argument.field === field)?.argument
    const { value } = await it.offered('toll-report', String(coded?.quote), incident, field)
    expect(value).toEqual(coded?.value)
  }
})

test('H5: a whole breakdown that does not make up its total is a problem', async () => {
  const it = await codedCase(h5)
  const { claim = '' } = rowWith(await it.table('claims'), { field: 'killed_civilians' })
  const parts = [{ axis: 'sex-and-age', category: 'men', count: 3 }]
  const value = { min: 7, max: 7, parts, complete: true }
  await it.ask('edit', { edits: [{ edit: 'set-claim', argument: { id: claim, value } }] })
  expect(await it.problems('whole-toll')).toContain('parts-do-not-add-up')
})

test('H15: a stated total has a file of its own, its scope, period and speaker, and is never summed', async () => {
  const it = await codedCase(h15)
  expect(await it.table('aggregates')).toMatchObject([
    {
      ...{ kind: 'aggregate', incidents_counted: '47', detained: '212', killed: '31' },
      ...{ scopeActors: 'Raya Union', scopeTypes: 'raid; arrest', period: '2017/2021' },
      ...{ periodEarliest: '2017-01-01', periodLatest: '2021-12-31' },
    },
  ])
  const incidents = await it.table('incidents')
  expect(incidents.map(({ title, detained }) => [title, detained])).toEqual([
    ['Arrests in Qasr Laymun', '6'],
    ['Raid in Ayn Dubb', '4'],
  ])
  expect(rowWith(await it.table('citations'), { field: 'incidents_counted' })).toMatchObject({
    speaker: 'Mira Halloun',
    via: 'Institute for Plain Studies',
    quote: '47 operations',
  })
})

test('H15: it stands beside the incidents that the workbook holds for its scope and period', async () => {
  const it = await codedCase(h15)
  const view = await it.ask('aggregate', { id: it.id('total') })
  expect(view.incidents.map(({ title }) => title)).toEqual(['Arrests in Qasr Laymun', 'Raid in Ayn Dubb'])
  expect(view.counted).toMatchObject({ low: 47, high: 47 })
  expect(view.counts.find(({ field }) => field === 'detained')).toMatchObject({
    stated: { low: 212, high: 212 },
    held: { low: 10, high: 10, without: 0 },
  })
})

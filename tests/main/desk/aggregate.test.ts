import { expect, test } from 'vitest'
import type { RecordId } from '../../../data/records/record-id.ts'
import { deskForTest } from './desk-for-test.ts'

type IncidentId = RecordId<'incident'>

async function month() {
  const it = await deskForTest()
  const edit = async (verb: string, argument: Record<string, unknown>) =>
    (await it.ask('edit', { edits: [{ edit: verb, argument }] })).ids[0]
  const incident = async (code: string, killed: string | null, date: string | null = '2025-03-04') => {
    const id = (await edit('add-incident', { title: code, code, type: 'raid' })) as IncidentId
    if (date) await edit('add-claim', { subject: id, field: 'date', value: date })
    if (killed) await edit('add-claim', { subject: id, field: 'killed', value: killed })
    return id
  }
  const aggregate = (await edit('add-incident', {
    ...{ title: 'March', kind: 'aggregate', period: { edtf: '2025-03' } },
    scope: { actors: [], places: [], types: ['raid'] },
  })) as IncidentId
  const state = (field: string, value: string) => edit('add-claim', { subject: aggregate, field, value })
  const view = () => it.ask('aggregate', { id: aggregate })
  return { it, edit, incident, state, view, aggregate }
}

test('what is the same counts once in every sum, with what either says', async () => {
  const { it, edit, incident, state, view, aggregate } = await month()
  await state('killed', '20')
  await state('incidents_counted', '3')
  const [one, other] = [await incident('T-1', '4'), await incident('T-2', '4')]
  const silent = await incident('T-3', null)
  const rules = async () =>
    (await it.ask('problems', { about: aggregate, offset: 0, limit: 9 })).rows.map(({ rule }) => rule)
  expect((await view()).counts).toMatchObject([
    { field: 'killed', held: { low: 8, high: null, without: 1 }, missing: { low: 0, high: 12 } },
  ])
  expect((await view()).missing).toEqual({ low: 0, high: 0 })
  expect(await rules()).not.toContain('aggregate-exceeds')
  await edit('relate', { from: other, type: 'same as', to: one })
  const once = await view()
  expect(once.incidents.map(({ code }) => code)).toEqual(['T-1', 'T-3'])
  expect(once.counts).toMatchObject([
    { held: { low: 4, high: null, without: 1 }, missing: { low: 0, high: 16 } },
  ])
  expect(once.missing).toEqual({ low: 1, high: 1 })
  expect(await rules()).toContain('aggregate-exceeds')
  await edit('relate', { from: silent, type: 'same as', to: await incident('T-4', '5') })
  expect((await view()).counts).toMatchObject([{ held: { low: 9, high: 9, without: 0 } }])
})

test('what is missing is as open as what is stated and what is on record', async () => {
  const { edit, incident, state, view } = await month()
  const stated = (await state('killed', 'at least 20')) as RecordId<'claim'>
  await incident('T-1', 'at least 4')
  expect((await view()).counts).toMatchObject([
    { stated: { low: 20, high: null }, held: { low: 4, high: null }, missing: { low: 0, high: null } },
  ])
  await edit('set-claim', { id: stated, value: '10-12' })
  expect((await view()).counts).toMatchObject([{ missing: { low: 0, high: 8 } }])
  await edit('set-claim', { id: stated, value: '3' })
  expect((await view()).counts).toMatchObject([{ missing: { low: -1, high: -1 } }])
  expect((await view()).missing).toBeNull()
})

test('"at most" is a number, and an incident of which none is known leaves open how many are missing', async () => {
  const { incident, state, view } = await month()
  await state('killed', '40')
  expect((await view()).counts).toMatchObject([
    { held: { low: 0, high: 0, without: 0 }, missing: { low: 40, high: 40 } },
  ])
  await incident('T-1', '10')
  await incident('T-2', 'at most 5')
  expect((await view()).counts).toMatchObject([
    { held: { low: 10, high: 15, without: 0 }, missing: { low: 25, high: 30 } },
  ])
  await incident('T-3', 'dozens')
  expect((await view()).counts).toMatchObject([
    { held: { low: 10, high: null, without: 1 }, missing: { low: 0, high: 30 } },
  ])
})

test('incidents of its scope without a date are told, since nobody can say that they are in its period', async () => {
  const { incident, view } = await month()
  await incident('T-1', '4', null)
  await incident('T-2', '4', '2025-04-01')
  expect(await view()).toMatchObject({ undated: 1, incidents: [] })
})

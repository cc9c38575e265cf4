import { expect, test } from 'vitest'
import { h9, h10, h11 } from '../../hard-cases/names-and-places.ts'
import { codedCase, rowWith } from './coded-case.ts'

test('H9: one man, five names of their kinds, each with the passage that uses it', async () => {
  const it = await codedCase(h9)
  const names = (await it.table('names')).filter(({ record }) => record === it.id('qandil'))
  expect(names.map(({ name, kind, language, quote }) => [name, kind, language, quote])).toEqual([
    ['يوسف بن علي قنديل', 'full name', 'ar', 'يوسف بن علي قنديل'],
    ['أبو الليث الحصني', 'nom de guerre', 'ar', 'المعروف باسم أبي الليث الحصني'],
    ['أبو سيف', 'kunya', 'ar', 'يُكنّى كذلك بأبي سيف'],
    ['الطحّان', 'nickname', 'ar', 'ويلقّبه رفاقه بـ«الطحّان»'],
    ['Youssef Kandil', 'spelling', 'en', 'Youssef Kandil'],
  ])
  expect(new Set(names.map(({ source }) => source))).toEqual(new Set([it.id('portrait')]))
  expect(await it.table('actors')).toMatchObject([
    { kind: 'person', nameKinds: 'full name; nom de guerre; kunya; nickname; spelling' },
  ])
})

test.each(['أبو سيف', 'الطحّان', 'YOUSSEF KANDIL'])('H9: %s is found as the same man', async (name) => {
  const it = await codedCase(h9)
  const argument = { subject: it.id('killing'), field: 'target', value: name }
  await it.ask('edit', { edits: [{ edit: 'add-claim', argument }] })
  expect(await it.table('actors')).toHaveLength(1)
})

test('H10: an acronym and a spelling are the same body; what came after it is another, since a date', async () => {
  const it = await codedCase(h10)
  expect(rowWith(await it.table('actors'), { name: 'Ghaym Movement' })).toMatchObject({
    names: 'Ghaym Movement; GM; Ghaim',
    nameKinds: 'full name; acronym; spelling',
  })
  const relations = await it.table('relations')
  expect(relations).toMatchObject([
    {
      ...{ kind: 'actor', fromLabel: 'Guard Service', type: 'succeeded by', toLabel: 'Guard Administration' },
      ...{ link_date: '2024-03', link_date_earliest: '2024-03-01', link_holds: 'yes' },
    },
    {
      ...{ kind: 'actor', fromLabel: 'Raya Front', type: 'succeeded by', toLabel: 'Raya Union' },
      ...{
        link_date: '2012-05/..',
        link_date_earliest: '2012-05-01',
        link_date_latest: '',
        link_holds: 'yes',
      },
    },
  ])
  const citations = (await it.table('citations')).filter(({ field }) => field === 'link_holds')
  expect(citations.map(({ quote }) => quote)).toEqual([
    'recently turned into the Guard Administration',
    'The Raya Front, which has been the Raya Union',
  ])
})

test('H11: one place has its names; a place is near, in an area or on a farm, never more exact than that', async () => {
  const it = await codedCase(h11)
  const names = (await it.table('names')).filter(({ record }) => record === it.id('marj-tin'))
  expect(names.map(({ name, kind, language, quote }) => [name, kind, language, quote])).toEqual([
    ['Marj Tin', 'official', 'en', 'Both had set out from Marj Tin'],
    ['مرج التين', 'official', 'ar', 'مدينة مرج التين'],
    ['Marj al-Teen', 'spelling', 'en', 'Marj al-Teen'],
  ])
  expect(rowWith(await it.table('places'), { name: 'Marj Tin' })).toMatchObject({
    ...{ level: 'town', parentNames: 'Jabal Tin', latitude: '', longitude: '' },
  })
  const where = (await it.table('incidents')).map((row) => [
    row.place,
    row.place_relation,
    row.place_direction,
    row.place_precision,
  ])
  const claims = (await it.table('claims')).filter(({ field }) => field === 'place')
  expect(claims[1]).toMatchObject({ value: 'the southern countryside of Jabal Tin', precision: 'district' })
  expect(where).toEqual([
    ['near Tell Ramad', 'near', '', 'district'],
    ['Barrak', 'in', '', 'district'],
    ['a farm in Marj Tin', 'in', 'a farm in', 'town'],
  ])
})

test.each(['Marj Tin', 'marj al-teen', 'مرج التين'])('H11: %s is the same town', async (name) => {
  const it = await codedCase(h11)
  const argument = { subject: it.id('in-area'), field: 'place', value: name }
  await it.ask('edit', { edits: [{ edit: 'add-claim', argument }] })
  expect(await it.table('places')).toHaveLength(4)
})

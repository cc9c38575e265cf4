import { describe, expect, it, test } from 'vitest'
import { possibleCopies } from '../../../data/queries/possible-copies.ts'
import { possibleCopyProblem } from '../../../data/queries/possible-copy-problem.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { NearDuplicates } from '../../../data/text/near-duplicates.ts'
import { type Argument, type Day, workbook } from '../in-memory-workbook.ts'

const wire = `A house on the edge of Umm Rih was hit from the air shortly before dawn on Thursday, and residents pulled
at least nine people from under its walls, among them four children of one family. The head of the village council said
that two drones had been heard over the valley since midnight and that no fighter had been in the house for months. The
command of the northern sector said in the afternoon that it had struck a store of rockets and was looking into reports of
harm to others. Ambulances from two towns took the wounded to the clinic of Deir Nahr, which had no surgeon that night, and
three of them died on the road. A teacher who lives across the lane said that the first missile had hit the roof and the
second one those who came to help.`

const newLead = `DEIR NAHR (Valley Post) – The northern sector came under pressure on Friday to explain a strike that
killed a family, after the mayor of Deir Nahr asked for the flight records to be laid open.\n\n`

const ownReport = `Four children are among the dead of Thursday’s strike on Umm Rih. We walked through what is left of the
house with Salma, the aunt, who had been sleeping at a neighbour’s. She counted the schoolbooks in the yard. The army says
it had hit “a store of rockets”. Nobody in the village whom we asked has seen a rocket there, and the only metal in the
rubble that we found was a bicycle, two beds and the fins of the missile itself. Neighbours speak of nine or ten dead. The
clinic in Deir Nahr lists eleven names, three of them without an age, and its doctor says that the list is not closed yet
because some families buried their dead without coming by. The flight was heard since midnight, said everyone.`

const arabic = `قال سكان من بلدة أم الريح إن طائرة مسيّرة استهدفت منزلاً على أطراف البلدة قبيل فجر الخميس، وإن تسعة أشخاص على
الأقل انتُشلوا من تحت الأنقاض، بينهم أربعة أطفال من عائلة واحدة. وقال رئيس المجلس المحلي إن طائرتين حلّقتا فوق الوادي منذ
منتصف الليل وإن أحداً من المقاتلين لم يكن في المنزل منذ شهور. وأعلنت قيادة القطاع الشمالي بعد الظهر أنها أصابت مستودعاً
للصواريخ وأنها تنظر في أنباء عن أذى لحق بغيره.`

const arabicReset = arabic
  .replaceAll('أ', 'ا')
  .replaceAll('ة', 'ه')
  .replace(/[\u064b-\u0652]/g, '')
  .replace('قال سكان من', 'وكالات – قال سكان من')

function copiesOf(day: Day, id: RecordId<'source'>) {
  const index = new NearDuplicates()
  for (const source of day.all('source')) {
    const newest = source.texts.at(-1)
    if (newest) index.put(source.id, day.context.textOf(newest.sha256))
  }
  const textOf = (source: { texts: { sha256: string }[] }) =>
    day.texts.get(source.texts.at(-1)?.sha256 ?? '') ?? null
  return possibleCopies(day.records, index, textOf, id)
}

function two(first: [string, Argument], second: [string, Argument]) {
  const day = workbook()
  return { day, one: day.source(...first), other: day.source(...second) }
}

describe('a copy of one wire story is offered', () => {
  it('with its share, also from the side of the original', () => {
    const { day, one, other } = two(
      [wire, { published: '2025-03-06' }],
      [newLead + wire, { published: '2025-03-07' }],
    )
    const [offer, ...rest] = copiesOf(day, other)
    expect(rest).toEqual([])
    expect(offer).toMatchObject({ copy: other, original: one })
    expect(offer?.score).toBeGreaterThan(0.7)
    expect(offer?.score).toBeLessThan(0.95)
    expect(copiesOf(day, one)).toEqual([offer])
  })

  it('set anew: other lines, capitals and dashes, a paragraph left out', () => {
    const reset = wire
      .replace(/\n/g, ' ')
      .replace(/Ambulances.*?road\. /, '')
      .toUpperCase()
    const { day, one, other } = two([wire, {}], [reset, {}])
    expect(copiesOf(day, other)).toEqual([{ copy: other, original: one, score: expect.any(Number) }])
  })

  it('in Arabic, whatever the spelling of its letters', () => {
    const { day, one, other } = two([arabic, {}], [arabicReset, {}])
    const [offer] = copiesOf(day, one)
    expect(offer).toMatchObject({ copy: other, original: one })
    expect(offer?.score).toBeGreaterThan(0.85)
  })

  it('the one that was published earlier is the original, though imported later', () => {
    const { day, one, other } = two(
      [newLead + wire, { published: '2025-03-07' }],
      [wire, { published: '2025-03-06' }],
    )
    expect(copiesOf(day, other)).toEqual([expect.objectContaining({ copy: one, original: other })])
  })

  it('a copy of a copy goes back to the first', () => {
    const day = workbook()
    const first = day.source(wire, { published: '2025-03-06' })
    const second = day.source(`${wire} More soon.`, { published: '2025-03-07', copyOf: first })
    const third = day.source(`${wire} More to follow.`, { published: '2025-03-08' })
    const offers = copiesOf(day, third)
    expect(new Set(offers.map(({ original }) => original))).toEqual(new Set([first]))
    expect(offers.some(({ copy }) => copy === second)).toBe(false)
  })
})

describe('none is offered', () => {
  it('for two reports of their own on one event', () => {
    const { day, other } = two([wire, {}], [ownReport, {}])
    expect(copiesOf(day, other)).toEqual([])
  })

  it('for a long report that quotes a short statement whole', () => {
    const statement = wire.split('The command')[0] ?? ''
    const { day, other } = two(
      [statement, { published: '2025-03-06' }],
      [`${ownReport}\n${statement}\n${arabic}\n${newLead}`, { published: '2025-03-07' }],
    )
    expect(copiesOf(day, other)).toEqual([])
  })

  it('for texts too short to tell, sources without text, tables', () => {
    const short = 'Nine people were killed at dawn in Umm Rih, the council said.'
    const { day, other } = two([short, {}], [short, {}])
    expect(copiesOf(day, other)).toEqual([])
    expect(copiesOf(day, day.edit<'source'>('add-source', { title: 'A book' }))).toEqual([])
    const table = two([wire, { kind: 'dataset' }], [wire, { kind: 'dataset' }])
    expect(copiesOf(table.day, table.other)).toEqual([])
  })

  it('once it is taken or dismissed', () => {
    const taken = two([wire, {}], [newLead + wire, {}])
    taken.day.edit('set-source', { id: taken.other, copyOf: taken.one })
    expect(copiesOf(taken.day, taken.other)).toEqual([])
    const { day, one, other } = two([wire, {}], [newLead + wire, {}])
    day.edit('dismiss', { about: other, problem: possibleCopyProblem(one), reason: 'They share an author.' })
    expect(copiesOf(day, other)).toEqual([])
    expect(copiesOf(day, one)).toEqual([])
  })
})

test('an index follows what is put and dropped', () => {
  const index = new NearDuplicates()
  index.put('a', wire)
  index.put('b', newLead + wire)
  expect(index.near('a', 0.5).map(({ id }) => id)).toEqual(['b'])
  index.put('b', ownReport)
  expect(index.near('a', 0.5)).toEqual([])
  index.put('b', wire)
  index.drop('a')
  expect(index.near('b', 0.5)).toEqual([])
  expect(index.size).toBe(1)
})

import { describe, expect, test } from 'vitest'
import { authorities } from '../../../data/queries/authorities.ts'
import { search } from '../../../data/queries/search.ts'
import { type SourceListArgument, sourceList } from '../../../data/queries/source-list.ts'
import { Refusal } from '../../../data/refusal.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'
import { storyText } from '../random-verbs.ts'

describe('search', () => {
  const found = (day: Day, query: string, limit = 10) =>
    search(day.records, query, limit, (sha256) => day.texts.get(sha256) ?? '')

  test('finds titles and names before quotes before texts, with what stands around', () => {
    const day = workbook()
    const source = day.source(storyText, { title: 'A paper' })
    const incident = day.incident('Raid near Atmah', { notes: 'Compare the strike.' })
    const place = day.place('Atmah')
    const excerpt = day.excerpt(source, 'near Atmah')
    expect(found(day, 'atmah').map(({ id, score }) => [id, score])).toEqual([
      [incident, 3],
      [place, 3],
      [excerpt, 2],
      [source, 1],
    ])
    const [hit] = found(day, 'a resident counted')
    expect(hit).toMatchObject({ id: source, kind: 'source', title: 'A paper' })
    expect(hit?.snippet).toContain('a resident counted at least ten bodies')
    expect(hit?.snippet).toMatch(/…$/)
    expect(found(day, 'SY-2025-0001')[0]?.id).toBe(incident)
    expect(found(day, 'the strike')[0]?.id).toBe(incident)
    expect(found(day, 'atmah', 2)).toHaveLength(2)
    expect(found(day, '  ')).toEqual([])
    expect(found(day, 'nowhere')).toEqual([])
  })

  test('passes over a text that cannot be read, and finds the source by its title all the same', () => {
    const day = workbook()
    const named = day.source(storyText, { title: 'The trader' })
    day.source(`${storyText} Once more.`, { title: 'Another' })
    const damaged = () => {
      throw new Refusal('damaged', 'It is not what it was.')
    }
    expect(search(day.records, 'trader', 10, damaged).map(({ id }) => id)).toEqual([named])
  })

  test('finds words wherever they stand in a long text', () => {
    for (const at of [0, 32_760, 32_767, 32_768, 34_800, 65_530, 70_000]) {
      const text = `${'x '.repeat(at / 2)}the ferryman rows ${'y '.repeat(2_000)}`
      const day = workbook()
      day.source(text, { title: 'Long' })
      const [hit] = found(day, 'the ferryman rows')
      expect(hit?.snippet).toContain('x the ferryman rows y'.slice(at === 0 ? 2 : 0))
      expect(hit?.score).toBe(1)
    }
  })

  test('lays Arabic spelling and accents aside', () => {
    const day = workbook()
    const source = day.source('قرب أطمة على الحدود', { title: null })
    expect(found(day, 'اطمه').map(({ id }) => id)).toEqual([source])
  })
})

describe('authorities', () => {
  test('are found by any name: whole names, then beginnings, then the rest, ties by name', () => {
    const day = workbook()
    const [state, front, other, arabic] = [
      day.actor('Islamic State', { text: 'ISIS', kind: 'acronym' }),
      day.actor('Front of the Islamic State'),
      day.actor('Islamic State in Harim'),
      day.actor('أبو ماريا'),
    ]
    const ids = (text: string) => authorities(day.records, 'actor', text).map(({ id }) => id)
    expect(ids('islamic state')).toEqual([state, other, front])
    expect(ids('isis')).toEqual([state])
    expect(ids('ابو ماريا')).toEqual([arabic])
    expect(ids('')).toHaveLength(4)
    const twins = [day.actor('Harim Brigade'), day.actor('Harim Brigade')]
    expect(ids('Harim Brigade')).toEqual(twins)
  })
})

describe('the source list', () => {
  const list = (day: Day, more: Partial<SourceListArgument> = {}) =>
    sourceList(day.records, {
      ...{ filter: {}, sort: { by: 'added', direction: 'up' }, offset: 0, limit: 50 },
      ...more,
    } as SourceListArgument)

  test('filters, sorts and slices', () => {
    const day = workbook()
    const [b, a, none, again] = [
      day.source('1', { title: 'b', publisher: 'Monitor', published: '2025-09-30' }),
      day.source('2', { title: 'A', author: 'Noor', published: '2024' }),
      day.source('3', { title: null }),
      day.source('4', { title: 'B' }),
    ]
    const ids = (more: Partial<SourceListArgument>) => list(day, more).rows.map(({ id }) => id)
    expect(ids({})).toEqual([b, a, none, again])
    expect(ids({ sort: { by: 'title', direction: 'up' } })).toEqual([a, b, again, none])
    expect(ids({ sort: { by: 'published', direction: 'up' } }).slice(0, 2)).toEqual([a, b])
    expect(ids({ sort: { by: 'added', direction: 'down' } })).toEqual([again, none, a, b])
    expect(ids({ filter: { text: 'NOOR' } })).toEqual([a])
    expect(list(day, { offset: 1, limit: 2 })).toMatchObject({ total: 4, rows: [{ id: a }, { id: none }] })
    day.excerpt(b as never, '1')
    expect(list(day).rows[0]).toMatchObject({ excerpts: 1, length: 1, fileName: null, publisher: 'Monitor' })
  })
})

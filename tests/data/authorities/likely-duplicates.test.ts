import { describe, expect, test } from 'vitest'
import { duplicateProblem, likelyDuplicates } from '../../../data/authorities/likely-duplicates.ts'
import { workbook } from '../in-memory-workbook.ts'

describe('likely duplicates', () => {
  test('are found by any of their names, the surest first', () => {
    const day = workbook()
    const atmah = day.place('Atmah')
    const atmeh = day.edit<'place'>('add-place', { names: ['Atmeh', { text: 'أطمة', language: 'ar' }] })
    day.place('Sarmada')
    const found = likelyDuplicates(day.records, 'place')
    expect(found.map(({ ids }) => ids)).toEqual([[atmah, atmeh]])
    expect(found[0]?.score).toBeGreaterThan(0.7)
    expect(likelyDuplicates(day.records, 'actor')).toEqual([])
  })

  test('are never proposed again once told apart, from either side', () => {
    const day = workbook()
    const one = day.actor('Qahtani')
    const other = day.actor('al-Kahtani')
    expect(likelyDuplicates(day.records, 'actor')).toHaveLength(1)
    day.edit('dismiss', { about: other, problem: duplicateProblem(one), reason: 'Not the same' })
    expect(likelyDuplicates(day.records, 'actor')).toEqual([])
  })

  test('are not proposed where the two are related, or one lies in the other', () => {
    const day = workbook()
    const district = day.edit<'place'>('add-place', { names: ['Harim'], level: 'district' })
    day.edit('add-place', { names: ['Harem'], level: 'town', parents: [district] })
    const front = day.actor('Southern Front')
    const anew = day.actor('Southern Front')
    expect(likelyDuplicates(day.records, 'actor')).toHaveLength(1)
    day.edit('relate', { from: front, type: 'succeeded by', to: anew })
    expect(likelyDuplicates(day.records, 'actor')).toEqual([])
    expect(likelyDuplicates(day.records, 'place')).toEqual([])
  })

  test('a person is no group, and a kunya that many bear is nobody', () => {
    const day = workbook()
    day.edit('add-actor', { kind: 'person', names: ['Sahm'] })
    day.edit('add-actor', { kind: 'group', names: ['al-Sahm'] })
    expect(likelyDuplicates(day.records, 'actor')).toEqual([])
    const kunya = { text: 'Abu Hamza', kind: 'kunya' }
    day.actor('Khalid Dari', kunya)
    day.actor('Samir Fadl', kunya)
    expect(likelyDuplicates(day.records, 'actor')).toEqual([])
    day.actor(kunya)
    const found = likelyDuplicates(day.records, 'actor')
    expect(found.map(({ reason }) => reason)).toEqual(['kunya', 'kunya'])
  })

  test('2,000 actors are looked through in well under a second', () => {
    const day = workbook()
    const parts = ['Ab', 'Tar', 'Mun', 'Zah', 'Kar', 'Lub', 'Nas', 'Fad', 'Rim', 'Sal', 'Dib', 'Hum', 'Jar']
    for (let number = 0; number < 2_000; number += 1) {
      const part = (by: number) => parts[Math.floor(number / by) % parts.length]?.toLowerCase() ?? ''
      const name = `${part(1)}${part(13)}i ${part(169)}${part(7)}an`
      day.records.put({
        ...{ id: `actor:${number}`, kind: 'person', notes: null, merged: [] },
        names: [{ text: name, kind: 'full name', language: null, excerpt: null }],
      })
    }
    const started = performance.now()
    likelyDuplicates(day.records, 'actor')
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})

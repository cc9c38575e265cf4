import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AuthorityId } from '../../../data/authorities/bearer.ts'
import { DuplicateAuthorities } from '../../../data/authorities/duplicate-authorities.ts'
import { makeActor } from '../../../data/records/actor.ts'
import { RecordTable } from '../../../data/records/record-table.ts'

const texts = ['Qahtani', 'al-Kahtani', 'Qahtany', 'Southern Front', 'Southern Front', 'الجبهة الجنوبية']
const name = fc.record({
  text: fc.constantFrom(...texts, 'Abu Hamza'),
  kind: fc.constantFrom('full name', 'kunya', 'acronym' as const),
})
const step = fc.record({
  at: fc.nat(70),
  names: fc.array(name, { minLength: 1, maxLength: 2 }),
  gone: fc.nat(5).map((number) => number === 0),
})

/** Some bear one name from the start, so that crowds come and go. */
test('what changes leave is what looking at all names anew finds, crowds or not', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 0, max: 45 }), (steps, crowd) => {
      const records = new RecordTable()
      const put = (at: number, names: { text: string; kind: string }[]) => {
        const id: `actor:${string}` = `actor:${String(at).padStart(3, '0')}`
        const known = names.map((one) => ({ ...one, language: null, excerpt: null }))
        records.put(makeActor(id, { names: known as never }))
        return id
      }
      for (let at = 0; at < crowd; at += 1) put(at, [{ text: 'Qahtani', kind: 'full name' }])
      const kept = new DuplicateAuthorities(records, 'actor')
      for (const { at, names, gone } of steps) {
        const id = put(at, names)
        if (gone) records.drop(id)
        const before = pairs(kept)
        const touched = kept.put(id)
        const after = pairs(kept)
        for (const [key, pair] of [...before, ...after]) {
          if (before.get(key) === after.get(key)) continue
          expect(touched.has(key.split(' ')[0] as AuthorityId), `${key} ${pair}`).toBe(true)
        }
      }
      expect(pairs(kept)).toEqual(pairs(new DuplicateAuthorities(records, 'actor')))
    }),
    { numRuns: 60 },
  )
})

function pairs(kept: DuplicateAuthorities): Map<string, string> {
  return new Map(
    [...kept.all()]
      .map((pair) => [pair.ids.join(' '), JSON.stringify(pair)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

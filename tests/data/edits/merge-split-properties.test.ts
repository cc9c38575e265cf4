import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invertEdits } from '../../../data/changes/edit.ts'
import { Refusal } from '../../../data/refusal.ts'
import { workbook } from '../in-memory-workbook.ts'
import { steps, storyText, takeStep } from '../random-verbs.ts'

test.each(['actor', 'place'] as const)(
  'merge then split of any two of kind %s is identity, and so is the undo of each',
  (kind) => {
    let merged = 0
    fc.assert(
      fc.property(steps, fc.nat(50), fc.nat(50), fc.boolean(), (taken, a, b, equal) => {
        const day = workbook()
        const source = day.source(storyText, { title: 'Story' })
        const incidents = [
          day.incident('A raid', { type: 'raid' }),
          day.incident('Another', { type: 'raid' }),
        ]
        for (const name of ['Islamic State', 'ISIS', 'General Security']) day.actor(name)
        for (const name of ['Atmah', 'Idlib', 'Harim']) day.place(name)
        for (const incident of incidents) {
          day.attach(source, 'Eight militants', incident, 'initiator', 'ISIS', { speaker: 'Islamic State' })
          day.attach(source, 'near Atmah', incident, 'place', 'near Atmah')
        }
        for (const step of taken) takeStep(day, step)
        if (equal) {
          const kinds = kind === 'actor' ? ['kunya', 'nickname', 'other'] : ['former', 'spelling', 'other']
          for (const one of kinds) day.edit(`add-${kind}`, { names: ['Atmah', { text: 'ISIS', kind: one }] })
        }
        const ids = day.all(kind).map(({ id }) => id)
        const [into, from] = [ids[a % Math.max(1, ids.length)], ids[b % Math.max(1, ids.length)]]
        if (into === undefined || from === undefined || into === from) return
        const before = day.snapshot()
        try {
          day.edit('merge', { into, from })
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
          expect(day.snapshot()).toEqual(before)
          return
        }
        merged += 1
        expect(day.records.referrers(from)).toEqual([])
        const mergedAs = day.snapshot()
        day.records.apply(invertEdits(day.changes.at(-1) ?? []))
        expect(day.snapshot()).toEqual(before)
        day.edit('merge', { into, from })
        day.edit('split', { id: into, merged: from })
        expect(day.snapshot()).toEqual(before)
        day.records.apply(invertEdits(day.changes.at(-1) ?? []))
        expect(day.snapshot()).toEqual(mergedAs)
      }),
      { numRuns: 200 },
    )
    expect(merged).toBeGreaterThan(50)
  },
  30_000,
)

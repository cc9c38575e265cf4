import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChangeHeader, ChangeId } from '../../../data/changes/change.ts'
import { invertEdits } from '../../../data/changes/edit.ts'
import { reverseEdits, undoState } from '../../../data/changes/undo.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'
import { steps, takeStep } from '../random-verbs.ts'

function header(number: number, author: string, undoes?: ChangeId): ChangeHeader {
  return {
    id: `change:${number}`,
    parents: [`change:${number - 1}`],
    workbook: 'workbook:1',
    author,
    time: '2025-10-01T08:00:00.000Z',
    label: 'attach',
    bodyDigest: '',
    ...(undoes && { undoes }),
  }
}

describe('undoState', () => {
  test('is a pile done and a pile undone for each author, whatever the others do', () => {
    const act = fc.record({
      author: fc.constantFrom('Amal', 'Teo'),
      does: fc.constantFrom('change', 'undo', 'redo'),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const headers: ChangeHeader[] = []
        const piles = new Map(['Amal', 'Teo'].map((author) => [author, { done: [''], undone: [''] }]))
        /** The change that stands or falls with a header: the one it undoes or makes again, in the end. */
        const original = (one: ChangeHeader | null): string => {
          if (one === null) return ''
          const target = headers.find(({ id }) => id === one.undoes)
          return target ? original(target) : one.id
        }
        for (const { author, does } of acts) {
          const state = undoState(headers, author)
          const { done, undone } = piles.get(author) ?? { done: [''], undone: [''] }
          expect([original(state.undo), original(state.redo)]).toEqual([done.at(-1), undone.at(-1)])
          const number = headers.length + 1
          if (does === 'change') {
            headers.push(header(number, author))
            done.push(`change:${number}`)
            undone.splice(1)
          } else {
            const target = state[does]
            if (!target) continue
            headers.push(header(number, author, target.id))
            const [from, to] = does === 'undo' ? [done, undone] : [undone, done]
            to.push(from.pop() ?? '')
          }
        }
      }),
    )
  })

  test('has nothing to undo or redo at the beginning', () => {
    expect(undoState([], 'Amal')).toEqual({ undo: null, redo: null })
    expect(undoState([header(1, 'Teo')], 'Amal')).toEqual({ undo: null, redo: null })
    const first = { ...header(1, 'Amal'), label: 'new-workbook', parents: [] }
    expect(undoState([first], 'Amal')).toEqual({ undo: null, redo: null })
  })
})

describe('reverseEdits', () => {
  const last = (day: Day) => reverseEdits(day.records, day.changes.at(-1) ?? [])

  test('takes back any day of work, change by change, to the very records it began with', () => {
    fc.assert(
      fc.property(steps, (day_) => {
        const day = workbook()
        const before = day.snapshot()
        const states = [before]
        for (const step of day_) if (takeStep(day, step)) states.push(day.snapshot())
        for (const edits of day.changes.toReversed()) {
          expect(day.snapshot()).toEqual(states.pop())
          const reversed = reverseEdits(day.records, edits)
          if ('blockedBy' in reversed) throw new Error(`blocked by ${reversed.blockedBy}`)
          expect(reversed.edits()).toEqual(invertEdits(edits))
          day.records.apply(reversed.edits())
        }
        expect(day.snapshot()).toEqual(before)
      }),
      { numRuns: 100 },
    )
  }, 30_000)

  test('lets a change be taken back that made a record and pointed an older one to it', () => {
    const day = workbook()
    const incident = day.incident()
    const claim = day.claim(incident, 'place', 'Atmah')
    day.edit('set-claim', { id: claim, value: 'Harim' })
    const reversed = last(day)
    expect(reversed).not.toHaveProperty('blockedBy')
    if (!('blockedBy' in reversed)) day.records.apply(reversed.edits())
    expect(day.all('place').map(({ names }) => names[0]?.text)).toEqual(['Atmah'])
  })

  test('is blocked by a later change of the same field, and names it', () => {
    const day = workbook()
    const incident = day.incident('A raid')
    day.edit('set-incident', { id: incident, title: 'Two raids' })
    const [first] = day.changes.slice(-1)
    day.edit('set-incident', { id: incident, title: 'Three raids' })
    expect(reverseEdits(day.records, first ?? [])).toEqual({ blockedBy: incident, field: 'title' })
  })

  test('is not blocked by a later change of another field', () => {
    const day = workbook()
    const incident = day.incident('A raid')
    day.edit('set-incident', { id: incident, title: 'Two raids' })
    const [first] = day.changes.slice(-1)
    day.edit('set-incident', { id: incident, status: 'coded' })
    expect(reverseEdits(day.records, first ?? [])).not.toHaveProperty('blockedBy')
  })

  test('is blocked by what has come to rest on a record that would go', () => {
    const day = workbook()
    const incident = day.incident()
    const [first] = day.changes.slice(-1)
    const claim = day.claim(incident, 'killed', '8')
    expect(reverseEdits(day.records, first ?? [])).toEqual({ blockedBy: claim, field: null })
  })

  test('is blocked by the removal of what it would bring back or point to', () => {
    const day = workbook()
    const incident = day.incident()
    const claim = day.claim(incident, 'killed', '8')
    day.edit('remove', { id: claim })
    const removal = day.changes.at(-1) ?? []
    day.edit('remove', { id: incident })
    expect(reverseEdits(day.records, removal)).toEqual({ blockedBy: incident, field: null })
  })

  test('is blocked where a field would point to a record that is gone', () => {
    const day = workbook()
    const claim = day.claim(day.incident(), 'place', 'Atmah')
    const { place } = day.valueOf(claim) as { place: `place:${string}` }
    day.edit('set-claim', { id: claim, value: 'Harim' })
    const moved = day.changes.at(-1) ?? []
    day.edit('remove', { id: place })
    expect(reverseEdits(day.records, moved)).toEqual({ blockedBy: place, field: null })
  })

  test('is blocked when the record it changed is gone, or was made again', () => {
    const day = workbook()
    const incident = day.incident()
    day.edit('set-incident', { id: incident, title: 'Two raids' })
    const renamed = day.changes.at(-1) ?? []
    day.edit('remove', { id: incident })
    const removed = day.changes.at(-1) ?? []
    expect(reverseEdits(day.records, renamed)).toEqual({ blockedBy: incident, field: null })
    day.records.apply(invertEdits(removed))
    expect(reverseEdits(day.records, removed)).toEqual({ blockedBy: incident, field: null })
  })
})

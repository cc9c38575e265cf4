import { describe, expect, test } from 'vitest'
import { makeField } from '../../../data/codebook/make-field.ts'
import { agree } from '../../../data/evidence/agree.ts'
import type { FieldType } from '../../../data/records/codebook.ts'
import type { Value } from '../../../data/values/value.ts'
import { workbook } from '../in-memory-workbook.ts'

const field = (type: FieldType, tolerance: number | null = null) =>
  makeField({ id: 'x', section: 'harm', label: 'X', help: null, type, tolerance })

const day = workbook()
const idlib = day.place('Idlib')
const harim = day.place('Harim', idlib)
const atmah = day.place('Atmah', harim)
const aleppo = day.place('Aleppo')
const azaz = day.place('Azaz')
day.edit('relate', { from: azaz, type: 'in', to: aleppo })
const [isis, state, daesh, front] = ['ISIS', 'Islamic State', 'Daesh', 'the Front'].map((name) =>
  day.actor(name),
)
day.edit('relate', { from: isis, type: 'same as', to: state })
day.edit('relate', { from: daesh, type: 'same as', to: isis })
day.edit('relate', { from: front, type: 'allied with', to: isis })

const exactly = (number: number) => ({ min: number, max: number })
const date = (edtf: string) => ({ edtf })
const at = (place: unknown) => ({ place, relation: 'in' }) as Value
const by = (actor: unknown) => ({ actor }) as Value

describe('two values agree when both can be true', () => {
  test.each<[FieldType, Value, Value, boolean]>([
    ['count', exactly(8), exactly(8), true],
    ['count', exactly(8), exactly(9), false],
    ['count', { min: 13 }, exactly(13), true],
    ['count', { min: 13 }, exactly(12), false],
    ['count', { max: 5 }, exactly(0), true],
    ['count', { max: 5 }, { min: 6 }, false],
    ['count', { min: 5, max: 7 }, { min: 7, max: 9 }, true],
    ['count', { ...exactly(40), approximate: true }, exactly(48), true],
    ['count', { ...exactly(40), approximate: true }, exactly(49), false],
    ['count', { words: 'dozens' }, exactly(8), true],
    ['count', { unknown: true }, exactly(8), true],
    ['count', { oneOf: [exactly(8), exactly(10)] }, exactly(10), true],
    ['count', { oneOf: [exactly(8), exactly(10)] }, exactly(9), false],
    ['date', date('2025-09-28'), date('2025-09'), true],
    ['date', date('2025-09-28'), date('2025-10'), false],
    ['date', date('2020/..'), date('2025-10'), true],
    ['date', date('../2020'), date('2025-10'), false],
    ['place', at(atmah), at(atmah), true],
    ['place', at(atmah), at(idlib), true],
    ['place', at(idlib), at(atmah), true],
    ['place', at(azaz), at(aleppo), true],
    ['place', at(atmah), at(aleppo), false],
    ['actor', by(isis), by(isis), true],
    ['actor', by(state), by(daesh), true],
    ['actor', by(front), by(isis), false],
    ['one-of', 'home', 'home', true],
    ['one-of', 'home', 'farm', false],
    ['one-of', { oneOf: ['home', 'farm'] }, 'farm', true],
    ['text', 'A joint  raid', 'a joint raid', true],
    ['text', 'A joint raid', 'A raid', false],
    ['yes-no-unclear', 'yes', 'no', false],
    ['yes-no-unclear', 'yes', 'unclear', true],
    ['yes-no-unclear', 'unclear', 'no', true],
    ['list', ['rifles'], ['a car'], true],
    ['many-of', ['none'], ['ambush'], false],
    ['many-of', ['none'], ['none'], true],
  ])('%s: %j and %j: %s', (type, one, other, expected) => {
    expect(agree(day.records, field(type), one, other)).toBe(expected)
    expect(agree(day.records, field(type), other, one)).toBe(expected)
  })

  test('an approximate date is widened by the tolerance of the field, an exact one is not', () => {
    const week = field('date', 7)
    expect(agree(day.records, week, date('2025-09-28~'), date('2025-10-05'))).toBe(true)
    expect(agree(day.records, week, date('2025-09-28~'), date('2025-10-06'))).toBe(false)
    expect(agree(day.records, week, date('2025-09-28~'), date('2025-10-12~'))).toBe(true)
    expect(agree(day.records, week, date('2025-09-28'), date('2025-09-29'))).toBe(false)
    expect(agree(day.records, field('date'), date('2025-09-28~'), date('2025-09-29'))).toBe(false)
    const reckoned = { against: 'source:1', offset: '-P2M', approximate: true } as const
    expect(agree(day.records, week, { edtf: '2025-09-28', resolved: reckoned }, date('2025-10-05'))).toBe(
      true,
    )
  })

  test('places that lie in each other in a circle, as a workbook from elsewhere may hold, come to an end', () => {
    const round = workbook()
    const one = round.place('One')
    const other = round.place('Other', one)
    const third = round.place('Third')
    round.records.put({ id: 'relation:1', from: one, type: 'in', to: other, note: null })
    expect(agree(round.records, field('place'), at(one), at(third))).toBe(false)
  })
})

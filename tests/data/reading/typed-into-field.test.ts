import { describe, expect, test } from 'vitest'
import { readTyped } from '../../../data/reading/read-typed.ts'
import type { Value } from '../../../data/values/value.ts'

function typed(label: string, text: string): Value {
  const id = label.toLowerCase().replace(/[^a-z]+/g, '_')
  return readTyped({ id, label, type: 'count', options: [] }, text)
}

describe('a count typed into a field', () => {
  test.each([
    [
      'Killed',
      '13 injured',
      '"13 injured" counts the injured, not what “Killed” counts; write the number alone if it is the one.',
    ],
    ['Killed', '13 people injured', 'counts the injured'],
    ['Killed', '40 killed and wounded', 'counts casualties'],
    ['Injured', 'at least 5 dead', 'counts the killed'],
    ['Killed', '13 rifles', 'counts rifles'],
    ['Killed', '47 operations', 'counts operations'],
    ['Incidents counted', '20 killed', 'counts the killed'],
    ['Killed, civilians', '13 fighters', 'counts fighters'],
    ['Killed, women', '13 children', 'counts children'],
    ['Killed, women', '7 civilians: 3 men, 3 women and a child', 'counts all of them'],
    ['Killed', '13 جريحا', 'counts the injured'],
    ['Killed', '13 yaralı', 'counts the injured'],
    ['Yaralı', '13 ölü', 'counts the killed'],
  ])('%s: “%s” is refused with the reason', (label, text, sentence) => {
    expect(() => typed(label, text)).toThrow(sentence)
  })

  test.each([
    ['Killed', '13', { min: 13, max: 13 }],
    ['Killed', '13 killed', { min: 13, max: 13 }],
    ['Killed', 'at least 13 people', { min: 13 }],
    ['Killed, civilians', '13 civilians', { min: 13, max: 13 }],
    ['Killed, undetermined', '13 people', { min: 13, max: 13 }],
    ['Incidents counted', '47 operations', { min: 47, max: 47 }],
    ['Harm', '13 injured', { min: 13, max: 13 }],
    ['People targeted', '14 people', { min: 14, max: 14 }],
    ['Ölü', '13 ölü', { min: 13, max: 13 }],
  ])('%s: “%s” is what it says', (label, text, count) => {
    expect(typed(label, text)).toEqual(count)
  })
})

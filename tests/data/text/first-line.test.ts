import { expect, test } from 'vitest'
import { firstLine } from '../../../data/text/first-line.ts'

const long =
  'Residents of the lower valley said on Monday that the mill had been burnt down in the night before last'

test.each([
  ['Smoke was seen.\nThen it rained.', 'Smoke was seen.'],
  ['\n  ***\n \t قال شهود  إن\n', 'قال شهود إن'],
  [long, 'Residents of the lower valley said on Monday that the mill had been burnt down…'],
  ['a'.repeat(90), `${'a'.repeat(80)}…`],
  ['\u202Eturned', 'turned'],
  ['--- \n ***', null],
])('an untitled text is called by its first line: %j', (text, called) => {
  expect(firstLine(text)).toBe(called)
})

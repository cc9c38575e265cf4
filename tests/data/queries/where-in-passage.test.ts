import { expect, test } from 'vitest'
import { englishWords } from '../../../data/queries/display-value.ts'
import { passageReading } from '../../../data/queries/passage-readings.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'

const today = '2026-04-06'

/** What the place of a raid reads as in a passage of a text. */
function placeIn(day: Day, text: string, quote: string) {
  const incident = day.incident()
  const display = { records: day.records, locale: 'en-GB', words: englishWords }
  const passage = { quote, start: text.indexOf(quote), text }
  const reading = passageReading(display, incident, day.source(text), passage, today)
  const field = reading?.fields.find((one) => one.field.id === 'place' && one.subject === incident)
  return { value: field?.value, typed: field?.typed }
}

test.each([
  ['A patrol was hit near Qarn al-Hajar at dawn.', 'Qarn al-Hajar', 'near Qarn al-Hajar'],
  ['A patrol was hit near Qarn al-Hajar at dawn.', 'near Qarn al-Hajar', 'near Qarn al-Hajar'],
  ['Shells fell in the southern countryside of Sarin.', 'Sarin', 'southern countryside of Sarin'],
  ['A patrol was hit in Qarn al-Hajar at dawn.', 'Qarn al-Hajar', 'Qarn al-Hajar'],
  ['They came from near the mill. Qarn al-Hajar was quiet.', 'Qarn al-Hajar', 'Qarn al-Hajar'],
])('a place that is not on record is offered as the sentence says it: %s', (text, quote, typed) => {
  expect(placeIn(workbook(), text, quote)).toEqual({ value: null, typed })
})

test('a place on record is read with what stands right before its name, quoted or not', () => {
  const day = workbook()
  const place = day.place('Qarn al-Hajar')
  const near = 'A patrol was hit near Qarn al-Hajar at dawn.'
  expect(placeIn(day, near, 'Qarn al-Hajar').value).toEqual({ place, relation: 'near' })
  expect(placeIn(day, near, 'near Qarn al-Hajar').value).toEqual({ place, relation: 'near' })
  expect(placeIn(day, 'The market of Qarn al-Hajar was hit.', 'Qarn al-Hajar').value).toEqual({
    place,
    relation: 'in',
  })
})

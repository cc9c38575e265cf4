import { expect, test } from 'vitest'
import { englishWords } from '../../../data/queries/display-value.ts'
import { passageReading } from '../../../data/queries/passage-readings.ts'
import { workbook } from '../in-memory-workbook.ts'

test('a weekday counted from another date is offered beside the dates of the text, never from the publication', () => {
  const day = workbook()
  const [raid, release] = [day.incident('The raid'), day.incident('The release')]
  const text = 'The raid was on 10 March 2026. At dawn on the Friday after, two men were let go.'
  const source = day.source(text, { published: '2026-04-06' })
  const dated = day.attach(source, '10 March 2026', raid, 'date', '10 March 2026')
  const quote = 'on the Friday after'
  const reading = passageReading(
    { records: day.records, locale: 'en-GB', words: englishWords },
    release,
    source,
    { quote, start: text.indexOf(quote), text },
    '2026-04-20',
  )
  const date = reading?.fields.find(({ field, subject }) => field.id === 'date' && subject === release)
  expect([date?.value, date?.reason]).toEqual([null, 'needs-another-date'])
  expect(date?.candidates.map(({ value }) => value)).toEqual([
    {
      edtf: '2026-03-13',
      words: 'the Friday after',
      resolved: { against: dated, offset: '>W5', approximate: false },
    },
  ])
})

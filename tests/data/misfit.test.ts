import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { misfitReason } from '../../data/misfit/misfit-reason.ts'

const shape = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(['raid', 'arrest']).optional(),
  parts: z.array(z.strictObject({ count: z.int().min(0), sure: z.boolean().optional() })).optional(),
  who: z
    .union([z.string(), z.strictObject({ actor: z.string() })])
    .nullable()
    .optional(),
  point: z.tuple([z.number().min(-90), z.number()]).optional(),
})
const schema = shape.refine(({ name }) => name !== 'nobody', {
  path: ['name'],
  message: 'somebody must be named',
})

function reason(given: unknown): string {
  const parsed = schema.safeParse(given)
  if (parsed.success) throw new Error('it fits')
  return misfitReason(parsed.error, { given, schema, sample: { name: 'a raid' } })
}

describe('why something does not fit is said in plain words', () => {
  test.each<[unknown, string]>([
    [5, 'it takes an object with name, kind, parts, who and point, not 5'],
    [{}, '“name” is missing; it takes text, as "a raid"'],
    [{ name: '' }, '“name” takes text, as "a raid", and not an empty one, not ""'],
    [{ name: 'nobody' }, 'for “name” somebody must be named'],
    [{ name: 'x', kind: null }, '“kind” takes one of raid or arrest, not null'],
    [{ name: 'x', parts: 7 }, '“parts” takes a list in [ ], each entry an object with count and sure, not 7'],
    [
      { name: 'x', parts: [{ count: 1 }, { count: -2 }] },
      '“count” in entry 2 of “parts” takes a whole number, as 3, from 0 on, not -2',
    ],
    [
      { name: 'x', parts: [{ count: 1.5 }] },
      '“count” in entry 1 of “parts” takes a whole number, as 3, not 1.5',
    ],
    [{ name: 'x', parts: [{ count: Number.POSITIVE_INFINITY }] }, 'not a number past all bounds'],
    [
      { name: 'x', parts: [{ count: 1, suer: true }] },
      'there is no “suer” in entry 1 of “parts”; perhaps “sure” is meant',
    ],
    [{ name: 'x', who: 5 }, '“who” takes text in double quotes, or an object with actor, or null, not 5'],
    [{ name: 'x', who: { actor: 5 } }, '“actor” in “who” takes text in double quotes, not 5'],
    [{ name: 'x', who: { zzzz: 5 } }, 'there is no “zzzz” in “who”, which takes actor'],
    [{ name: 'x', point: [1, 'x'] }, 'entry 2 of “point” takes a number, as 3.5, not "x"'],
    [{ nmae: 'x' }, 'there is no “nmae”; perhaps “name” is meant'],
    [JSON.parse('{"constructor":1,"name":"x"}'), 'there is no “constructor”; it takes name, kind'],
  ])('%j', (given, sentence) => {
    expect(reason(given)).toContain(sentence)
    expect(reason(given)).not.toMatch(/invalid|expected|unrecognized|received|undefined/i)
  })

  test('what was given is cut short, and turns no reading direction', () => {
    expect(reason({ name: 'x', kind: 'y'.repeat(500) })).toMatch(/, not "y{59}…"$/)
    expect(reason({ name: 'x', kind: 'a\u202eb' })).toMatch(/, not "a\\u202eb"$/)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reverseEdits } from '../../../data/changes/undo.ts'
import { holds } from '../../../data/codebook/changing/convert-value.ts'
import { compareCodebooks } from '../../../data/codebook/compare-codebooks.ts'
import { type CodebookContent, contentOf } from '../../../data/codebook/content.ts'
import { codebookOf } from '../../../data/edits/existing.ts'
import { type Field, fieldTypes } from '../../../data/records/codebook.ts'
import { Refusal } from '../../../data/refusal.ts'
import { sameValue } from '../../../data/values/same-value.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'
import { type Step, steps, takeStep } from '../random-verbs.ts'

/** One thing that an analyst does to the codebook, chosen by numbers. */
const act = fc.record({ does: fc.nat(8), at: fc.nat(200), other: fc.nat(200) })
type Act = { does: number; at: number; other: number }
const acts = fc.array(act, { minLength: 1, maxLength: 6 })

/** The fields that random days code with, so that the changes meet values. */
const coded = ['killed', 'date', 'place', 'initiator', 'site', 'accusations']

function changed(content: CodebookContent, given: readonly Act[]) {
  const fields = content.fields.map((field) => ({ ...field, options: [...field.options] }))
  const renamedFields: Record<string, string> = {}
  const renamedOptions: Record<string, Record<string, string>> = {}
  for (const { does, at, other } of given) {
    const id = coded[at % coded.length] as string
    const index = fields.findIndex((field) => field.id === (renamedFields[id] ?? id))
    const field = fields[index]
    if (!field) continue
    const become = (rest: Partial<Field>) => fields.splice(index, 1, { ...field, ...rest })
    if (does === 0) fields.splice(index, 1)
    if (does === 1 || does === 2) {
      const type = fieldTypes[other % fieldTypes.length] as Field['type']
      const chooses = type === 'one-of' || type === 'many-of'
      const options = chooses ? content.fields.find((one) => one.id === 'site')?.options : []
      become({ type, options: options ?? [], tolerance: null, sums: [] })
    }
    if (does === 3) become({ repeatable: !field.repeatable })
    if (does === 4 && renamedFields[id] === undefined) {
      renamedFields[id] = `${id}_anew`
      become({ id: `${id}_anew` })
    }
    if (does === 5 && field.options.length > 1) {
      become({ options: field.options.filter((_, place) => place !== other % field.options.length) })
    }
    if (does === 6) fields.push(...fields.splice(index, 1))
    if (does === 7 && field.options.length > 0) {
      const place = other % field.options.length
      const { code } = field.options[place] as Field['options'][number]
      if (code.endsWith('-anew')) continue
      renamedOptions[field.id] = { ...renamedOptions[field.id], [code]: `${code}-anew` }
      become({
        options: field.options.map((one, at) => (at === place ? { ...one, code: `${code}-anew` } : one)),
      })
    }
    if (does === 8) become({ appliesTo: { ...field.appliesTo, subject: other % 2 ? 'actor' : 'incident' } })
  }
  const known = new Set(fields.map((field) => field.id))
  for (const [from, to] of Object.entries(renamedFields)) if (!known.has(to)) delete renamedFields[from]
  const whole = fields.map((field) => ({ ...field, sums: [] }))
  return { ...content, fields: whole, renamedFields, renamedOptions }
}

/** A day that has begun with a value on each of these fields, and goes on as the steps say. */
function dayOf(work: readonly Step[]): Day {
  const day = workbook()
  const incident = day.incident()
  day.actor('ISIS')
  const values = { killed: 'at least 13', date: '2025-09', place: 'Atmah', initiator: 'ISIS', site: 'home' }
  for (const [field, value] of Object.entries(values)) day.claim(incident, field, value)
  for (const value of ['a killing', 'at least 5', '2024']) day.claim(incident, 'accusations', value)
  day.decide(incident, 'killed', 'highest')
  for (const step of work) takeStep(day, step)
  return day
}

/** Makes the change; false where the codebook is refused, which is fine. */
function change(day: Day, given: readonly Act[]): boolean {
  try {
    day.edit('change-codebook', changed(contentOf(codebookOf(day.records)), given))
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

const days = fc.tuple(steps, fc.array(acts, { minLength: 1, maxLength: 4 }))

describe('any changes of the codebook, over any day of coding', { timeout: 60_000 }, () => {
  test('lose no value: every claim is held by its field, or set aside as it was', () => {
    let aside = 0
    fc.assert(
      fc.property(days, ([work, codebooks]) => {
        const day = dayOf(work)
        for (const given of codebooks) {
          const before = new Map(day.all('claim').map((claim) => [claim.id, claim]))
          if (!change(day, given)) continue
          const { fields } = codebookOf(day.records)
          const claims = day.all('claim')
          expect(claims.map(({ id }) => id)).toEqual([...before.keys()])
          for (const claim of claims) {
            const was = before.get(claim.id)
            if (claim.setAside !== null) {
              aside += 1
              expect(sameValue(claim.value, was?.value as never)).toBe(true)
              continue
            }
            const field = fields.find(
              (one) => one.id === claim.field && claim.subject.startsWith(`${one.appliesTo.subject}:`),
            )
            expect(field && holds(field, claim.value), `${claim.field} ${JSON.stringify(claim.value)}`).toBe(
              true,
            )
            expect(field?.repeatable || claim.item === 1).toBe(true)
          }
          for (const { currentUnder } of day.all('incident')) {
            expect(currentUnder).toBe(day.get('workbook:1').codebook)
          }
        }
      }),
      { numRuns: 60 },
    )
    expect(aside).toBeGreaterThan(100)
  })

  test('are taken back by undo, to the very records there were', () => {
    fc.assert(
      fc.property(days, ([work, codebooks]) => {
        const day = dayOf(work)
        const first = day.changes.length
        const before = day.snapshot()
        for (const given of codebooks) change(day, given)
        for (const edits of day.changes.slice(first).toReversed()) {
          const reversed = reverseEdits(day.records, edits)
          if ('blockedBy' in reversed) throw new Error(`blocked by ${reversed.blockedBy}`)
          day.records.apply(reversed.edits())
        }
        expect(day.snapshot()).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })

  test('set nothing aside where nothing but names change, and renaming back restores everything', () => {
    fc.assert(
      fc.property(steps, (work) => {
        const day = dayOf(work)
        const content = contentOf(codebookOf(day.records))
        const before = day.all('claim')
        const to = Object.fromEntries(coded.map((id) => [id, `${id}_anew`]))
        const from = Object.fromEntries(coded.map((id) => [`${id}_anew`, id]))
        const renamed = content.fields.map((field) => ({ ...field, id: to[field.id] ?? field.id }))
        const sums = renamed.map((field) => ({ ...field, sums: field.sums.map((id) => to[id] ?? id) }))
        day.edit('change-codebook', { ...content, fields: sums, renamedFields: to })
        expect(day.all('claim').map(({ setAside }) => setAside)).toEqual(before.map(() => null))
        day.edit('change-codebook', { ...content, renamedFields: from })
        expect(day.all('claim')).toEqual(before)
      }),
      { numRuns: 50 },
    )
  })
})

test('what two versions differ in is nothing exactly where they are alike', () => {
  const content = contentOf(codebookOf(workbook().records))
  fc.assert(
    fc.property(acts, (given) => {
      const { renamedFields, renamedOptions: _, ...next } = changed(content, given)
      const plain = { ...content, fields: content.fields.map((field) => ({ ...field, sums: [] })) }
      const told = compareCodebooks(plain, next, (id) => renamedFields[id] ?? id)
      expect(told.length === 0).toBe(JSON.stringify(plain) === JSON.stringify(next))
    }),
  )
})
